/** A lost graphics context: MapLibre restores it by itself; only one that stays lost is worth a word. */
import type { Map as MapLibreMap } from 'maplibre-gl';

/** How long a context may stay lost before a person is told. */
const PATIENCE_MS = 5000;

export function watchContext(map: MapLibreMap, onlost: () => void): void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  map.on('webglcontextlost', () => {
    timer = setTimeout(onlost, PATIENCE_MS);
  });
  map.on('webglcontextrestored', () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  });
  map.on('remove', () => {
    if (timer !== null) clearTimeout(timer);
  });
}

/** Whether this browser can draw the map at all. */
export function hasWebGL2(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext(); // browsers allow few contexts at once
  return context !== null;
}
