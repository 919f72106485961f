import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import EventsPanel from '../../src/panels/EventsPanel.svelte';
import { makePanels } from '../fixtures/atlas.ts';
import { READING } from '../fixtures/reading.ts';
import { renderPanel } from './render.ts';

const open = (link = '/events/') => {
  const panels = makePanels({ link, files: READING });
  renderPanel(EventsPanel, {}, panels);
  return panels;
};
const dates = () => Array.from(document.querySelectorAll('time'), (time) => time.textContent);

describe('events in order', () => {
  it('stand under their years, the newest first; a bare year comes where the year begins', async () => {
    open();
    expect(await screen.findByRole('heading', { level: 2, name: '2025' })).toBeVisible();
    expect(dates()).toEqual(['28 Oct 2025', '12 Oct 2025', '10 Jul 2025', '2025']);
    await userEvent.click(screen.getByRole('button', { name: 'Oldest first' }));
    expect(dates()).toEqual(['2025', '10 Jul 2025', '12 Oct 2025', '28 Oct 2025']);
  });

  it('tell what happened, where, for which project, with figures and sources', async () => {
    open();
    const entry = within((await screen.findByText('Two ministers sign a memorandum.')).closest('li') as HTMLElement);
    expect(entry.getByRole('link', { name: 'Torghundi' })).toHaveAttribute('href', '/site/torghundi/');
    expect(entry.getByRole('link', { name: /railway/ })).toHaveAttribute('href', '/project/torghundi-herat/');
    expect(screen.getByRole('button', { name: /more than 180 people/ })).toBeVisible();
    await userEvent.click(entry.getByText('1 source'));
    expect(await entry.findByRole('link', { name: 'Ministers sign' })).toBeVisible();
  });

  it('mark what is a policy, with who decided it', async () => {
    open();
    const entry = (await screen.findByText('Pakistan shuts its crossings.')).closest('li');
    expect(entry).toHaveTextContent('policy and security · Pakistan, Afghanistan');
  });

  it('are filtered by kind, with the counts that each kind would give', async () => {
    open();
    await screen.findByRole('heading', { level: 2 });
    await userEvent.click(screen.getByText('Kind', { selector: 'strong' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'policy and security 2' }));
    expect(screen.getByText('2 of 4 entries')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(screen.getByText('All 4 entries')).toBeVisible();
  });

  it('keep to the countries of the link, and change it', async () => {
    const { shell } = open('/events/?country=KZ');
    expect(await screen.findByText('1 of 4 entries')).toBeVisible();
    expect(screen.getByText('The forum opens.')).toBeVisible();
    await userEvent.click(screen.getByText('Country', { selector: 'strong' }));
    await userEvent.click(screen.getByRole('checkbox', { name: /Turkmenistan/ }));
    expect(shell.state.country).toEqual(['KZ', 'TM']);
    expect(screen.getByText('2 of 4 entries')).toBeVisible();
  });

  it('say so when no entry fits', async () => {
    open('/events/?country=IR');
    expect(await screen.findByText('No entry fits these filters.')).toBeVisible();
  });
});
