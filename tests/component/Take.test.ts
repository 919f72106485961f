import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Taking } from '../../src/export/taking.ts';
import Take from '../../src/panels/take/Take.svelte';
import { makePanels, type PanelOverrides } from '../fixtures/atlas.ts';
import { catchFiles } from '../fixtures/taken.ts';
import { renderPanel } from './render.ts';

const TAKING: Taking = {
  name: 'trade-kz-af',
  title: 'Trade of Kazakhstan with Afghanistan',
  columns: ['period', 'value_usd_million', 'note'],
  rows: [
    ['2024', 545.2, '=HYPERLINK("x")'],
    ['2025-01/2025-08', null, 'eight months, "early"'],
  ],
  sources: ['times', 'weekly', 'times'],
};

const FEATURES: Taking['features'] = () => ({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: 'herat',
      geometry: { type: 'Point', coordinates: [62.2, 34.3] },
      properties: { name: 'Herat' },
    },
  ],
});

let next: ReturnType<typeof catchFiles>;

beforeEach(() => void (next = catchFiles()));
afterEach(() => void vi.restoreAllMocks());

function open(taking: Partial<Taking> = {}, more: PanelOverrides = {}, picture?: () => SVGSVGElement | null) {
  const panels = makePanels({ link: '/trade/kz-af/?date=2026-01-31', ...more });
  renderPanel(Take, { taking: { ...TAKING, ...taking }, ...(picture === undefined ? {} : { picture }) }, panels);
  return userEvent.setup();
}

const press = (user: ReturnType<typeof userEvent.setup>, name: RegExp) =>
  user.click(screen.getByRole('button', { name }));
/** A chart as panels draw them: a unit beside it, a shape that only catches the pointer, a look from a style sheet. */
function drawChart() {
  const [figure, unit] = [document.createElement('figure'), document.createElement('p')];
  const make = (name: string, attributes: Readonly<Record<string, string>>) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  unit.className = 'unit';
  unit.textContent = 'USD million';
  const chart = make('svg', { width: '400', height: '100', role: 'listbox', 'aria-label': 'Trade' });
  const bar = make('rect', { width: '10', height: '50', id: 'unused' });
  bar.style.fill = 'rgb(11, 85, 99)';
  chart.append(make('rect', { class: 'hit', width: '9', height: '9' }), bar);
  figure.append(unit, chart);
  document.body.append(figure);
}

describe('what a reader takes away of a view', () => {
  it('is a table of exactly the rows that are shown', async () => {
    const user = open();
    await press(user, /^CSV: Trade of Kazakhstan/);
    expect(await screen.findByText(/trade-kz-af\.csv, 2 rows/)).toBeVisible();
    const { name, text } = await next();
    expect(name).toBe('trade-kz-af.csv');
    expect(text).toBe(
      '\uFEFFperiod,value_usd_million,note\r\n2024,545.2,"\'=HYPERLINK(""x"")"\r\n2025-01/2025-08,,"eight months, ""early"""\r\n',
    );
  });

  it('names publishers, titles, dates and addresses, the exact link, and the state of the data', async () => {
    const user = open();
    await press(user, /^Copy citation/);
    expect(await screen.findByText('Citation copied.')).toBeVisible();
    const citation = await navigator.clipboard.readText();
    expect(citation.split('\n')).toEqual([
      expect.stringMatching(
        /^Trade of Kazakhstan with Afghanistan\. In: CASA Corridor Atlas\. As of 31 Jan 2026; sources read up to .*, data version 1\.1\.0\. http.*\/trade\/kz-af\/\?date=2026-01-31$/,
      ),
      'Sources:',
      '– The Times of Torghundi: “Ministers sign”, 10 Jul 2025, https://example.org/times (read 20 Nov 2026)',
      '– Rail Weekly: “Works at Torghundi”, 2 Feb 2026, address not known (read 20 Nov 2026)',
    ]);
  });

  it('offers features only where there are any, and pictures only of a chart', () => {
    open();
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['CSV', 'Copy citation']);
  });

  it('gives features with their origin beside them', async () => {
    const user = open({ features: FEATURES });
    await press(user, /^GeoJSON/);
    const file = JSON.parse((await next()).text) as Record<string, unknown>;
    expect(file).toMatchObject({ title: TAKING.title, ...FEATURES });
    expect(file['citation']).toHaveLength(2);
  });

  it('draws the chart with title, source and link in it', async () => {
    const user = open({}, {}, () => document.querySelector('svg'));
    drawChart();
    await press(user, /^SVG/);
    const drawn = new DOMParser().parseFromString((await next()).text, 'image/svg+xml');
    const words = [...drawn.querySelectorAll('text')].map((line) => line.textContent).join(' ');
    expect(words).toContain(TAKING.title);
    expect(words).toContain('USD million');
    expect(words).toContain('Source: The Times of Torghundi and Rail Weekly.');
    expect(words.replaceAll(' ', '')).toContain('/trade/kz-af/?date=2026-01-31');
    const chart = drawn.querySelector('g > svg');
    expect(chart?.querySelectorAll('rect')).toHaveLength(1);
    expect(chart?.querySelector('rect')?.getAttribute('fill')).toBe('rgb(11, 85, 99)');
    expect(chart?.hasAttribute('role')).toBe(false);
    expect(drawn.querySelector('[class], [style], [aria-label]')).toBeNull();
  });

  it('says what failed', async () => {
    const user = open({}, { without: ['sources'] }, () => null);
    await press(user, /^Copy citation/);
    expect(await screen.findByRole('alert')).toHaveTextContent('This part of the data is not on the server.');
  });

  it('says that no picture could be drawn', async () => {
    const user = open({}, {}, () => null);
    await press(user, /^PNG/);
    expect(await screen.findByRole('alert')).toHaveTextContent('Take the SVG instead');
  });

  it('shows the citation when the browser will not copy it', async () => {
    const user = open();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('refused'));
    await press(user, /^Copy citation/);
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Copy citation' });
    expect(field.value).toContain('Ministers sign');
  });
});
