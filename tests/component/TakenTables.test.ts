/** A filtered CSV holds the table on screen, on the data of the atlas itself. */
import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import ProjectsPanel from '../../src/panels/ProjectsPanel.svelte';
import { makePanels } from '../fixtures/atlas.ts';
import { REAL_FILES } from '../fixtures/real-files.ts';
import { catchFiles, readCsv, tableOnScreen } from '../fixtures/taken.ts';
import { renderPanel } from './render.ts';

// The ground is read from packages, which a browser has not; no test here looks at it.
vi.mock('../../geo/basemap.ts', () => ({ compileBasemap: () => null, countryAt: () => null }));
vi.mock('../../geo/base-files.ts', () => ({ baseFiles: () => ({}) }));

afterEach(() => vi.restoreAllMocks());

it.each([
  '/projects/?status=under-construction&country=AF',
  '/projects/?sector=logistics&sort=-name&date=2025-06-30',
  '/projects/?q=herat&sort=-status',
])('the CSV of %s has the rows of its table, in its order', async (link) => {
  const next = catchFiles();
  const panels = makePanels({ link, files: REAL_FILES });
  renderPanel(ProjectsPanel, {}, panels);
  await screen.findByRole('searchbox', { name: /Find in projects/ });
  await userEvent.click(screen.getByRole('button', { name: /^CSV:/ }));
  const [columns = [], ...inFile] = readCsv((await next()).text);
  const cell = (row: readonly string[], column: string) => row[columns.indexOf(column)] ?? '';

  await userEvent.click(screen.getByRole('button', { name: panels.text.projects.wide }));
  const [, ...onScreen] = tableOnScreen(screen.getByRole('table'));
  expect(onScreen.length).toBeGreaterThan(1);
  expect(
    inFile.map((row) => [
      cell(row, 'name'),
      panels.format.date(cell(row, 'status_as_of')),
      panels.format.list(cell(row, 'countries').split(';').map((iso2) => panels.atlas.countryName(iso2))),
      cell(row, 'actors').replaceAll(';', '; ') || panels.text.notPublished,
      cell(row, 'start') === '' ? panels.text.notPublished : panels.format.date(cell(row, 'start')),
    ]),
  ).toEqual(onScreen.map(([, name, , , asOf, countries, , actors, start]) => [name, asOf, countries, actors, start])); // prettier-ignore
});
