/**
 * Sets custom properties of an element by script. A `style` attribute, which pages made at the build would carry, is
 * refused by the policy of the pages; rules that use them name what stands without them.
 */
import type { Attachment } from 'svelte/attachments';

export const variables =
  (values: Readonly<Record<`--${string}`, string | number>>): Attachment<HTMLElement> =>
  (element) => {
    for (const [name, value] of Object.entries(values)) element.style.setProperty(name, String(value));
  };
