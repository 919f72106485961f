import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AuditFile } from '../../src/domain/dataset.ts';
import DataPanel from '../../src/panels/DataPanel.svelte';
import { CORE, makePanels, type PanelOverrides } from '../fixtures/atlas.ts';
import { catchFiles, readCsv, tableOnScreen } from '../fixtures/taken.ts';
import { renderPanel } from './render.ts';

const SUM = 'a'.repeat(64);
const file = (name: string, rows: number | null, isMain = false): AuditFile['downloads'][number] => ({
  file: name,
  title: `About ${name}`,
  kind: name.endsWith('zip') ? 'archive' : name.endsWith('json') && rows === null ? 'package' : 'table',
  rows,
  bytes: 66_287,
  sha256: SUM,
  isMain,
});

const [project] = CORE.projects;
const [crossing] = CORE.crossings;
const AUDIT: AuditFile = {
  version: CORE.version,
  knownTo: '2026-11-23',
  release: '1.1.0+3f2a00000000',
  isChanged: true,
  rows: 6327,
  checksum: '3f2a00000000',
  versions: [
    { version: '1.0.0', date: '2026-11-23', rows: 6078, changes: 'First whole.' },
    { version: '1.1.0', date: '2026-11-24', rows: 6300, changes: 'Routes.' },
  ],
  downloads: [
    file('corridor.zip', null),
    file('datapackage.json', null),
    file('stations.csv', 470, true),
    file('policies.csv', 66),
  ],
  coverage: [
    {
      file: 'projects.csv',
      rows: 50,
      sourced: 50,
      onlyWeak: 2,
      columns: [
        { name: 'id', filled: 50 },
        { name: 'target', filled: 10 },
      ],
    },
  ],
  ages: [
    { kind: 'leg', id: 'rd-herat-kandahar', status: 'unknown', asOf: '2026-11-23', days: null },
    { kind: 'project', id: project?.id ?? '', status: 'announced', asOf: '2023-05', days: 1272 },
    { kind: 'crossing', id: crossing?.id ?? '', status: 'open', asOf: '2026-10-01', days: 53 },
  ],
  quality: [{ file: 'trade.csv', counts: { preferred: 18, single: 110, supporting: 4, conflict: 10, rejected: 3 } }],
  conflicts: 70,
  sources: { all: 626, weak: 30, noAddress: 15 },
  missing: [{ what: 'projectCost', missing: 39, of: 59 }],
  unsourced: 0,
};

async function open(overrides: PanelOverrides = {}) {
  const panels = makePanels({ link: '/data/', files: { audit: AUDIT }, ...overrides });
  renderPanel(DataPanel, {}, panels);
  await screen.findByRole('heading', { name: 'Files' });
  return { panels, user: userEvent.setup() };
}

const row = (name: string) => screen.getByRole('row', { name });

afterEach(() => vi.restoreAllMocks());

describe('the page of all data', () => {
  it('says which version it is, how far sources were read, and that no row is without one', async () => {
    await open();
    expect(screen.getByText(/Version 1\.1\.0\+3f2a/)).toHaveTextContent('Sources read up to 23 Nov 2026. 6,327 rows.');
    expect(screen.getByText('Rows that must name a source and name none: 0.')).toBeVisible();
  });

  it('links each file at its address, with rows and size', async () => {
    await open();
    const link = screen.getByRole('link', { name: 'stations.csv' });
    expect(link).toHaveAttribute('href', '/data/stations.csv');
    expect(link.closest('li')).toHaveTextContent('470 rows · 66 kB');
    expect(screen.getByRole('link', { name: /All files in one/ })).toHaveAttribute('href', '/data/corridor.zip');
    expect(screen.getByRole('link', { name: 'datapackage.json' })).toHaveAttribute('href', '/data/datapackage.json');
    expect(screen.getAllByText(SUM)).toHaveLength(4);
  });

  it('counts how long ago states were last reported; what was never reported is not called new', async () => {
    await open();
    expect(row('within 3 months 0 1 0 0')).toBeVisible();
    expect(row('longer ago 0 0 1 0')).toBeVisible();
    expect(row('no dated report 0 0 0 1')).toBeVisible();
  });

  it('tells what is doubtful and what is missing', async () => {
    await open();
    expect(row('rejected 3')).toBeVisible();
    expect(row('cost of a project 39 59')).toBeVisible();
    expect(screen.getByRole('link', { name: '30 weak sources of 626' })).toHaveAttribute('href', '/sources/');
    expect(screen.getByText(/2 rows rest on weak sources only/)).toBeInTheDocument();
    expect(screen.getByText('target').closest('tr')).toHaveTextContent('target1020%');
  });

  it('says what changed from version to version, and that something changed since', async () => {
    await open();
    expect(screen.getByText(/changed since version 1\.1\.0: 6,300 rows then, 6,327 now/)).toBeVisible();
    expect(screen.getByText('Routes.', { exact: false }).closest('li')).toHaveTextContent(
      '1.1.0, 24 Nov 2026, 6,300 rows',
    );
  });

  it('says that the counts are of all data when another day is shown', async () => {
    await open({ link: '/data/?date=2025-12-31' });
    expect(screen.getByText(/whatever day the atlas is set to/)).toBeVisible();
  });

  it('says what is wrong when the audit can’t be had', async () => {
    renderPanel(DataPanel, {}, makePanels({ link: '/data/', without: ['audit'] }));
    expect(await screen.findByRole('alert')).toHaveTextContent('This part of the data is not on the server.');
  });
});

describe('the table of states by age', () => {
  const table = () => screen.getByRole('table', { name: 'Every state' });

  it('is found in by words, which the link keeps', async () => {
    const { panels, user } = await open();
    await user.type(screen.getByRole('searchbox', { name: /Find in states/, hidden: true }), 'crossing open');
    expect(screen.getByText('1 of 3 states')).toBeInTheDocument();
    expect(panels.shell.state.q).toBe('crossing open');
    expect(within(table()).getAllByRole('row')).toHaveLength(2);
  });

  it('is given as CSV with exactly the rows on screen', async () => {
    const next = catchFiles();
    const { user } = await open({ link: '/data/?q=o' });
    const [, ...onScreen] = tableOnScreen(table());
    await user.click(screen.getByRole('button', { name: /^CSV: How old/ }));
    const [head, ...inFile] = readCsv((await next()).text);
    expect(head).toEqual(['name', 'kind', 'id', 'status', 'last_reported', 'days']);
    expect(onScreen.length).toBeGreaterThan(0);
    expect(inFile.map(([name, kind, , , , days]) => [`${name} ${kind}`, days])).toEqual(
      onScreen.map(([name, , , days]) => [name, days?.replace(',', '')]),
    );
  });
});
