/** A chart as a picture that stands alone, with its title, unit, legend, source and link in it. */
import { breakLines } from './lines.ts';
import { make, standalone } from './standalone.ts';

const FAMILY = "'Noto Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
const PADDING = 20;
const TITLE_SIZE = 18;
const SMALL_SIZE = 12;
/** How much wider heavy letters run. */
const HEAVY = 1.18;
const LEADING = 1.4;
const LEAST_WIDTH = 360;
/** A drawing may reach so far over its own box; what lies further out is clipped on the page too. */
const OVERHANG_PX = 160;
/** Pixels of a PNG for each of the page. */
const SCALE = 2;

export interface PictureWords {
  readonly title: string;
  /** What stands under the drawing: source, link, state of the data. A line each, broken where it must be. */
  readonly foot: readonly string[];
}

/** Where the next line goes, and how to write one. */
interface Sheet {
  readonly root: SVGElement;
  readonly width: number;
  y: number;
  write(words: string, size: number, ink: string, x?: number): void;
}

/** The chart with its words as the text of an SVG file. It must be on the page. */
export function drawPicture(chart: SVGSVGElement, { title, foot }: PictureWords): string {
  const box = extentOf(chart);
  const width = Math.ceil(Math.max(LEAST_WIDTH, box.right - box.left) + 2 * PADDING);
  const { panel, text, quiet } = inks();
  const root = make('svg', { 'font-family': FAMILY });
  root.append(make('title', {}, title), make('desc', {}, foot.join(' ')));
  root.append(make('rect', { width: '100%', height: '100%', fill: panel }));
  const sheet = openSheet(root, width);
  const beside = wordsBeside(chart);
  sheet.write(title, TITLE_SIZE, text);
  for (const words of beside.above) sheet.write(words, SMALL_SIZE, quiet);
  placeDrawing(chart, box, sheet);
  for (const legend of legendsOf(chart)) placeLegend(legend, sheet, text);
  for (const words of beside.below) sheet.write(words, SMALL_SIZE, quiet);
  sheet.y += 6;
  for (const words of foot) sheet.write(words, SMALL_SIZE, quiet);
  const height = Math.ceil(sheet.y + PADDING);
  for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` }))
    root.setAttribute(name, String(value));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
}

/** The colours of the page as it is now, light or dark. */
function inks() {
  const page = getComputedStyle(document.documentElement);
  const ink = (name: string, otherwise: string) => page.getPropertyValue(name).trim() || otherwise;
  return { panel: ink('--panel', '#ffffff'), text: ink('--text', '#1e2328'), quiet: ink('--quiet', '#565d66') };
}

function openSheet(root: SVGElement, width: number): Sheet {
  const isRtl = document.documentElement.dir === 'rtl';
  const sheet: Sheet = {
    root,
    width,
    y: PADDING,
    write(words, size, ink, x = PADDING) {
      const isHeavy = size === TITLE_SIZE;
      const weight = isHeavy ? { 'font-weight': '600' } : {};
      for (const line of breakLines(words, width - x - PADDING, isHeavy ? size * HEAVY : size)) {
        sheet.y += size * LEADING;
        const place = isRtl ? { x: width - x, direction: 'rtl' } : { x };
        const y = Math.round(sheet.y - size * (LEADING - 1));
        root.append(make('text', { ...place, y, 'font-size': size, fill: ink, ...weight }, line));
      }
    },
  };
  return sheet;
}

interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** All that is drawn, in pixels from the chart's corner: names of axes may stand outside of its box. */
function extentOf(chart: SVGSVGElement): Extent {
  const own = chart.getBoundingClientRect();
  const width = own.width || Number(chart.getAttribute('width')) || LEAST_WIDTH;
  const height = own.height || Number(chart.getAttribute('height')) || LEAST_WIDTH / 2;
  const drawn = [...chart.querySelectorAll('text, rect, line, path, circle, use')]
    .map((element) => element.getBoundingClientRect())
    .filter((rect) => rect.width + rect.height > 0);
  const reach = (least: number, values: readonly number[]) =>
    Math.ceil(Math.min(OVERHANG_PX, Math.max(0, ...values.map((value) => value - least))));
  return {
    left: -reach(0, drawn.map((rect) => own.left - rect.left)),
    top: -reach(0, drawn.map((rect) => own.top - rect.top)),
    right: width + reach(0, drawn.map((rect) => rect.right - own.left - width)),
    bottom: height + reach(0, drawn.map((rect) => rect.bottom - own.top - height)),
  }; // prettier-ignore
}

function placeDrawing(chart: SVGSVGElement, box: Extent, sheet: Sheet): void {
  const drawing = standalone(chart);
  const { width, height } = chart.getBoundingClientRect();
  if (width > 0) drawing.setAttribute('width', String(width));
  if (height > 0) drawing.setAttribute('height', String(height));
  drawing.setAttribute('overflow', 'visible');
  const place = make('g', { transform: `translate(${PADDING - box.left} ${Math.round(sheet.y + 8 - box.top)})` });
  place.append(drawing);
  sheet.root.append(place);
  sheet.y += box.bottom - box.top + 16;
}

/** Unit and caption of the figure that the chart is in. */
function wordsBeside(chart: SVGSVGElement): { readonly above: readonly string[]; readonly below: readonly string[] } {
  const figure = chart.closest('figure');
  const words = (selector: string) =>
    [...(figure?.querySelectorAll(selector) ?? [])]
      .map((element) => element.textContent.replaceAll(/\s+/g, ' ').trim())
      .filter((line) => line !== '');
  return { above: words('p.unit'), below: words('figcaption') };
}

/** Legends of the chart: in the nearest element around it that holds any. */
function legendsOf(chart: SVGSVGElement): readonly Element[] {
  for (
    let around = chart.parentElement;
    around !== null && around.localName !== 'main';
    around = around.parentElement
  ) {
    const legends = [...around.querySelectorAll('[data-legend]')];
    if (legends.length > 0) return legends;
  }
  return [];
}

/** Each entry with its swatch on a line of its own; a legend without entries is a text. */
function placeLegend(legend: Element, sheet: Sheet, ink: string): void {
  const entries = legend.querySelectorAll('li');
  if (entries.length === 0) sheet.write(wordsOf(legend), SMALL_SIZE, ink);
  for (const entry of entries) placeEntry(entry, sheet, ink);
  sheet.y += 6;
}

function placeEntry(entry: Element, sheet: Sheet, ink: string): void {
  const swatch = entry.querySelector('svg');
  if (swatch === null) {
    sheet.write(wordsOf(entry), SMALL_SIZE, ink);
    return;
  }
  const drawn = standalone(swatch);
  const box = swatch.getBoundingClientRect();
  const [width, height] = [box.width || 18, box.height || 12];
  const line = SMALL_SIZE * LEADING;
  const beside = Math.max(0, (height - line) / 2);
  sheet.y += beside;
  const isRtl = document.documentElement.dir === 'rtl';
  const x = isRtl ? sheet.width - PADDING - width : PADDING;
  const sizes = { x, y: Math.round(sheet.y + (line - height) / 2), width, height };
  for (const [name, value] of Object.entries(sizes)) drawn.setAttribute(name, String(value));
  sheet.root.append(drawn);
  sheet.write(wordsOf(entry), SMALL_SIZE, ink, PADDING + width + 10);
  sheet.y += beside;
}

/** What is written in a part of the page, without what can only be pressed there. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('[data-page-only], svg')) part.remove();
  return copy.textContent.replaceAll(/\s+/g, ' ').trim();
}

/** The picture as a PNG, twice as fine as on the page. Rejects when the browser can't draw it. */
export async function toPng(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    const brush = canvas.getContext('2d');
    if (brush === null) throw new Error('no canvas to draw on');
    brush.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, fail) => {
      canvas.toBlob(
        (blob) => (blob === null ? fail(new Error('the canvas gave no picture')) : done(blob)),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
