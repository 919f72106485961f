/** What can be chosen as an end of a route, to be passed, or to be avoided, with what tells namesakes apart. */
import type { Place } from '../../domain/route/places.ts';
import type { Network } from '../../domain/track.ts';
import type { Option } from '../../ui/options.ts';
import type { PanelContext } from '../context.ts';

type Words = Pick<PanelContext, 'atlas' | 'text' | 'format'>;

/** Places that a route can begin or end at. */
export function placeOptions(
  places: readonly Place[],
  network: Network,
  { atlas, text, format }: Words,
): readonly Option[] {
  return places.map(({ id, name, node }) => {
    const at = network.nodes.get(node);
    const site = atlas.sites.get(id);
    const { station, other } = text.route.placeKind;
    const kind = site !== undefined ? text.kind[site.kind] : at?.isStation === true ? station : other;
    return { id, name, note: format.beside(kind, atlas.countryName(site?.country ?? at?.country ?? '')) };
  });
}

/** Places and crossings that a route can be made to pass. */
export function viaOptions(places: readonly Option[], { atlas, text }: Words): readonly Option[] {
  const known = new Set(places.map(({ id }) => id));
  const crossings = atlas.whole.core.crossings.filter(({ id }) => !known.has(id));
  return [...places, ...crossings.map(({ id, name }) => ({ id, name, note: text.route.avoidKind.crossing }))];
}

/** All that a route can be kept away from. The first of two things under one id stands for both. */
export function avoidOptions(places: readonly Option[], { atlas, text }: Words): readonly Option[] {
  const { avoidKind } = text.route;
  const { countries, crossings, lines, legs } = atlas.whole.core;
  const all: readonly Option[] = [
    ...countries.map(({ iso2, name }) => ({ id: iso2, name, note: avoidKind.country })),
    ...crossings.map(({ id, name }) => ({ id, name, note: avoidKind.crossing })),
    ...lines.map(({ id, name }) => ({ id, name, note: avoidKind.line })),
    ...legs.map(({ id, name }) => ({ id, name, note: avoidKind.leg })),
    ...places,
  ];
  return [...new Map(all.toReversed().map((option) => [option.id, option])).values()].toReversed();
}

/** The name of anything that a link of a route can name; the id itself if nothing has it. */
export function nameOfWord(id: string, options: readonly Option[], atlas: PanelContext['atlas']): string {
  const section = atlas.whole.sections.get(id);
  const line = section === undefined ? undefined : atlas.whole.lines.get(section.line)?.name;
  return options.find((option) => option.id === id)?.name ?? line ?? id;
}
