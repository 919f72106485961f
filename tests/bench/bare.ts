/** The measure of the bench: the atlas's own sources and layers on a plain MapLibre map, and nothing else. */
import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { createAtlas } from '../../src/data/atlas.ts';
import type { BaseFile } from '../../src/domain/dataset.ts';
import { unpackCore, type PackedCore } from '../../src/domain/packed-core.ts';
import { groundSources, subjectSources } from '../../src/map/data.ts';
import { drawPicture } from '../../src/map/draw.ts';
import { selectionOf } from '../../src/map/frame.ts';
import { pictureOf } from '../../src/map/icons.ts';
import { PALETTES } from '../../src/map/palette.ts';
import { buildStyle } from '../../src/map/style.ts';
import { decode } from '../../src/state/url.ts';

const load = async <T>(file: string): Promise<T> => (await (await fetch(`/geo/${file}.json`)).json()) as T;

const [core, base] = await Promise.all([load<PackedCore>('core'), load<BaseFile>('base-low')]);
const { state } = decode(location.search);
const atlas = createAtlas(unpackCore(core));
const palette = PALETTES.light;

// The seam: what MapView gives to its map for this link. When MapView's way of making a style changes, so must this.
const style = buildStyle(
  { theme: 'light', palette, state, selection: selectionOf(state, atlas), shownSites: null },
  { ...groundSources('low', base, atlas), ...subjectSources(atlas) },
);

setWorkerUrl(workerUrl);
const map = new MapLibreMap({
  container: 'map',
  style,
  attributionControl: false,
  fadeDuration: 150,
  ...(state.at === null ? {} : { center: [state.at.lng, state.at.lat], zoom: state.at.zoom }),
});
map.setMissingStyleImageResolver((id) => {
  const picture = pictureOf(id, palette);
  const pixels = picture === null ? null : drawPicture(picture, 2);
  if (pixels !== null) map.addImage(id, pixels, { pixelRatio: 2 });
});
map.once('idle', () => performance.mark('map-idle'));
Object.assign(window, { bareMap: map }); // so that the bench can have it drawn again
