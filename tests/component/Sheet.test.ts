import { fireEvent, render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { beforeAll, expect, it, vi } from 'vitest';
import Sheet from '../../src/ui/Sheet.svelte';

beforeAll(() => {
  HTMLElement.prototype.setPointerCapture ??= () => undefined;
});

it('still answers to keys after it was dragged, and a drag is no click', async () => {
  const onheight = vi.fn();
  const children = createRawSnippet(() => ({ render: () => '<p>Text</p>' }));
  render(Sheet, { height: 'half', onheight, label: 'Text', describe: () => 'Raise', children });
  const handle = screen.getByRole('button', { name: 'Raise' });
  await fireEvent.pointerDown(handle, { pointerId: 1, clientY: 400 });
  await fireEvent.pointerMove(handle, { pointerId: 1, clientY: 100 });
  await fireEvent.pointerUp(handle, { pointerId: 1, clientY: 100 });
  await fireEvent.click(handle, { detail: 1 }); // a mouse clicks at the end of a drag, a finger doesn't
  expect(onheight.mock.calls).toEqual([['full']]);

  await fireEvent.pointerDown(handle, { pointerId: 2, clientY: 400 });
  await fireEvent.pointerMove(handle, { pointerId: 2, clientY: 100 });
  await fireEvent.pointerUp(handle, { pointerId: 2, clientY: 100 });
  onheight.mockClear();
  await fireEvent.click(handle, { detail: 0 }); // as Enter and Space do
  expect(onheight).toHaveBeenCalledOnce();
});
