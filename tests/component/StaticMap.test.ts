import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import StaticMap from '../../src/map/StaticMap.svelte';
import { makePanels } from '../fixtures/atlas.ts';
import { CORE as REAL } from '../fixtures/real.ts';
import type { BaseFile } from '../../src/domain/dataset.ts';

const COVER = { sheet: 0, isNarrow: false, isLegendOpen: false };

/** Ground enough for a picture: water all over. */
const GROUND = {
  version: REAL.version,
  topology: { type: 'Topology', objects: {}, arcs: [] },
  towns: [],
  countryLabels: [{ iso2: 'AF', name: 'Afghanistan', at: [57, 30], size: 3, minzoom: 0 }],
  waterLabels: [],
} as unknown as BaseFile;

/** The picture of a link, once its ground has come. */
async function open(link = '/') {
  const { shell, atlas, store, text, format, address } = makePanels({
    link,
    files: { core: REAL, 'base-low': GROUND, 'base-high': GROUND },
  });
  const onretry = vi.fn();
  const more = { shownSites: null, ways: null, flows: null, reason: 'No WebGL 2 here.', onretry };
  const { container } = render(StaticMap, { props: { shell, atlas, store, text, format, cover: COVER, ...more } });
  await screen.findByRole('button', { name: 'Zoom in' });
  const named = (name: string) => screen.getByRole('link', { name });
  return { shell, address, container, onretry, named, user: userEvent.setup() };
}

describe('the still picture', () => {
  beforeEach(() => {
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
    return () => vi.restoreAllMocks();
  });

  it('has one link for each thing, by its name', async () => {
    const { named, container } = await open();
    const hrefs = [...container.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(hrefs.length).toBeGreaterThan(10);
    expect(new Set(hrefs).size).toBe(hrefs.length);
    expect(named('Herat')).toHaveAttribute('href', '/site/herat/');
    expect(named('Chaman–Rohri')).toHaveAttribute('href', '/line/pk-chaman-rohri/');
    expect(named('Afghanistan')).toHaveAttribute('href', '/country/AF/');
  });

  it('hides what is only drawn, and sets no style of an element', async () => {
    const { container } = await open();
    expect(container.querySelectorAll('svg.picture > g[aria-hidden=true]')).toHaveLength(2);
    expect(container.querySelectorAll('svg.picture [style]')).toHaveLength(0);
  });

  it('marks what the page is about', async () => {
    const { container, named } = await open('/site/torghundi/');
    expect(named('Torghundi')).toHaveAttribute('aria-current', 'true');
    expect(container.querySelectorAll('[aria-current]')).toHaveLength(1);
    expect(screen.getByRole('group', { name: 'Map of the corridor: Torghundi' })).toBeInTheDocument();
  });

  it('opens a page without leaving the document', async () => {
    const { shell, named, user } = await open();
    await user.click(named('Herat'));
    expect(shell.state.page).toEqual({ kind: 'site', id: 'herat' });
    await waitFor(() => expect(named('Herat')).toHaveAttribute('aria-current', 'true'));
  });

  it('is told nearer and farther by the link', async () => {
    const { shell, user } = await open('/?at=6/34/66');
    await user.click(screen.getByRole('button', { name: 'Zoom in' }));
    expect(shell.state.at?.zoom).toBe(7);
    await user.click(screen.getByRole('button', { name: 'Zoom out' }));
    await user.click(screen.getByRole('button', { name: 'Zoom out' }));
    expect(shell.state.at?.zoom).toBe(5);
    await user.click(screen.getByRole('button', { name: 'Show the whole corridor' }));
    expect(shell.state.at?.zoom).toBeLessThan(4);
  });

  it('keeps a frame out of the link until it is moved', async () => {
    const { shell, user, container } = await open();
    expect(shell.state.at).toBeNull();
    container.querySelector<HTMLElement>('.still')?.focus();
    await user.keyboard('{ArrowRight}');
    expect(shell.state.at?.lng).toBeGreaterThan(shell.camera === null ? 180 : 60);
  });

  it('lights what is pointed at in a list, and tells what is pointed at', async () => {
    const { shell, named, user } = await open();
    shell.hover({ kind: 'site', id: 'herat' });
    await waitFor(() => expect(named('Herat')).toHaveClass('lit'));
    await user.hover(named('Chaman–Rohri'));
    expect(shell.hovered?.kind).toBe('section');
  });

  it('leads to routes while an end of one is asked for', async () => {
    const { shell, named } = await open();
    shell.askPlace('from');
    await waitFor(() => expect(named('Herat')).toHaveAttribute('href', '/route/herat/'));
  });

  it('says why it stands here, and lets one try again', async () => {
    const { onretry, user } = await open();
    expect(screen.getByText('No WebGL 2 here.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onretry).toHaveBeenCalledOnce();
  });
});
