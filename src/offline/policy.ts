/** Vite plugin: the policy of what a page may load, as the build writes it into every page. */
import type { Plugin } from 'vite';

/** The one other server, and only when the reader switches the online base map on. */
const ONLINE_BASE = 'https://tiles.openfreemap.org';

/** `public/_headers` says the same and what only a header can say. */
export const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  `connect-src 'self' ${ONLINE_BASE}`,
  "font-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'none'",
].join('; ');

export function policy(): Plugin {
  return {
    name: 'policy',
    apply: 'build', // the development server puts scripts and styles into the page itself
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
    ],
  };
}
