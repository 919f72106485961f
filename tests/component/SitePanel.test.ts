import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import SitePanel from '../../src/panels/SitePanel.svelte';
import { FILES, makePanels, observation } from '../fixtures/atlas.ts';
import { renderPanel } from './render.ts';

const part = async (name: string) => within(await screen.findByRole('region', { name }));

describe('the page of a site', () => {
  it('gives its names in their own scripts and directions', async () => {
    renderPanel(SitePanel, { id: 'torghundi' }, makePanels({ link: '/site/torghundi/' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Torghundi' })).toBeVisible();
    const pashto = await screen.findByText('تورغونډۍ');
    expect(pashto).toHaveAttribute('lang', 'ps');
    expect(pashto).toHaveAttribute('dir', 'rtl');
    expect(screen.getByText('Тургунди')).toHaveAttribute('dir', 'ltr');
    expect(screen.getByText('transliterated')).toBeVisible();
  });

  it('says where it is and how well that is known', async () => {
    renderPanel(SitePanel, { id: 'torghundi' }, makePanels());
    const position = await part('Position');
    expect(position.getByText('35.25° N, 62.27° E')).toBeVisible();
    expect(position.getByText(/at the centre of the town/)).toBeVisible();
  });

  it('gives no coordinates where none are known', async () => {
    renderPanel(SitePanel, { id: 'sanabar' }, makePanels());
    const position = await part('Position');
    expect(position.getByText(/no marker/)).toBeVisible();
    expect(position.queryByText(/° N/)).not.toBeInTheDocument();
  });

  it('leads to its neighbours, lines, crossings, projects and country', async () => {
    renderPanel(SitePanel, { id: 'torghundi' }, makePanels());
    expect((await part('Along the corridor')).getByRole('link', { name: 'Sanabar' })).toHaveAttribute(
      'href',
      '/site/sanabar/',
    );
    expect((await part('Rail lines through it')).getByRole('link', { name: 'Torghundi–Herat' })).toHaveAttribute(
      'href',
      '/line/af-torghundi-herat/',
    );
    const crossings = await part('Border crossings here');
    expect(crossings.getByRole('link', { name: 'Serhetabat–Torghundi' })).toHaveAttribute(
      'href',
      '/crossing/serhetabat-torghundi/',
    );
    expect(crossings.getByText('open')).toBeVisible();
    expect((await part('Projects here')).getAllByRole('link')).toHaveLength(2);
    expect(screen.getByRole('link', { name: 'Afghanistan' })).toHaveAttribute('href', '/country/AF/');
  });

  it('shows what was measured there, each figure with its receipt', async () => {
    renderPanel(SitePanel, { id: 'torghundi' }, makePanels());
    const measured = await part('Figures measured here');
    await userEvent.click(
      await measured.findByRole('button', { name: /Source of freight, Torghundi: about 490,000 tonnes/ }),
    );
    expect(within(await screen.findByRole('dialog')).getByText('Published by')).toBeVisible();
  });

  it('says in words what was measured', async () => {
    const trade = FILES.trade as NonNullable<typeof FILES.trade>;
    const o = { id: 't', label: 'trains per day, Torghundi', measure: 'trains-per-day', subject: 'traffic:torghundi' };
    const observations = [observation({ ...o, value: 3, unit: 'trains' })];
    renderPanel(SitePanel, { id: 'torghundi' }, makePanels({ files: { trade: { ...trade, observations } } }));
    const measured = await part('Figures measured here');
    expect(await measured.findByRole('cell', { name: 'trains a day' })).toBeVisible();
    expect(measured.getByRole('button', { name: /Source of trains a day, Torghundi: 3 trains/ })).toBeVisible();
  });

  it('shows a long series in part, and all of it on demand', async () => {
    const trade = FILES.trade as NonNullable<typeof FILES.trade>;
    const observations = Array.from({ length: 8 }, (_, i) =>
      observation({
        id: `t${i}`,
        label: 'freight',
        measure: 'freight',
        period: `201${i}`,
        subject: 'traffic:torghundi',
      }),
    );
    renderPanel(SitePanel, { id: 'torghundi' }, makePanels({ files: { trade: { ...trade, observations } } }));
    const measured = await part('Figures measured here');
    expect(await measured.findAllByRole('row')).toHaveLength(1 + 6);
    expect(measured.getAllByRole('cell')[0]).toHaveTextContent('2017');
    await userEvent.click(measured.getByRole('button', { name: 'Show all 8 figures' }));
    expect(measured.getAllByRole('row')).toHaveLength(1 + 8);
  });

  it('tells its events with their figures and sources on demand', async () => {
    renderPanel(SitePanel, { id: 'shymkent' }, makePanels());
    const events = await part('Events here');
    expect(await events.findByText('The forum opens.')).toBeVisible();
    expect(events.getByRole('button', { name: /Afghan entrepreneurs: more than 180 people/ })).toBeVisible();
    await userEvent.click(events.getByText('1 source'));
    expect(await events.findByRole('link', { name: 'Ministers sign' })).toBeVisible();
  });

  it('names the sources of the place and of its position', async () => {
    renderPanel(SitePanel, { id: 'herat' }, makePanels());
    const sources = await part('Sources');
    expect(await sources.findByRole('link', { name: 'Ministers sign' })).toBeVisible();
    expect(sources.getByRole('link', { name: 'Towns' })).toBeVisible();
  });

  it('goes on without a file that is not there, and offers to try again', async () => {
    renderPanel(SitePanel, { id: 'torghundi' }, makePanels({ without: ['trade'] }));
    const measured = await part('Figures measured here');
    expect(await measured.findByRole('alert')).toHaveTextContent('not on the server');
    expect(measured.getByRole('button', { name: 'Try again' })).toBeVisible();
    expect((await part('Names')).getByText('English')).toBeVisible();
  });

  it('leaves out what is of later than the day shown, and says how much of each', async () => {
    const figures = FILES.figures as NonNullable<typeof FILES.figures>;
    const conflicts = figures.conflicts.map((conflict) => ({ ...conflict, refs: ['site:torghundi'] }));
    const link = '/site/torghundi/?date=2020';
    renderPanel(SitePanel, { id: 'torghundi' }, makePanels({ link, files: { figures: { ...figures, conflicts } } }));
    const projects = await part('Projects here');
    expect(projects.getByText(/^2 projects of which nothing was reported by 31 Dec 2020/)).toBeVisible();
    expect(projects.queryByText('No project of the atlas lies here.')).toBeNull();
    const measured = await part('Figures measured here');
    expect(await measured.findByText('1 figure of later than 31 Dec 2020, the date shown, is left out.')).toBeVisible();
    expect(measured.queryByText(/490,000/)).toBeNull();
    const rivals = await part('Where sources disagree');
    expect(await rivals.findByText('1 entry after 31 Dec 2020, the date shown, is left out.')).toBeVisible();
    expect(rivals.queryByText(/173 km/)).toBeNull();
  });

  it('offers the nearest names for an id that it does not know', () => {
    renderPanel(SitePanel, { id: 'torgundi' }, makePanels({ link: '/site/torgundi/' }));
    expect(screen.getByRole('heading', { level: 1, name: 'No such page' })).toBeVisible();
    expect(screen.getAllByRole('link')[0]).toHaveAttribute('href', '/site/torghundi/');
  });
});
