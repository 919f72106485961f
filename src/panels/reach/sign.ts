/** Which shortcut a pressed key is. Pure but for the event that it reads. */

/** Keys that do something by themselves, anywhere but in a field. */
export const SIGNS = ['?', '/', '[', ']', 'c', 't', '1', '2', '3'] as const;
export type Sign = (typeof SIGNS)[number];

/** Where the keys lie on keyboards that write other letters there: Cyrillic, Arabic, Persian digits. */
const BY_PLACE: Readonly<Record<string, Sign>> = {
  BracketLeft: '[',
  BracketRight: ']',
  KeyC: 'c',
  KeyT: 't',
  Digit1: '1',
  Digit2: '2',
  Digit3: '3',
};

/** Whether what is pressed there is text, or chooses an option by its first letter. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('input:not([type=checkbox], [type=radio], [type=range]), textarea, select'));

/** The shortcut of a key, or null: no chord of the browser, nothing typed into a field, nothing while a dialog is open. */
export function signOf(event: KeyboardEvent): Sign | null {
  const isThirdLevel = event.getModifierState('AltGraph'); // brackets on many keyboards of Europe
  if (event.metaKey || ((event.ctrlKey || event.altKey) && !isThirdLevel)) return null;
  if (event.isComposing || event.defaultPrevented || isTyping(event.target)) return null;
  if (document.querySelector('dialog[open]') !== null) return null;
  const sign = /^[!-~]$/.test(event.key) ? event.key : placed(event);
  return SIGNS.find((one) => one === sign) ?? null;
}

function placed({ code, shiftKey }: KeyboardEvent): Sign | undefined {
  if (code === 'Slash') return shiftKey ? '?' : undefined;
  return shiftKey ? undefined : BY_PLACE[code];
}
