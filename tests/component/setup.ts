/** What jsdom lacks and every component test needs: anew for each file, whatever the one before put in its place. */
import '@testing-library/jest-dom/vitest';

HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
  if (!this.open) return;
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

const nothing = () => undefined;

/** A screen of no particular size: no media query holds, and nothing is ever resized. */
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    matches: false,
    media,
    onchange: null,
    addListener: nothing,
    removeListener: nothing,
  });
globalThis.ResizeObserver = class {
  readonly observe = nothing;
  readonly unobserve = nothing;
  readonly disconnect = nothing;
};

// Tests that need one of these give it themselves; without it a component that does not ask first fails.
for (const name of ['scrollIntoView', 'scrollTo', 'setPointerCapture', 'releasePointerCapture', 'hasPointerCapture'])
  Reflect.deleteProperty(Element.prototype, name);
