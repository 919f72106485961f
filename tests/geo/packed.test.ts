/** The network as it travels, against the network as it was compiled; and the core data so. */
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { compile } from '../../geo/compile.ts';
import { placeByChainage } from '../../geo/interpolate.ts';
import { compileNetwork } from '../../geo/network.ts';
import { readTables } from '../../geo/read.ts';
import { packCore, unpackCore, type PackedCore } from '../../src/domain/packed-core.ts';
import { unpackNetwork } from '../../src/domain/packed.ts';

const { tables } = readTables(fileURLToPath(new URL('../../geo', import.meta.url)));
const byId = <T extends { readonly id: string }>(rows: readonly T[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));

it('holds every node, hop and leg of the network, although it leaves out what the core data hold', () => {
  const { core, network, costs } = compile(tables);
  const whole = compileNetwork(placeByChainage(tables));
  const unpacked = unpackNetwork(network, core, costs.parameters);
  expect(byId(unpacked.nodes)).toEqual(byId(whole.nodes));
  expect(byId(unpacked.edges)).toEqual(byId(whole.edges));
  expect(unpacked.approaches).toEqual(whole.approaches);
  expect(unpacked.factor).toEqual(whole.factor);
  expect(unpacked.parameters).toEqual(tables.parameters);
  expect(unpacked.version).toBe(core.version);
});

it('holds every station of the sections and every point of the corridors, although it names them by steps', () => {
  const { core } = compile(tables);
  const sent = JSON.stringify(packCore(core));
  expect(unpackCore(JSON.parse(sent) as PackedCore)).toEqual(core);
  const damaged = {
    ...packCore(core),
    stations: { ...packCore(core).stations, id: core.stations.map(({ id }) => id).slice(9) },
  };
  expect(() => unpackCore(damaged)).toThrow(RangeError);
  expect(sent.length).toBeLessThan(0.95 * JSON.stringify(core).length);
});
