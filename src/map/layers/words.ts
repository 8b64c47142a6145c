/** Names and figures on the live map. Later layers are placed first: their order here is the collision order of the design, turned round. */
import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { zooms } from '../../theme';
import type { MapTheme } from '../mapTheme';
import { faces } from './fonts';
import { textColor } from './expressions';

const plain: ExpressionSpecification = ['literal', [faces.sans]];
const strong: ExpressionSpecification = ['literal', [faces.sansStrong]];
const ownLine = (key: string): ExpressionSpecification => [
  'case',
  ['==', ['get', key], ''],
  '',
  ['concat', '\n', ['get', key]],
];

const nameParts = (theme: MapTheme): unknown[] => [
  ['get', 'name'],
  { 'text-font': ['case', ['get', 'strong'], strong, plain], 'font-scale': ['case', ['get', 'strong'], 12 / 11, 1] },
  ownLine('second'),
  { 'text-font': plain, 'font-scale': 9.5 / 11, 'text-color': theme.ink3 },
];
const format = (...parts: unknown[]): ExpressionSpecification =>
  ['format', ...parts] as unknown as ExpressionSpecification;

const text = (theme: MapTheme): NonNullable<SymbolLayerSpecification['paint']> => ({
  'text-color': theme.ink2,
  'text-halo-color': theme.land,
  'text-halo-width': theme.halo.word,
});
const base: NonNullable<SymbolLayerSpecification['layout']> = {
  'text-font': [faces.sans],
  'text-size': 11,
  'text-line-height': 1.15,
  'text-max-width': 30,
  'text-padding': 2,
};

/** Words that the scene has placed: they keep their place and push away only the names of the ground. */
const placed: NonNullable<SymbolLayerSpecification['layout']> = { 'text-allow-overlap': true, 'text-padding': 0 };

function placeLayer(theme: MapTheme): LayerSpecification {
  const field = format(
    ...nameParts(theme),
    ['case', ['==', ['get', 'name'], ''], ['get', 'figure'], ownLine('figure')],
    { 'text-font': strong, 'text-color': ['case', ['get', 'outside'], theme.ink3, theme.ink] },
    ownLine('note'),
    { 'text-font': plain, 'font-scale': 10.5 / 11 },
  );
  return {
    id: 'places',
    type: 'symbol',
    source: 'places',
    layout: {
      ...base,
      ...placed,
      'text-field': field,
      'text-offset': ['get', 'offset'],
      'text-anchor': ['get', 'anchor'] as unknown as 'top',
      'text-justify': ['match', ['get', 'anchor'], 'top-left', 'left', 'top-right', 'right', 'center'],
    },
    paint: text(theme),
  };
}

/** Names go while a line is pointed at, since it is drawn whole and its card names it; they lie back a little where their route only may belong to the view. */
export const nameOpacity = (hover: boolean): ExpressionSpecification | number =>
  hover ? 0 : ['case', ['get', 'faint'], 0.7, 1];

/** Pixels of ground on which a curved name stands: as wide as a double line with its casing. */
const GAP = 6;

/** Ground over the stretch of a line that bears its name. The line's own source is left alone, so no tile of it is made anew. */
const gapLayer = (theme: MapTheme): LayerSpecification => ({
  id: 'name-gaps',
  type: 'line',
  source: 'names',
  filter: ['has', 'gap'],
  paint: { 'line-color': theme.land, 'line-width': GAP, 'line-opacity': gapOpacity(false) },
});

/** A line that is pointed at is drawn whole. */
export const gapOpacity = (hover: boolean): number => (hover ? 0 : 1);

function nameLayers(theme: MapTheme): LayerSpecification[] {
  const paint: SymbolLayerSpecification['paint'] = {
    'text-color': textColor(theme),
    'text-halo-color': theme.land,
    'text-halo-width': theme.halo.name,
    'text-opacity': nameOpacity(false),
  };
  const layout: NonNullable<SymbolLayerSpecification['layout']> = {
    ...placed,
    'text-field': ['get', 'text'],
    'text-font': [faces.serifItalic],
    'text-size': 12.8,
    'text-max-width': 40,
  };
  return [
    {
      id: 'names',
      type: 'symbol',
      source: 'names',
      filter: ['==', ['get', 'curved'], true],
      layout: { ...layout, 'symbol-placement': 'line-center', 'text-max-angle': 60 },
      paint,
    },
    {
      id: 'names-beside',
      type: 'symbol',
      source: 'names',
      filter: ['==', ['get', 'curved'], false],
      layout: { ...layout, 'text-anchor': 'left' },
      paint,
    },
  ];
}

/** Word layers, least important first. */
export function wordLayers(theme: MapTheme): LayerSpecification[] {
  return [
    {
      id: 'other-countries',
      type: 'symbol',
      source: 'atlas-names',
      minzoom: 3,
      filter: ['==', ['get', 'kind'], 'country'],
      layout: { ...base, 'text-size': 10.5, 'text-field': ['get', 'name'], 'symbol-sort-key': ['get', 'rank'] },
      paint: { ...text(theme), 'text-color': theme.ink3 },
    },
    {
      id: 'river-names',
      type: 'symbol',
      source: 'atlas-names',
      minzoom: zooms.provinces,
      filter: ['==', ['get', 'kind'], 'river'],
      layout: { ...base, 'text-font': [faces.serifItalic], 'text-size': 12, 'text-field': ['get', 'name'] },
      paint: { ...text(theme), 'text-color': theme.river },
    },
    {
      id: 'province-names',
      type: 'symbol',
      source: 'atlas-names',
      minzoom: zooms.provinces,
      filter: ['==', ['get', 'kind'], 'province'],
      layout: {
        ...base,
        'text-size': 10.5,
        'text-field': format(['get', 'name'], {}, ownLine('second'), { 'font-scale': 9.5 / 10.5 }),
      },
      paint: { ...text(theme), 'text-color': theme.ink3 },
    },
    gapLayer(theme),
    ...nameLayers(theme),
    placeLayer(theme),
    {
      id: 'leg-numbers',
      type: 'symbol',
      source: 'stops',
      filter: ['has', 'number'],
      layout: {
        'text-field': ['get', 'number'],
        'text-font': [faces.sansStrong],
        'text-size': 11.5,
        'text-allow-overlap': true,
        'text-ignore-placement': false,
      },
      paint: { 'text-color': ['case', ['get', 'open'], theme.paper, textColor(theme)] },
    },
  ];
}
