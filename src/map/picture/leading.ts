/** What the things of a picture are called, where they lead, and which of them the page is about. */
import type { Atlas } from '../../data/atlas.ts';
import type { Leg } from '../../domain/dataset.ts';
import type { Format } from '../../domain/format.ts';
import type { Messages } from '../../i18n/index.ts';
import type { AppShell } from '../../state/app.svelte.ts';
import { isSamePage, type AppState } from '../../state/state.ts';
import type { Picked } from '../hover.ts';
import { captionOf, choiceOf, targetOf } from '../target.ts';

interface Given {
  readonly shell: Pick<AppShell, 'picking' | 'state' | 'href'>;
  readonly atlas: Atlas;
  readonly legs: () => readonly Leg[];
  readonly text: Messages;
  readonly format: Format;
}

export interface Leading {
  readonly hrefOf: (picked: Picked) => string | null;
  readonly nameOf: (picked: Picked) => string;
  readonly hintOf: (picked: Picked) => string;
  readonly isCurrent: (picked: Picked) => boolean;
}

export function leading({ shell, atlas, legs, text, format }: Given): Leading {
  const caption = (picked: Picked) => captionOf(picked, atlas, legs(), text, format);
  return {
    hrefOf(picked) {
      const choice = choiceOf(picked, shell, atlas);
      return choice === null ? null : shell.href(choice);
    },
    nameOf: (picked) => caption(picked).title,
    hintOf(picked) {
      const { title, line } = caption(picked);
      return line === '' ? title : `${title}\n${line}`;
    },
    isCurrent(picked) {
      const target = targetOf(picked, atlas);
      return target !== null && isSamePage(target.page, shell.state.page) && target.stop === shell.state.stop;
    },
  };
}

/** The name of a view: that of the map, and of what the page is about. */
export function viewName({ page }: Pick<AppState, 'page'>, atlas: Atlas, text: Messages): string {
  const name = 'id' in page ? nameOfObject(page.kind, page.id, atlas) : undefined;
  return name === undefined ? text.map.label : `${text.map.label}: ${name}`;
}

function nameOfObject(kind: string, id: string, atlas: Atlas): string | undefined {
  switch (kind) {
    case 'site':
      return atlas.sites.get(id)?.name;
    case 'project':
      return atlas.projects.get(id)?.name;
    case 'line':
      return atlas.lines.get(id)?.name;
    case 'crossing':
      return atlas.crossings.get(id)?.name;
    case 'leg':
      return atlas.legs.get(id)?.name;
    case 'country':
      return atlas.countryName(id);
    default:
      return undefined;
  }
}
