/** A drawing of the page as one that stands alone: what its look takes from style sheets is written into it. */

export const SVG = 'http://www.w3.org/2000/svg';

/** An element of a drawing with its attributes and its text. */
export function make(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== '') element.textContent = text;
  return element;
}

/** Handed down from an element to what it holds, so written only where it changes. */
const INHERITED = [
  'fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-opacity', 'stroke-width', 'stroke-dasharray', 'stroke-dashoffset',
  'stroke-linecap', 'stroke-linejoin', 'font-size', 'font-weight', 'font-style', 'letter-spacing', 'text-anchor',
  'dominant-baseline', 'direction', 'visibility', 'paint-order',
]; // prettier-ignore
/** Not handed down, with the value that needs no word. */
const OWN: Readonly<Record<string, string>> = {
  opacity: '1',
  'stop-color': 'rgb(0, 0, 0)',
  'stop-opacity': '1',
  'unicode-bidi': 'normal',
};
/** Never drawn themselves, but used by what is. */
const DEFINITIONS = new Set([
  'defs',
  'pattern',
  'clipPath',
  'mask',
  'marker',
  'linearGradient',
  'radialGradient',
  'symbol',
]);
/** Shapes that only catch the pointer. */
const UNSEEN = '.hit';

const COLOUR = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.e-]+))?\)$/;

/** A computed colour in the words that every drawing program knows. */
export function plainColour(value: string): string {
  const parts = COLOUR.exec(value);
  if (parts === null) return value;
  const [red, green, blue] = parts.slice(1, 4).map((share) => Math.round(Number(share) * 255));
  return parts[4] === undefined ? `rgb(${red}, ${green}, ${blue})` : `rgba(${red}, ${green}, ${blue}, ${parts[4]})`;
}

/** The drawing's copy, with its look written out and nothing in it that only a page needs. */
export function standalone(chart: SVGSVGElement): SVGSVGElement {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const all = [...chart.querySelectorAll('*')];
  const copies = [...copy.querySelectorAll('*')];
  const gone = all.flatMap((element, i) => (isDrawn(element) ? [] : [copies[i]]));
  for (const [i, element] of all.entries())
    writeLook(element, copies[i] as Element, getComputedStyle(parentOf(element)));
  writeLook(chart, copy, null);
  for (const element of gone) element?.remove();
  const text = new XMLSerializer().serializeToString(copy);
  for (const element of [copy, ...copy.querySelectorAll('*')]) dropPageWords(element, text);
  return copy;
}

const parentOf = (element: Element): Element => element.parentElement ?? element;

function isDrawn(element: Element): boolean {
  if (element.matches(UNSEEN)) return false;
  return (
    element.namespaceURI !== SVG || DEFINITIONS.has(element.localName) || getComputedStyle(element).display !== 'none'
  );
}

/** `above` is the look of what holds it; without it everything is written. */
function writeLook(element: Element, copy: Element, above: CSSStyleDeclaration | null): void {
  const look = getComputedStyle(element);
  for (const name of INHERITED) {
    const value = look.getPropertyValue(name);
    if (value === '') continue; // not known here: what the drawing says itself stays
    if (value === above?.getPropertyValue(name)) copy.removeAttribute(name);
    else copy.setAttribute(name, plainColour(value));
  }
  for (const [name, usual] of Object.entries(OWN)) {
    const value = look.getPropertyValue(name);
    if (value !== '' && value !== usual) copy.setAttribute(name, plainColour(value));
  }
  const overflow = look.getPropertyValue('overflow');
  if (element.localName === 'svg' && overflow !== '') copy.setAttribute('overflow', overflow);
}

/** Takes away roles, classes and labels, and ids that nothing in the drawing refers to. */
function dropPageWords(element: Element, text: string): void {
  for (const { name, value } of [...element.attributes]) {
    const isPageWord = /^(class|style|role|tabindex)$|^(aria|data)-/.test(name);
    const isIdle = name === 'id' && !text.includes(`#${value}`);
    if (isPageWord || isIdle) element.removeAttribute(name);
  }
}
