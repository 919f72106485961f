import { expect, it } from 'vitest';
import { freightWindows } from '../../../src/domain/freight.ts';
import { TRADE } from '../../fixtures/trade.ts';

const windows = freightWindows(TRADE, ['torghundi', 'hairatan'], 'afghan-rail-four-ports');

it('holds only windows in which every port was counted, the latest first and undated ones last', () => {
  expect(windows.map((window) => window.period)).toEqual(['2025-11/2025-12', '2025-03-21/2025-04-18', 'undated']);
});

it('keeps the ports in the order that was asked for, with the printed total', () => {
  expect(windows[0]?.ports.map((port) => [port.place, port.freight.value])).toEqual([
    ['torghundi', 75],
    ['hairatan', 490],
  ]);
  expect(windows[0]?.total?.value).toBe(684);
});
