/** Circles of people the stops of the open route and the outline of the inset. */
import type { LayerSpecification } from 'maplibre-gl';
import { widths } from '../../theme';
import type { MapTheme } from '../mapTheme';
import { lineColor } from './expressions';
import { faces } from './fonts';

/** Circles lie under the lines: they count people, lines do not. */
export function peopleLayers(): LayerSpecification[] {
  return [
    {
      id: 'people',
      type: 'symbol',
      source: 'people',
      layout: { 'icon-image': ['get', 'image'], 'icon-allow-overlap': true, 'icon-ignore-placement': true },
    },
  ];
}

/** Rings at the stops of the open route and discs behind its leg numbers. */
export function stopLayers(theme: MapTheme): LayerSpecification[] {
  return [
    {
      id: 'stops',
      type: 'circle',
      source: 'stops',
      paint: {
        'circle-radius': ['case', ['has', 'number'], 9, 4],
        'circle-color': ['case', ['get', 'open'], lineColor(theme), theme.paper],
        'circle-stroke-color': lineColor(theme),
        'circle-stroke-width': widths.line,
      },
    },
  ];
}

/** The outline of the inset and its word. */
export function insetLayers(theme: MapTheme): LayerSpecification[] {
  return [
    {
      id: 'inset',
      type: 'line',
      source: 'inset',
      filter: ['==', ['geometry-type'], 'LineString'],
      paint: { 'line-color': theme.ink3, 'line-width': 0.8 },
    },
    {
      id: 'inset-word',
      type: 'symbol',
      source: 'inset',
      filter: ['has', 'word'],
      layout: {
        'text-field': ['get', 'word'],
        'text-font': [faces.sans],
        'text-size': 10.5,
        'text-anchor': 'top-left',
        'text-allow-overlap': true,
        'text-padding': 0,
      },
      paint: { 'text-color': theme.ink3, 'text-halo-color': theme.land, 'text-halo-width': theme.halo.word },
    },
  ];
}
