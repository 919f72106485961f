import { describe, expect, it } from 'vitest';
import { isPlace, nodeAt, placesOf } from '../../../../src/domain/route/places.ts';
import { leg, node, rail, worldOf } from '../../../fixtures/network.ts';
import { site, station } from '../../../fixtures/rows.ts';

/** A railway between two stations by a point of its drawing, and a road from the second to a port. */
const { network, core } = worldOf({
  nodes: [
    node('kz-north', { name: 'North', at: [60, 40] }),
    node('x-border', { at: [60, 39], isStation: false }),
    node('tm-south', { name: 'South', at: [60, 38] }),
    node('port', { name: 'Port', at: [62, 38], isStation: false }),
  ],
  edges: [rail('kz-north', 'x-border'), rail('x-border', 'tm-south'), leg('tm-south', 'port')],
  sites: [
    site({ id: 'north-city', name: 'North city', station: 'kz-north', at: [70, 30] }),
    site({ id: 'port', name: 'Port', at: [70, 30] }),
    site({ id: 'suburb', name: 'Suburb', at: [60.1, 38.1] }),
    site({ id: 'on-the-border', name: 'On the border', at: [60, 39] }),
    site({ id: 'far-away', name: 'Far away', at: [80, 10] }),
    site({ id: 'nowhere', name: 'Nowhere', at: null }),
    site({ id: 'closed-station', name: 'Closed station', station: 'tm-closed', at: [60, 38] }),
  ],
  stations: [station('tm-near', 'Near', 'TM', [60.05, 38.02])],
});
const at = (id: string) => nodeAt(id, core, network);

describe('the node of a place', () => {
  it('is the station of a site, wherever the site itself is drawn', () => {
    expect(at('north-city')).toBe('kz-north');
  });

  it('is the place itself where the network has it', () => {
    expect(at('port')).toBe('port');
    expect(at('tm-south')).toBe('tm-south');
  });

  it('is the nearest station or end of a leg within 30 km', () => {
    expect(at('suburb')).toBe('tm-south');
    expect(at('closed-station')).toBe('tm-south');
    expect(at('tm-near')).toBe('tm-south');
  });

  it('is none where nothing is near, nothing is known, or only the point of a drawing is', () => {
    expect(at('far-away')).toBeNull();
    expect(at('nowhere')).toBeNull();
    expect(at('no-such-place')).toBeNull();
    expect(at('on-the-border')).toBeNull();
  });
});

describe('places to choose from', () => {
  it('are sites that can be reached, stations and ends of legs, by name, each once', () => {
    expect(placesOf(core, network)).toEqual([
      { id: 'closed-station', name: 'Closed station', node: 'tm-south' },
      { id: 'kz-north', name: 'North', node: 'kz-north' },
      { id: 'north-city', name: 'North city', node: 'kz-north' },
      { id: 'port', name: 'Port', node: 'port' },
      { id: 'tm-south', name: 'South', node: 'tm-south' },
      { id: 'suburb', name: 'Suburb', node: 'tm-south' },
    ]);
    expect(isPlace('x-border', network)).toBe(false);
  });
});
