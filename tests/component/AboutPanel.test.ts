import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import AboutPanel from '../../src/panels/AboutPanel.svelte';
import { FIELD_NAMES } from '../../src/state/fields.ts';
import { makePanels } from '../fixtures/atlas.ts';
import { READING } from '../fixtures/reading.ts';
import { renderPanel } from './render.ts';

const open = () => renderPanel(AboutPanel, {}, makePanels({ link: '/about/', files: READING }));
const part = async (name: string) => within(await screen.findByRole('region', { name }));

describe('the page about the atlas', () => {
  it('says up to when sources were read', () => {
    open();
    expect(screen.getByText(/Sources were read up to 23 Nov 2026/)).toBeVisible();
  });

  it('gives every statement of the article with its figures and where it is taken up', async () => {
    open();
    const article = await part('The article the atlas starts from');
    expect(await article.findByText('More than 180 Afghan entrepreneurs came.')).toBeVisible();
    expect(article.getByRole('button', { name: /more than 180 people/ })).toBeVisible();
    const hrefs = article.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);
    expect(hrefs).toEqual([
      ['event of 28 Oct 2025', '/events/'],
      ['Shymkent', '/site/shymkent/'],
      ['trade Kazakhstan – Afghanistan', '/trade/'],
      ['CASA corridor', '/'],
    ]);
  });

  it('opens each disagreement to what is said and what the atlas takes', async () => {
    open();
    const conflicts = await part('Where sources disagree');
    await userEvent.click(await conflicts.findByText('Length of Torghundi–Herat'));
    expect(conflicts.getByText('113–120 km; 173 km')).toBeVisible();
    expect(conflicts.getByText('113–120 km, the latest.')).toBeVisible();
    expect(conflicts.getByRole('link', { name: /railway/ })).toHaveAttribute('href', '/project/torghundi-herat/');
  });

  it('documents every part of a link', async () => {
    open();
    const links = await part('What a link holds');
    for (const name of FIELD_NAMES) expect(links.getByText(new RegExp(`^${name}=`))).toBeVisible();
  });

  it('names the terms of code and data', async () => {
    open();
    const terms = await part('Terms');
    for (const name of ['MIT', 'ODbL 1.0', 'public domain']) expect(terms.getByText(name)).toBeVisible();
  });
});
