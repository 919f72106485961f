import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fold } from '../../src/search/fold.ts';
import Combobox from '../../src/ui/Combobox.svelte';

const OPTIONS = [
  { id: 'mary', name: 'Mary', note: 'Turkmenistan' },
  { id: 'turkmenabat', name: 'Türkmenabat', note: 'Turkmenistan', keys: ['Чарджоу'] },
  { id: 'new-mary', name: 'New Mary', note: 'Pakistan' },
  { id: 'herat', name: 'Herat', note: 'Afghanistan' },
];
const WORDS = {
  none: 'Nothing fits',
  count: (n: number) => `${n} fit`,
  more: (n: number) => `and ${n} more`,
  waiting: 'On their way',
};

const open = (value: string | null = null, isAdding = false) => {
  const onchoose = vi.fn();
  render(Combobox, { label: 'From', options: OPTIONS, value, words: WORDS, fold, onchoose, isAdding });
  return { onchoose, field: screen.getByRole('combobox', { name: 'From' }) };
};
const shown = () => screen.queryAllByRole('option').map((option) => option.textContent.replaceAll(/\s+/g, ' ').trim());

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

describe('the field with a list', () => {
  it('shows the name of what is chosen, and its list only when asked', async () => {
    const { field } = open('herat');
    expect(field).toHaveValue('Herat');
    expect(field).toHaveAttribute('aria-expanded', 'false');
    expect(shown()).toEqual([]);
    await userEvent.click(field);
    expect(field).toHaveAttribute('aria-expanded', 'true');
    expect(shown()).toHaveLength(4);
  });

  it('finds names whatever the marks on their letters, other spellings too, the best fit first', async () => {
    const { field } = open();
    await userEvent.type(field, 'turkm');
    expect(shown()).toEqual(['Türkmenabat Turkmenistan']);
    await userEvent.clear(field);
    await userEvent.type(field, 'чард');
    expect(shown()).toEqual(['Türkmenabat Turkmenistan']);
    await userEvent.clear(field);
    await userEvent.type(field, 'MARY');
    expect(shown()).toEqual(['Mary Turkmenistan', 'New Mary Pakistan']);
  });

  it('is walked by the arrow keys, which keep the focus in the field and name the option that is lit', async () => {
    const { field, onchoose } = open();
    await userEvent.type(field, 'mary{ArrowDown}');
    const [first, second] = screen.getAllByRole('option');
    expect(field).toHaveAttribute('aria-activedescendant', first?.id);
    expect(first).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{ArrowDown}');
    expect(field).toHaveAttribute('aria-activedescendant', second?.id);
    await userEvent.keyboard('{ArrowDown}{ArrowUp}{Enter}');
    expect(field).toHaveFocus();
    expect(onchoose).toHaveBeenCalledExactlyOnceWith('new-mary');
    expect(shown()).toEqual([]);
  });

  it.each([
    ['an arrow and Enter', 'mary{ArrowDown}{Enter}', ['mary']],
    ['Enter alone', 'her{Enter}', ['herat']],
    ['leaving the field with a whole name in it', 'herat{Tab}', ['herat']],
    ['leaving the field with half a name, which takes nothing', 'her{Tab}', []],
    ['Enter where several fit, which takes nothing unseen', 'ma{ArrowDown}{Enter}', []],
  ])('takes what was entered before the options came, by %s', async (_, keys, ids) => {
    const onchoose = vi.fn();
    const given = { label: 'From', value: null, words: WORDS, fold, onchoose };
    const { rerender } = render(Combobox, { ...given, options: null });
    const field = screen.getByRole('combobox', { name: 'From' });
    await userEvent.type(field, keys.replace('{Tab}', ''));
    expect(screen.getByRole('status')).toHaveTextContent('On their way');
    if (keys.endsWith('{Tab}')) await userEvent.tab();
    expect(onchoose).not.toHaveBeenCalled();
    await rerender({ ...given, options: OPTIONS });
    expect(onchoose.mock.calls.flat()).toEqual(ids);
  });

  it('says that its options are on their way when it is opened by an arrow, and points at none', async () => {
    const given = { label: 'From', options: null, value: null, words: WORDS, fold, onchoose: vi.fn() };
    render(Combobox, given);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('status')).toHaveTextContent('On their way');
    expect(screen.getByRole('combobox')).not.toHaveAttribute('aria-activedescendant');
  });

  it('takes the only option that fits by Enter', async () => {
    const { field, onchoose } = open();
    await userEvent.type(field, 'her{Enter}');
    expect(onchoose).toHaveBeenCalledExactlyOnceWith('herat');
  });

  it('takes nothing by Enter while several fit and none is lit', async () => {
    const { field, onchoose } = open();
    await userEvent.type(field, 'mar{Enter}');
    expect(onchoose).not.toHaveBeenCalled();
    expect(shown()).toHaveLength(2);
  });

  it('closes by Escape, then gives back what was chosen', async () => {
    const { field, onchoose } = open('herat');
    await userEvent.clear(field);
    await userEvent.type(field, 'mar{Escape}');
    expect(shown()).toEqual([]);
    expect(field).toHaveValue('mar');
    await userEvent.keyboard('{Escape}');
    expect(field).toHaveValue('Herat');
    expect(onchoose).not.toHaveBeenCalled();
  });

  it('takes a name typed in full when it is left, and drops anything else', async () => {
    const { field, onchoose } = open('herat');
    await userEvent.clear(field);
    await userEvent.type(field, 'turkmenabat');
    await userEvent.tab();
    expect(onchoose).toHaveBeenCalledExactlyOnceWith('turkmenabat');
    await userEvent.click(field);
    await userEvent.clear(field);
    await userEvent.type(field, 'nowhere');
    expect(screen.getByRole('status')).toHaveTextContent('Nothing fits');
    await userEvent.tab();
    expect(field).toHaveValue('Herat');
  });

  it('is chosen from by the pointer, and says how many fit', async () => {
    const { field, onchoose } = open();
    await userEvent.type(field, 'mar');
    expect(screen.getByRole('status')).toHaveTextContent('2 fit');
    await userEvent.click(within(screen.getByRole('listbox')).getByText('New Mary'));
    expect(onchoose).toHaveBeenCalledExactlyOnceWith('new-mary');
  });

  it('is empty again after each choice where it adds to a list', async () => {
    const { field, onchoose } = open(null, true);
    await userEvent.type(field, 'her{Enter}');
    expect(onchoose).toHaveBeenCalledWith('herat');
    expect(field).toHaveValue('');
  });
});
