/** The corridor that is chosen as one continuous thing, whatever the state of each stretch: a casing under the rails. */
import type { FilterSpecification, LineLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { allOf, byZoom, holdsAny, type LayerGroup, type LayerSpec, type StyleContext } from './group.ts';
import { leftRail } from './rail.ts';

const width = byZoom(3, 6, 5, 10, 8, 17, 11, 24);
const edgeWidth = byZoom(3, 7.2, 5, 11.6, 8, 19, 11, 26.5);

/** The corridor that is shown unless another is chosen. */
const CASA = 'casa';

/**
 * The whole of it; with railways filtered only the stretches that are left: a casing that went on under a stretch whose
 * dashes are gone would pass for a finished railway.
 */
function cased(context: StyleContext): { readonly source: string; readonly filter: FilterSpecification } {
  const id = context.state.corridor ?? CASA;
  const left = leftRail(context);
  return left === null
    ? { source: 'corridor', filter: ['==', ['get', 'id'], id] }
    : { source: 'rail', filter: allOf(holdsAny('corridors', [id]), left) };
}

export const corridor: LayerGroup = {
  id: 'corridor',
  specs: (context, isOn) => {
    if (!isOn) return [];
    const { palette } = context;
    const line = (id: string, paint: NonNullable<LineLayerSpecification['paint']>): LayerSpec => ({
      slot: 'line',
      spec: { id, type: 'line', ...cased(context), layout: { 'line-cap': 'round', 'line-join': 'round' }, paint },
    });
    return [
      line('corridor-edge', { 'line-color': palette.casingEdge, 'line-width': edgeWidth }),
      line('corridor-casing', { 'line-color': palette.casing, 'line-width': width }),
    ];
  },
  legend: ({ palette }, text) => [
    { label: text.map.legend.corridor, swatch: { type: 'line', color: palette.casing, width: 9 } },
  ],
};
