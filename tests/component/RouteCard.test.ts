/** What a card says of the ways between places of the atlas itself. */
import { screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import RouteCard from '../../src/panels/route/RouteCard.svelte';
import type { Route } from '../../src/domain/route/query.ts';
import { makePanels } from '../fixtures/atlas.ts';
import { CORE, gatesOf, NETWORK, realRoutes } from '../fixtures/real.ts';
import { renderPanel } from './render.ts';

function show(route: Route | undefined) {
  if (route === undefined) throw new Error('there is no such way');
  const day = CORE.knownTo;
  const props = { route, name: 'the way', number: 1, isChosen: false, network: NETWORK, day };
  renderPanel(RouteCard, props, makePanels({ files: { core: CORE } }));
  return (start: string) =>
    screen.getByText((_, element) => element?.tagName === 'P' && (element.textContent ?? '').startsWith(start))
      .textContent;
}

const routes = realRoutes('shymkent', 'karachi');
const byRail = routes.find(({ byMode }) => byMode.every(({ word }) => word === 'rail'));

describe('the card of a way', () => {
  it('tells what is not built apart from what is built and out of use', () => {
    const told = show(byRail);
    expect(told('Missing:')).toMatch(/Torghundi–Herat \(120 km\)/);
    expect(told('Missing:')).not.toMatch(/Chaman–Rohri/);
    expect(told('Built, but out of use:')).toMatch(/part of Chaman.*Rohri.*\(142 km\)/);
  });

  it('names what is restricted on it, with the date of the report', () => {
    const bySea = routes.find((route) => gatesOf(route).includes('sarakhs'));
    expect(show(bySea)('Restricted:')).toMatch(/Bandar Abbas.*last reported 8 Sept 2026/);
  });

  it('does not call a way usable of which parts were never reported', () => {
    const unsure = routes.find(
      ({ blockers, byStatus }) =>
        blockers.length === 0 && byStatus.some(({ word, km }) => word === 'unknown' && km > 0),
    );
    show(
      unsure ??
        realRoutes('aktau', 'bandar-abbas').find(({ byStatus }) => byStatus.some(({ word }) => word === 'unknown')),
    );
    expect(screen.getByText('not reported shut, but not all of it is reported')).toBeVisible();
  });
});
