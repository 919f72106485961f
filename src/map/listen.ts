/** What the live map tells of itself: faults, missing pictures, the first drawing, moves. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { watchContext } from './context.ts';
import { drawPicture } from './draw.ts';
import { pictureOf } from './icons.ts';
import type { Palette } from './palette.ts';

/** How long the first drawing may take before it is called failed. */
const PATIENCE_MS = 60_000;

interface Listener {
  /** The colours that are shown now. */
  readonly palette: () => Palette;
  readonly onstyled: () => void;
  readonly onready: () => void;
  readonly onmove: (zoom: number) => void;
  readonly onrest: () => void;
  /** The online base map could not be fetched. */
  readonly ononline: () => void;
  readonly onfail: (reason: 'noWebgl' | 'lost' | 'failed') => void;
}

/** Listens to a map that has just been made. */
export function listen(live: MapLibreMap, on: Listener): void {
  live.on('error', (event) => {
    const reason = event.error instanceof Error ? event.error.message : '';
    if (('sourceId' in event && event.sourceId === 'online') || reason.includes('openfreemap')) on.ononline();
    else if (/webgl/i.test(reason)) on.onfail('noWebgl');
  });
  live.setMissingStyleImageResolver((id) => {
    const picture = pictureOf(id, on.palette());
    const pixels = picture === null ? null : drawPicture(picture, 2);
    if (pixels !== null) live.addImage(id, pixels, { pixelRatio: 2 });
  });
  const timer = setTimeout(() => on.onfail('failed'), PATIENCE_MS);
  live.once('style.load', on.onstyled);
  live.once('idle', () => {
    clearTimeout(timer);
    performance.mark('map-idle');
    on.onready();
  });
  live.on('remove', () => clearTimeout(timer));
  live.on('move', () => on.onmove(live.getZoom()));
  live.on('moveend', on.onrest);
  watchContext(live, () => on.onfail('lost'));
}

/** Redraws every picture on the map in the colours of a theme. */
export function recolour(live: MapLibreMap, palette: Palette): void {
  for (const id of live.listImages()) {
    const picture = pictureOf(id, palette);
    const pixels = picture === null ? null : drawPicture(picture, 2);
    if (pixels !== null) live.updateImage(id, pixels);
  }
}
