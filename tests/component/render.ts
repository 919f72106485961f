/** Renders a panel with the context that the app would give it. */
import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import type { PanelContext } from '../../src/panels/context.ts';
import Harness from './Harness.svelte';

export function renderPanel<P extends object>(panel: Component<P>, props: P, context: PanelContext) {
  return render(Harness as unknown as Component<{ context: PanelContext; panel: Component<P>; props: P }>, {
    props: { context, panel, props },
  });
}
