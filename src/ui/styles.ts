/**
 * Sets style properties of an element by script. A `style` attribute, which pages made at the build would carry, is
 * refused by the policy of the pages; rules that use a custom property name what stands without it.
 */
import type { Attachment } from 'svelte/attachments';

export const styles =
  (values: Readonly<Record<string, string | number>>): Attachment<HTMLElement> =>
  (element) => {
    for (const [name, value] of Object.entries(values)) element.style.setProperty(name, String(value));
  };
