/** The style of the live map: every source and, in one list, every layer in paint order. A function of data and theme. */
import type { StyleSpecification } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import type { Theme } from '../../theme';
import { mapTheme } from '../mapTheme';
import type { GroundData } from './data';
import { fontFaces } from './fonts';
import { groundLayers } from './ground';
import { insetLayers, peopleLayers, stopLayers } from './people';
import { markLayers, routeLayers } from './routes';
import { wordLayers } from './words';

export interface StyleData {
  readonly ground: GroundData;
  readonly strokes: FeatureCollection;
  readonly marks: FeatureCollection;
  readonly dots: FeatureCollection;
}

/** Sources whose data changes with the view; all others are given once. */
export const livingSources = [
  'atlas-names',
  'names',
  'places',
  'people',
  'stops',
  'inset',
  'pulse',
  'line-dots',
] as const;
export type LivingSource = (typeof livingSources)[number];

const none: FeatureCollection = { type: 'FeatureCollection', features: [] };
/** One tile for a quarter of the world: dashes and names run on without seams. */
const seamless = { maxzoom: 1, buffer: 64, tolerance: 0.05 } as const;

/** The whole style. `base` is the absolute address of the site's root. */
export function styleOf(data: StyleData, colours: Theme, base: string): StyleSpecification {
  const theme = mapTheme(colours);
  const fixed = (content: FeatureCollection) => ({ type: 'geojson' as const, data: content, promoteId: 'id' });
  return {
    version: 8,
    'font-faces': fontFaces(base),
    sources: {
      countries: fixed(data.ground.countries),
      provinces: fixed(data.ground.provinces),
      lakes: fixed(data.ground.lakes),
      outlines: { type: 'geojson', data: data.ground.outlines, tolerance: 0.2 },
      strokes: { ...fixed(data.strokes), ...seamless },
      marks: fixed(data.marks),
      dots: fixed(data.dots),
      'atlas-names': { type: 'geojson', data: none },
      names: { type: 'geojson', data: none, ...seamless },
      places: { type: 'geojson', data: none },
      people: { type: 'geojson', data: none },
      stops: { type: 'geojson', data: none },
      inset: { type: 'geojson', data: none },
      pulse: { type: 'geojson', data: none },
      'line-dots': { type: 'geojson', data: none, promoteId: 'stroke' },
    },
    layers: [
      ...groundLayers(theme),
      ...peopleLayers(),
      ...routeLayers(theme),
      ...markLayers(theme),
      ...insetLayers(theme),
      ...stopLayers(theme),
      ...wordLayers(theme),
    ],
  };
}
