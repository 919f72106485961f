/** Pages and commands as results. */
import { boxOf } from '../../domain/measure.ts';
import type { Entry } from '../../search/entry.ts';
import { entryOf } from '../../search/parts.ts';
import { THEMES, type Preferences } from '../../state/preferences.svelte.ts';
import { BASES, COLOR_MODES, DEFAULT_STATE, LAYER_IDS, PLAIN_PAGES, type Page } from '../../state/state.ts';
import type { PanelContext } from '../context.ts';

/** Something that is done rather than opened. */
export interface Command {
  readonly entry: Entry;
  /** Done once the box is closed. */
  readonly run?: () => void;
  /** Done while the box stays open, which tells the outcome. */
  readonly tell?: () => Promise<string>;
}

/** The pages of the navigation, found by their names and by what they hold. */
export function pageCommands({ shell, text }: PanelContext): readonly Command[] {
  const pages: readonly Page[] = [...PLAIN_PAGES.map((kind) => ({ kind })), { kind: 'route', from: null, to: null }];
  return pages.flatMap((page) => {
    if (page.kind === 'missing' || 'id' in page) return [];
    const names = [{ text: text.descriptions[page.kind], role: 'text' as const }];
    const entry = entryOf({
      group: 'page',
      id: page.kind,
      title: text.pages[page.kind],
      note: text.descriptions[page.kind],
      names,
      weight: 0.5,
    });
    return [{ entry, run: () => shell.choose({ page }) }];
  });
}

/** What can be done from anywhere. */
export function commandsOf(panels: PanelContext, preferences: Preferences, link: () => string): readonly Command[] {
  const { text } = panels;
  const words = text.search.command;
  return [
    ...THEMES.map((theme) =>
      command(`theme-${theme}`, words.theme(text.map.theme[theme]), text, () => (preferences.theme = theme)),
    ),
    copyCommand(text, link),
    command('corridor', words.corridor, text, () => showCorridor(panels)),
    command('legend', words.legend, text, () => openLegend()),
    command('shortcuts', text.reach.title, text, () =>
      document.querySelector<HTMLElement>('[data-shortcuts]')?.click(),
    ),
    ...viewCommands(panels),
  ];
}

const copyCommand = (text: PanelContext['text'], link: () => string): Command => ({
  entry: entryOf({
    group: 'command',
    id: 'copy',
    title: text.search.command.copy,
    note: text.search.command.note,
    weight: 1.5,
  }),
  async tell() {
    try {
      await navigator.clipboard.writeText(link());
      return text.search.copied;
    } catch {
      return text.search.copyByHand(link());
    }
  },
});

const command = (id: string, title: string, text: PanelContext['text'], run: () => void): Command => ({
  entry: entryOf({ group: 'command', id, title, note: text.search.command.note, weight: 1.5 }),
  run,
});

/** Commands that change what the link says. */
function viewCommands({ shell, atlas, text }: PanelContext): readonly Command[] {
  const words = text.search.command;
  const { status, kind, country, sector, gauge } = DEFAULT_STATE;
  const { layers } = shell.state;
  return [
    command('filters', words.filters, text, () => shell.choose({ status, kind, country, sector, gauge })),
    ...(atlas.isLatest ? [] : [command('latest', words.latest, text, () => shell.choose({ date: null }))]),
    ...COLOR_MODES.map((color) =>
      command(`color-${color}`, words.color(text.map.color[color]), text, () => shell.choose({ color })),
    ),
    ...BASES.map((base) =>
      command(`base-${base}`, words.base(text.map.base[base]), text, () => shell.choose({ base })),
    ),
    ...LAYER_IDS.map((id) => {
      const isOn = layers.includes(id);
      const next = LAYER_IDS.filter((other) => (other === id ? !isOn : layers.includes(other)));
      const title = words.layer(text.map.layer[id], isOn);
      return command(`layer-${id}`, title, text, () => shell.choose({ layers: next }));
    }),
  ];
}

function showCorridor({ shell, atlas }: PanelContext): void {
  const [corridor] = atlas.core.corridors.filter(({ id }) => id === 'casa');
  const box = boxOf(corridor?.parts.flatMap(({ path }) => path) ?? []);
  if (box !== null) shell.show(box);
}

/** The legend keeps its own openness; its button is on every page. */
function openLegend(): void {
  const button = document.querySelector<HTMLElement>('.map .legend button[aria-expanded]');
  if (button?.getAttribute('aria-expanded') === 'false') button.click();
  button?.focus();
}
