import { screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import CountryPanel from '../../src/panels/CountryPanel.svelte';
import { makePanels } from '../fixtures/atlas.ts';
import { READING } from '../fixtures/reading.ts';
import { renderPanel } from './render.ts';

const open = (id: string) => {
  const panels = makePanels({ link: `/country/${id}/`, files: READING });
  renderPanel(CountryPanel, { id }, panels);
  return panels;
};
const part = async (name: string) => within(await screen.findByRole('region', { name }));

describe('the page of a country', () => {
  it('says how it belongs to the corridor and counts what lies in it', () => {
    open('AF');
    expect(screen.getByRole('heading', { level: 1, name: 'Afghanistan' })).toBeVisible();
    expect(screen.getByText('country of the corridor')).toBeVisible();
    expect(screen.getByText('3 sites · 3 projects · 2 rail lines · 2 border crossings')).toBeVisible();
  });

  it('gives the state of each crossing with its date', async () => {
    open('AF');
    const crossings = await part('Border crossings (2)');
    expect(crossings.getByText('closed to trade')).toBeVisible();
    expect(crossings.getByText('last reported 27 Feb 2026')).toBeVisible();
  });

  it('tells every state that a line has in the country', async () => {
    open('AF');
    const lines = await part('Rail lines (2)');
    const missing = within(lines.getAllByRole('listitem')[1] as HTMLElement);
    expect(missing.getByRole('link')).toHaveAttribute('href', '/line/af-torghundi-herat/');
    expect(missing.getByText('under construction')).toBeVisible();
    expect(missing.getByText('planned')).toBeVisible();
  });

  it('gives its trade with the side that counted it', async () => {
    open('AF');
    const trade = await part('Trade');
    expect(await trade.findByRole('link', { name: 'Afghanistan – Kazakhstan' })).toHaveAttribute(
      'href',
      '/trade/af-kz/',
    );
    expect(trade.getByText('counted by Kazakhstan')).toBeVisible();
    expect(trade.getByRole('button', { name: /USD 545.2 million/ })).toBeVisible();
  });

  it('lists the roads that begin or end in it', async () => {
    open('PK');
    const roads = await part('Roads and sea legs');
    expect(await roads.findByRole('link')).toHaveAttribute('href', '/leg/rd-torkham/');
    expect(roads.getByText('last reported May 2024')).toBeVisible();
  });

  it('tells what happened there, the latest first', async () => {
    open('AF');
    const events = await part('Events and policies');
    const entries = await events.findAllByRole('listitem');
    expect(entries[0]).toHaveTextContent('Pakistan shuts its crossings.');
    expect(entries[0]).toHaveTextContent('policy and security');
  });

  it('shows the latest entries of a long stream and leads to all of them', async () => {
    const events = READING.events as NonNullable<typeof READING.events>;
    const policies = Array.from({ length: 9 }, (_, i) => ({
      id: `p${i}`,
      date: `2020-0${i + 1}`,
      actors: 'Afghanistan',
      countries: ['AF'],
      summary: `Rule ${i}.`,
      sites: [],
      same_as: null,
      sources: [],
    }));
    renderPanel(CountryPanel, { id: 'AF' }, makePanels({ files: { ...READING, events: { ...events, policies } } }));
    const stream = await part('Events and policies');
    expect(await stream.findByText('The latest 8 of 10 entries')).toBeVisible();
    expect(stream.getByRole('link', { name: /All events/ })).toHaveAttribute('href', '/events/?country=AF');
  });

  it('goes on without a file that is not there', async () => {
    renderPanel(CountryPanel, { id: 'AF' }, makePanels({ files: READING, without: ['trade'] }));
    expect(await (await part('Trade')).findByRole('alert')).toHaveTextContent('not on the server');
    expect((await part('Sites (3)')).getByRole('link', { name: 'Herat' })).toBeVisible();
  });
});
