import { fireEvent, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import ChangesSince from '../../src/panels/time/ChangesSince.svelte';
import DateBanner from '../../src/panels/time/DateBanner.svelte';
import DateControl from '../../src/panels/time/DateControl.svelte';
import { makePanels, type PanelOverrides } from '../fixtures/atlas.ts';
import { renderPanel } from './render.ts';

function show(overrides: PanelOverrides = {}) {
  const context = makePanels(overrides);
  renderPanel(DateControl, {}, context);
  return context;
}

function list(overrides: PanelOverrides = {}) {
  const context = makePanels(overrides);
  renderPanel(ChangesSince, {}, context);
  return context;
}

const slider = () => screen.getByRole('slider', { name: 'Day shown' });
const field = () => screen.getByRole('textbox', { name: 'Date' });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const said = () => screen.getByText((_, element) => element?.getAttribute('aria-live') === 'polite').textContent;
const dateIn = ({ shell }: ReturnType<typeof makePanels>) => shell.state.date;

afterEach(() => vi.useRealTimers());

describe('the day shown', () => {
  it('is the latest that the data know, unless the link says otherwise', () => {
    show();
    expect(slider()).toHaveAttribute('aria-valuetext', '23 Nov 2026, the latest known');
    expect(field()).toHaveValue('');
  });

  it('comes from the link, a year meaning its last day', () => {
    show({ link: '/?date=2025' });
    expect(slider()).toHaveAttribute('aria-valuetext', '31 Dec 2025');
    expect(field()).toHaveValue('2025');
    expect(field()).toHaveAccessibleDescription(/“2025” means by the end of 2025/);
  });

  it('follows the slider; a run of it is one step of the history, which Back undoes', async () => {
    vi.useFakeTimers();
    const context = show();
    const before = Number(slider().getAttribute('max'));
    await fireEvent.input(slider(), { target: { value: String(before - 50) } });
    expect(dateIn(context)).toBe('2026-10-04');
    await fireEvent.input(slider(), { target: { value: String(before - 60) } });
    await vi.advanceTimersByTimeAsync(500);
    expect(context.address.entries).toEqual(['/', '/?date=2026-09-24']);
    await vi.advanceTimersByTimeAsync(5000);
    await fireEvent.input(slider(), { target: { value: String(before) } });
    expect(dateIn(context)).toBeNull();
    expect(context.address.entries).toHaveLength(3);
    context.address.back();
    expect(dateIn(context)).toBe('2026-09-24');
  });
});

describe('the typed date', () => {
  it('is shown on Enter, and not before: the beginning of a date is another date', async () => {
    const context = show();
    await userEvent.type(field(), '2025-10-12');
    expect(dateIn(context)).toBeNull();
    await userEvent.keyboard('{Enter}');
    expect(dateIn(context)).toBe('2025-10-12');
    expect(slider()).toHaveAttribute('aria-valuetext', '12 Oct 2025');
  });

  it('is shown when the field is left', async () => {
    const context = show();
    await userEvent.type(field(), '2025/1');
    await userEvent.tab();
    expect(dateIn(context)).toBe('2025-01');
    expect(field()).toHaveValue('2025-01');
  });

  it('leaves the day as it was when it is none in the end', async () => {
    const context = show({ link: '/?date=2020' });
    await userEvent.clear(field());
    await userEvent.type(field(), '2019-13');
    await userEvent.tab();
    expect(field()).toHaveAccessibleDescription(/The calendar has no 2019-13/);
    expect(dateIn(context)).toBe('2020');
  });

  it('says what is wrong once the field is left, and keeps what was typed', async () => {
    const context = show({ link: '/?date=2020' });
    await userEvent.clear(field());
    await userEvent.type(field(), 'autumn');
    expect(field()).toBeValid();
    await userEvent.tab();
    expect(field()).toBeInvalid();
    expect(field()).toHaveAccessibleDescription(/Write a year, a month or a day/);
    expect(field()).toHaveValue('autumn');
    await press('Latest');
    expect(dateIn(context)).toBeNull();
  });

  it('says that nothing is known after the last day', async () => {
    const context = show();
    await userEvent.type(field(), '2030{Enter}');
    expect(screen.getByText('Nothing is known after 23 Nov 2026: that day is shown.')).toBeVisible();
    expect(context.atlas.isLatest).toBe(true);
  });

  it('gives way when the day is chosen elsewhere', async () => {
    const context = show();
    await userEvent.type(field(), '20');
    await press('Previous change');
    expect(field()).toHaveValue(dateIn(context));
  });
});

describe('steps from change to change', () => {
  it('go back and on, and pass over reports that change nothing', async () => {
    const context = show();
    await press('Previous change');
    expect(dateIn(context)).toBe('2025-10-12');
    await press('Previous change');
    expect(dateIn(context)).toBe('2025-09-24');
    await press('Next change');
    await press('Next change');
    expect(dateIn(context)).toBeNull();
    expect(screen.getByRole('button', { name: 'Next change' })).toHaveAttribute('aria-disabled', 'true');
  });

  it('are told in words that link to what changed', async () => {
    show({ link: '/?date=2025-10-12' });
    expect(said()).toContain('12 Oct 2025: Chaman–Spin Boldak closed to trade');
    const link = screen.getByRole('link', { name: 'Chaman–Spin Boldak closed to trade' });
    expect(link).toHaveAttribute('href', '/crossing/chaman-spin-boldak/?date=2025-10-12');
    await press('Previous change');
    expect(said()).toContain('24 Sept 2025: Torghundi dry port: under construction');
  });

  it('tell the last change of a day on which nothing changed', () => {
    show({ link: '/?date=2025-08-01' });
    expect(said()).toMatch(/^Last change, 10 Jul 2025: Sanobar – Herat planned; Torghundi–Herat railway: planned$/);
  });

  it('light what changed on the map', async () => {
    const { shell } = show({ link: '/?date=2025-10-12' });
    await userEvent.hover(screen.getByRole('link', { name: /Chaman/ }));
    expect(shell.hovered).toEqual({ kind: 'crossing', id: 'chaman-spin-boldak' });
  });
});

describe('playing', () => {
  it('steps through the changes, starts anew from the end, and stops there', async () => {
    vi.useFakeTimers();
    const context = show();
    await fireEvent.click(screen.getByRole('button', { name: 'Play the changes' }));
    expect(dateIn(context)).toBe('1898-12-31');
    await vi.advanceTimersByTimeAsync(700);
    expect(dateIn(context)).toBe('1964-12-31');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(dateIn(context)).toBeNull();
    expect(screen.getByRole('button', { name: 'Play the changes' })).toBeVisible();
  });

  it('can be paused, and makes way for another choice', async () => {
    vi.useFakeTimers();
    const context = show({ link: '/?date=2018-02-23' });
    await fireEvent.click(screen.getByRole('button', { name: 'Play the changes' }));
    await vi.advanceTimersByTimeAsync(700);
    expect(dateIn(context)).toBe('2024-09-11');
    await fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
    await vi.advanceTimersByTimeAsync(5000);
    expect(dateIn(context)).toBe('2024-09-11');
    await fireEvent.click(screen.getByRole('button', { name: 'Play the changes' }));
    await fireEvent.input(slider(), { target: { value: '10' } });
    const chosen = dateIn(context);
    await vi.advanceTimersByTimeAsync(5000);
    expect(dateIn(context)).toBe(chosen);
  });
});

describe('changes since another date', () => {
  it('are asked for in the disclosure and remembered in the state', async () => {
    const { shell } = list();
    await userEvent.click(screen.getByText('Changes since…'));
    await userEvent.type(screen.getByRole('textbox', { name: 'Since' }), '2024{Enter}');
    expect(shell.state.since).toBe('2024');
    expect(screen.getByText('6 changes after 31 Dec 2024, up to 23 Nov 2026')).toBeVisible();
  });

  it('are listed by what happened, each a link', () => {
    list({ link: '/?date=2025-12&since=2025-09-24' });
    expect(screen.getByRole('heading', { name: 'Closed to trade (2)' })).toBeVisible();
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent.trim().replaceAll(/\s+/g, ' '));
    expect(rows).toEqual([
      '12 Oct 2025 Chaman–Spin Boldak closed to trade',
      '12 Oct 2025 leg Torkham–Torkham (Pakistan) closed to trade',
    ]);
    const [first] = screen.getAllByRole('listitem');
    expect(within(first as HTMLElement).getByRole('link')).toHaveAttribute(
      'href',
      '/crossing/chaman-spin-boldak/?date=2025-12&since=2025-09-24',
    );
  });

  it('say so when there are none, or the dates are the wrong way round', async () => {
    const { shell } = list({ link: '/?date=2025-08&since=2025-07-10' });
    expect(screen.getByText('Nothing changed after 10 Jul 2025, up to 31 Aug 2025.')).toBeVisible();
    shell.adjust({ since: '2025-09' });
    expect(await screen.findByText('30 Sept 2025 is not before 31 Aug 2025, the day shown.')).toBeVisible();
    await press('Clear');
    expect(shell.state.since).toBeNull();
  });
});

describe('the banner', () => {
  it('is there only when the day is not the latest, and leads back', () => {
    renderPanel(DateBanner, {}, makePanels());
    expect(screen.queryByText(/Shown as of/)).toBeNull();
    renderPanel(DateBanner, {}, makePanels({ link: '/projects/?date=2020' }));
    expect(screen.getByText('Shown as of 31 Dec 2020')).toBeVisible();
    expect(screen.getByRole('link', { name: 'back to latest' })).toHaveAttribute('href', '/projects/');
  });

  it('leads from every other page to the list of what changed since the date in the link', () => {
    renderPanel(DateBanner, {}, makePanels({ link: '/projects/?date=2025-12&since=2025-09-24' }));
    expect(screen.getByRole('link', { name: '2 changes after 24 Sept 2025, up to 31 Dec 2025' })).toHaveAttribute(
      'href',
      '/?date=2025-12&since=2025-09-24',
    );
    expect(screen.getByRole('link', { name: 'forget the earlier date' })).toHaveAttribute(
      'href',
      '/projects/?date=2025-12',
    );
  });
});
