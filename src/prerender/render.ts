/** The pages of the atlas as they are made at the build: the same components as in the browser, with their data at hand. */
import { render } from 'svelte/server';
import App from '../App.svelte';
import { DatedAtlas } from '../atlas.svelte.ts';
import { createAtlas } from '../data/atlas.ts';
import { DataStore } from '../data/load.ts';
import { createFormat } from '../domain/format.ts';
import { formatSettings, LANGUAGES, type LanguageCode } from '../i18n/index.ts';
import { allMessages } from '../i18n/load.ts';
import { RouteFinder } from '../panels/route/finder.svelte.ts';
import { allPages, pageHead, type PageHead } from '../panels/titles.ts';
import { AppShell, type Address } from '../state/app.svelte.ts';
import { Preferences } from '../state/preferences.svelte.ts';
import type { Page } from '../state/state.ts';
import { encodePath } from '../state/url.ts';
import { Passes } from './passes.ts';
import { pictureOfPage, type MadePicture } from './picture.ts';

export interface MadePage {
  readonly head: PageHead;
  /** The inside of the element that the atlas lives in. */
  readonly body: string;
  readonly picture: MadePicture;
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
}

export type ReadFile = (name: string) => string;

/** The size that pictures are drawn for, in pixels: they are cut to the room that there is. */
const SIZE = { width: 800, height: 540 };

/** More passes than any page needs: each finds what the parts of the last one wait for. */
const MOST_PASSES = 8;

/** Makes pages of one language from the compiled files, which `read` gives by name. `grounds` are those of all languages. */
export async function pageMaker(language: LanguageCode, root: string, read: ReadFile, grounds: Map<string, string>) {
  const serve = ((url: string) =>
    Promise.resolve(new Response(read(/geo\/(.+)\.json$/.exec(url)?.[1] ?? '')))) as typeof fetch;
  const store = new DataStore(root, serve, language === 'en' ? null : `words-${language}`);
  const [core, text, words] = await Promise.all([store.core(), allMessages(language), store.words()]);
  const { locale, dir } = LANGUAGES[language];
  const format = createFormat(formatSettings(text));

  const [low, high, { legs }, places] = await Promise.all([
    store.load('base-low'),
    store.load('base-high'),
    store.load('roads'),
    store.load('places'),
  ]);
  const sources = { low, high, legs };

  const summaries = new Map(places.sites.map(({ id, summary }) => [id, summary]));
  const all = allPages(createAtlas(core));
  return { all, make, more: text.language.more };

  async function make(page: Page): Promise<MadePage> {
    const address: Address = {
      read: () => encodePath(page, `${root}${language === 'en' ? '' : `${language}/`}`),
      push: () => undefined,
      replace: () => undefined,
      onTravel: () => () => undefined,
    };
    const shell = new AppShell(address, root, language);
    const atlas = new DatedAtlas(core, shell);
    const routes = new RouteFinder(shell, atlas, store);
    if (page.kind === 'route') await routes.settle();
    const passes = new Passes();
    const preferences = new Preferences(null, null);
    for (let pass = 0; pass < MOST_PASSES; pass += 1) {
      const made = { waits: passes.begin(), cited: new Set<string>() };
      const { body } = render(App, { props: { shell, store, atlas, text, words, preferences, routes, made } });
      if (await passes.settle()) continue;
      const picture = pictureOfPage({ shell, atlas, sources, text, format, size: SIZE, ways: routes.ways, grounds });
      const summary = page.kind === 'site' ? summaries.get(page.id) : undefined;
      return { head: pageHead(page, atlas.whole, text, format, summary), body, picture, locale, dir };
    }
    throw new Error(`${encodePath(page)} was not whole after ${MOST_PASSES} passes`);
  }
}
