/** Starts the atlas in a browser. */
import './fonts.css';
import './app.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { DatedAtlas } from './atlas.svelte.ts';
import { DataError, DataStore } from './data/load.ts';
import { fetchPart, PartError } from './data/parts.ts';
import { createFormat } from './domain/format.ts';
import { formatSettings, type Messages } from './i18n/index.ts';
import { LANGUAGES } from './i18n/languages.ts';
import { loadMessages } from './i18n/load.ts';
import { STARTING } from './i18n/starting.ts';
import { fetchPanel } from './panels/pages.ts';
import { AppShell, type Address } from './state/app.svelte.ts';
import { baseOf, placeOf, wantedLanguages, type LanguageCode } from './state/language.ts';
import { Preferences } from './state/preferences.svelte.ts';
import { takeOver } from './takeover.ts';
import { decodePath } from './state/url.ts';

const root = import.meta.env.BASE_URL;

const address: Address = {
  read: () => location.pathname + location.search,
  push: (link) => history.pushState(null, '', link),
  replace: (link) => history.replaceState(null, '', link),
  onTravel(callback) {
    addEventListener('popstate', callback);
    return () => removeEventListener('popstate', callback);
  },
};

/** Storage may be refused; the atlas then forgets what was chosen when it is closed. */
function storage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/**
 * The bare address of the atlas follows the reader: the language chosen before, else that of the browser. Any other
 * link is opened as it was shared.
 */
function languageToTurnTo(preferences: Preferences): LanguageCode | null {
  if (location.pathname !== root || location.search !== '') return null;
  const language = preferences.language ?? wantedLanguages(navigator.languages)[0] ?? 'en';
  return language === 'en' ? null : language;
}

async function start(target: HTMLElement, language: LanguageCode, preferences: Preferences): Promise<void> {
  const store = new DataStore(root, undefined, language === 'en' ? null : `words-${language}`);
  const messages = fetchPart(() => loadMessages(language));
  try {
    const core = store.core();
    fetchPanel(decodePath(location.pathname, baseOf(language, root)));
    store.load('base-low').catch(() => undefined); // on its way while the text is made; the map asks again and tells
    const [known, { text, rest }, words] = await Promise.all([core, messages, store.words()]);
    const shell = new AppShell(address, root, language);
    const atlas = new DatedAtlas(known, shell);
    const onsettled = () => beginOffline(language, text, known.knownTo);
    const given = { shell, store, atlas, text, rest, words, preferences, onsettled };
    takeOver(target, (place, picture, waits) => mount(App, { target: place, props: { ...given, picture, waits } }));
  } catch (error) {
    const said = error instanceof DataError ? await messages.catch(() => null) : null;
    const problem = error instanceof DataError ? said?.text.data[error.problem] : undefined;
    showFailure(target, language, problem, () => void start(target, language, preferences));
    if (!(error instanceof DataError || error instanceof PartError)) throw error;
  }
}

/** After the load and at rest. The development server has no worker; where parts of it fail, the atlas goes on without. */
function beginOffline(language: LanguageCode, { code, calendar, offline: words }: Messages, knownTo: string): void {
  if (!import.meta.env.PROD) return;
  const begin = async () => {
    const known = createFormat(formatSettings({ code, calendar })).date(knownTo);
    (await import('./offline/begin.ts')).begin({ root, language, words, known });
  };
  const soon = () => setTimeout(() => void begin().catch(() => undefined));
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true });
}

/** The one message that can't be a component: nothing else may have loaded. */
function showFailure(target: HTMLElement, language: LanguageCode, reason: string | undefined, retry: () => void): void {
  const words = STARTING[language];
  const box = document.createElement('div');
  box.className = 'start-failure';
  box.setAttribute('role', 'alert');
  const title = document.createElement('h1');
  title.textContent = words.title;
  const problem = document.createElement('p');
  problem.textContent = reason ?? words.problem;
  const button = document.createElement('button');
  button.textContent = words.retry;
  button.addEventListener('click', retry);
  box.append(title, problem, button);
  // The text that the build made is still worth reading.
  const made = target.querySelector('main');
  if (made === null) target.replaceChildren(box);
  else {
    target.querySelector('.start-failure')?.remove();
    made.prepend(box);
  }
}

const target = document.getElementById('atlas');
if (target !== null) {
  const preferences = new Preferences(storage(), matchMedia('(prefers-color-scheme: dark)'));
  const turn = languageToTurnTo(preferences);
  if (turn === null) {
    const { language } = placeOf(location.pathname, root);
    document.documentElement.lang = LANGUAGES[language].locale;
    document.documentElement.dir = LANGUAGES[language].dir;
    void start(target, language, preferences);
  } else {
    location.replace(baseOf(turn, root) + location.hash);
  }
}
