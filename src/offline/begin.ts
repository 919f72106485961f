/** Begins what is offline once the page is at rest: nothing here may cost the first view anything. */
import { mount } from 'svelte';
import type { Messages } from '../i18n/index.ts';
import OfflineNotice from './OfflineNotice.svelte';

export interface Beginning {
  readonly root: string;
  readonly language: string;
  readonly words: Messages['offline'];
  readonly known: string;
}

export function begin(props: Beginning): void {
  const target = document.createElement('div');
  document.body.append(target);
  mount(OfflineNotice, { target, props });
}
