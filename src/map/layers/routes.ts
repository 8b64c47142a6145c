/** Lines of the routes and the marks on them. One layer for each group and dash, since a dash cannot depend on data. */
import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { EvidenceGrade } from '../../domain/atlas';
import { evidenceGrades } from '../../domain/kinds';
import { dashes, widths, zooms } from '../../theme';
import type { MapTheme } from '../mapTheme';
import type { StrokeGroup } from './data';
import {
  bandOpacity,
  dotRadius,
  casingOpacity,
  casingWidth,
  dottedOpacity,
  gapWidth,
  lineColor,
  lineOpacity,
  lineWidth,
  markHalo,
  markOpacity,
} from './expressions';

const groups: readonly StrokeGroup[] = ['lanes', 'near', 'plain'];
const minzoomOf = (group: StrokeGroup): { minzoom: number } | Record<string, never> =>
  group === 'near' ? { minzoom: zooms.fans } : {};

const LINE_PREFIX = 'line-';

function casing(group: StrokeGroup, theme: MapTheme): LayerSpecification {
  return {
    id: `casing-${group}`,
    type: 'line',
    source: 'strokes',
    ...minzoomOf(group),
    filter: ['==', ['get', 'group'], group],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': theme.land,
      'line-width': casingWidth(theme),
      'line-opacity': casingOpacity,
      'line-opacity-transition': { duration: 0 },
    },
  };
}

/** MapLibre counts a dash in line widths; the theme counts in pixels. */
const dashOf = (grade: EvidenceGrade, width: number): number[] =>
  dashes[grade].map((pixels) => Math.max(pixels / width, 0.001));

function lines(group: StrokeGroup, grade: EvidenceGrade, double: boolean, theme: MapTheme): LayerSpecification {
  const dash = dashOf(grade, (double ? 1 : widths.line) + theme.heavier);
  const filter: FilterSpecification = [
    'all',
    ['==', ['get', 'group'], group],
    ['==', ['get', 'evidence'], grade],
    ['==', ['get', 'double'], double],
  ];
  return {
    id: `${LINE_PREFIX}${group}-${grade}${double ? '-double' : ''}`,
    type: 'line',
    source: 'strokes',
    ...minzoomOf(group),
    filter,
    layout: { 'line-join': 'round', 'line-cap': grade === 'inferred' ? 'round' : 'butt' },
    paint: {
      'line-color': lineColor(theme),
      'line-width': lineWidth(theme),
      'line-opacity': grade === 'inferred' ? dottedOpacity : lineOpacity,
      'line-opacity-transition': { duration: 0 },
      'line-color-transition': { duration: 0 },
      ...(double ? { 'line-gap-width': gapWidth } : {}),
      ...(dash.length > 0 ? { 'line-dasharray': dash } : {}),
    },
  };
}

/** All line layers, lowest first: for each group the band of the open leg, its casing, then its dashes. */
export function routeLayers(theme: MapTheme): LayerSpecification[] {
  const band: LayerSpecification = {
    id: 'band',
    type: 'line',
    source: 'strokes',
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': lineColor(theme), 'line-width': widths.band, 'line-opacity': bandOpacity },
  };
  return [
    band,
    ...groups.flatMap((group) => [
      casing(group, theme),
      ...evidenceGrades.flatMap((grade) => [lines(group, grade, true, theme), lines(group, grade, false, theme)]),
    ]),
  ];
}

/** Dots, rings, chevrons, arrowheads and bars. */
export function markLayers(theme: MapTheme): LayerSpecification[] {
  const shapes = (id: string, when: string, range: { minzoom?: number; maxzoom?: number }): LayerSpecification => ({
    id,
    type: 'symbol',
    source: 'marks',
    ...range,
    filter: ['all', ['==', ['get', 'when'], when], ['!=', ['get', 'shape'], 'ring']],
    layout: {
      'icon-image': ['get', 'shape'],
      'icon-rotate': ['get', 'angle'],
      'icon-rotation-alignment': 'map',
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
    },
    paint: {
      'icon-color': lineColor(theme),
      'icon-opacity': markOpacity,
      'icon-halo-color': lineColor(theme),
      'icon-halo-width': markHalo,
      'icon-opacity-transition': { duration: 0 },
    },
  });
  return [
    {
      // A dash stretches between whole zooms; dots of their own are round at all of them.
      id: 'line-dots',
      type: 'circle',
      source: 'line-dots',
      paint: { 'circle-radius': dotRadius(theme), 'circle-color': lineColor(theme), 'circle-opacity': markOpacity },
    },
    {
      id: 'dots',
      type: 'circle',
      source: 'dots',
      maxzoom: zooms.fans,
      paint: { 'circle-radius': 1.8, 'circle-color': lineColor(theme), 'circle-opacity': markOpacity },
    },
    {
      id: 'rings',
      type: 'circle',
      source: 'marks',
      filter: ['==', ['get', 'shape'], 'ring'],
      paint: {
        'circle-radius': 2.2,
        'circle-color': theme.land,
        'circle-opacity': markOpacity,
        'circle-stroke-color': lineColor(theme),
        'circle-stroke-width': widths.line,
        'circle-stroke-opacity': markOpacity,
      },
    },
    shapes('marks', 'always', {}),
    shapes('marks-overview', 'overview', { maxzoom: zooms.fans }),
    shapes('marks-near', 'near', { minzoom: zooms.fans }),
  ];
}
