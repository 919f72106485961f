/** Starts the atlas in a browser. */
import './fonts.css';
import './app.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { DatedAtlas } from './atlas.svelte.ts';
import { DataError, DataStore } from './data/load.ts';
import { en } from './i18n/index.ts';
import { fetchPanel } from './panels/pages.ts';
import { AppShell, type Address } from './state/app.svelte.ts';
import { Preferences } from './state/preferences.svelte.ts';
import { decodePath } from './state/url.ts';

const base = import.meta.env.BASE_URL;

const address: Address = {
  read: () => location.pathname + location.search,
  push: (link) => history.pushState(null, '', link),
  replace: (link) => history.replaceState(null, '', link),
  onTravel(callback) {
    addEventListener('popstate', callback);
    return () => removeEventListener('popstate', callback);
  },
};

/** Storage may be refused; the atlas then forgets the theme when it is closed. */
function storage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

async function start(target: HTMLElement): Promise<void> {
  const store = new DataStore(base);
  const preferences = new Preferences(storage(), matchMedia('(prefers-color-scheme: dark)'));
  try {
    const core = store.core();
    fetchPanel(decodePath(location.pathname, base));
    store.load('base-low').catch(() => undefined); // on its way while the text is made; the map asks again and tells
    const known = await core;
    const shell = new AppShell(address, base);
    target.replaceChildren();
    mount(App, { target, props: { shell, store, atlas: new DatedAtlas(known, shell), text: en, preferences } });
  } catch (error) {
    const problem = error instanceof DataError ? en.data[error.problem] : en.failure.title;
    showFailure(target, problem, () => void start(target));
    if (!(error instanceof DataError)) throw error;
  }
}

/** The one message that can't be a component: nothing else may have loaded. */
function showFailure(target: HTMLElement, problem: string, retry: () => void): void {
  const box = document.createElement('div');
  box.className = 'start-failure';
  box.setAttribute('role', 'alert');
  const title = document.createElement('h1');
  title.textContent = en.failure.title;
  const words = document.createElement('p');
  words.textContent = problem;
  const button = document.createElement('button');
  button.textContent = en.retry;
  button.addEventListener('click', retry);
  box.append(title, words, button);
  target.replaceChildren(box);
}

const target = document.getElementById('atlas');
if (target !== null) void start(target);
