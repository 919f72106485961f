/** The room that a diagram has, and how large letters are: both may change at any time. */

/** Taken where nothing has been laid out yet. */
const FALLBACK_PX = 960;

export class Size {
  #width = $state(FALLBACK_PX);
  #zoom = $state(1);

  /** In pixels of letters of the usual size: larger letters leave less room. */
  get width(): number {
    return this.#width / this.#zoom;
  }

  /** How much larger letters are than usual: the diagram grows with them. */
  get zoom(): number {
    return this.#zoom;
  }

  /** Follows the width of an element, until the function that it gives is called. */
  readonly follow = (element: HTMLElement): (() => void) | undefined => {
    const read = () => {
      this.#zoom = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
      if (element.clientWidth > 0) this.#width = element.clientWidth;
    };
    read();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  };
}
