/** Sea, land, borders and the two border rivers. No towns, roads or terrain at any zoom. */
import type { LayerSpecification } from 'maplibre-gl';
import { zooms } from '../../theme';
import type { MapTheme } from '../mapTheme';

/** The four northern provinces of North Korea, where most routes begin, and the two Chinese provinces they lead into. */
const ORIGIN = ['KP-03', 'KP-04', 'KP-09', 'KP-10'];
const ARRIVAL = ['CN-JL', 'CN-LN'];

/** Ground layers, lowest first. Countries of the open route or filter have the feature state `focus`. */
export function groundLayers(theme: MapTheme): LayerSpecification[] {
  const outline = (
    id: string,
    kind: string,
    color: string,
    width: number,
    dash?: number[],
    minzoom?: number,
  ): LayerSpecification => ({
    id,
    type: 'line',
    source: 'outlines',
    filter: ['==', ['get', 'kind'], kind],
    ...(minzoom === undefined ? {} : { minzoom }),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': color, 'line-width': width, ...(dash ? { 'line-dasharray': dash } : {}) },
  });
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': theme.sea } },
    {
      id: 'land',
      type: 'fill',
      source: 'countries',
      paint: {
        'fill-antialias': false,
        'fill-color': [
          'case',
          ['==', ['get', 'id'], 'PRK'],
          theme.landKp,
          ['boolean', ['feature-state', 'focus'], false],
          theme.landFocus,
          theme.land,
        ],
      },
    },
    { id: 'lakes', type: 'fill', source: 'lakes', minzoom: 3, paint: { 'fill-color': theme.sea } },
    {
      id: 'provinces',
      type: 'fill',
      source: 'provinces',
      minzoom: zooms.provinces,
      filter: ['in', ['get', 'id'], ['literal', [...ORIGIN, ...ARRIVAL]]],
      paint: {
        'fill-antialias': false,
        'fill-color': ['match', ['get', 'id'], ARRIVAL, theme.landFocus, theme.landOrigin],
      },
    },
    outline('province-lines', 'provinceLines', theme.province, 0.6, undefined, zooms.provinces),
    outline('coast', 'coast', theme.coast, 0.55),
    outline('borders', 'borders', theme.border, 0.7),
    outline('disputed', 'disputed', theme.border, 0.7, [4, 3]),
    outline('dmz', 'dmz', theme.ink3, 0.8, [3, 2.4]),
    {
      id: 'rivers',
      type: 'line',
      source: 'outlines',
      filter: ['==', ['get', 'kind'], 'river'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': theme.river, 'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.9, 5, 2] },
    },
  ];
}
