/** What changes on the live map with the view: words, circles and stops, placed by the same hand as on the Sketch. Lines never change; only their look. */
import type { Feature, FeatureCollection } from 'geojson';
import type { Atlas } from '../../domain/atlas';
import { direction, fromMercator, lengthOf, type XY } from '../../domain/geometry';
import type { Theme } from '../../theme';
import { unprojector } from '../frame';
import type { LivingSource } from '../layers';
import type { PlacedLabel, TextBlock, TextRole } from '../sketch/placeTexts';
import type { Words } from '../sketch/words';
import { circleLook, circleName } from './images';

/** Size of 1 em of the map's labels in pixels: offsets are counted in it. */
const EM = 11;

const all = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });
const position = (point: XY): [number, number] => {
  const [lng, lat] = fromMercator(point);
  return [lng, lat];
};

const anchors: Readonly<Record<TextBlock['anchor'], string>> = { start: 'top-left', middle: 'top', end: 'top-right' };

function block(
  { strong, at: [px, py] }: PlacedLabel,
  { anchor, x, top, lines }: TextBlock,
  outside: boolean,
): Record<string, unknown> {
  const text = (role: TextRole): string => lines.find((line) => line.role === role)?.text ?? '';
  return {
    name: text('name'),
    second: text('second'),
    figure: text('figure'),
    note: text('note'),
    strong,
    outside,
    anchor: anchors[anchor],
    offset: [(x - px) / EM, (top - py) / EM],
  };
}

export type ViewData = Readonly<Record<Exclude<LivingSource, 'pulse' | 'atlas-names'>, FeatureCollection>>;

/** Data of the living sources for a scene. */
export function viewData(scene: Words, theme: Theme): ViewData {
  const unproject = unprojector(scene.frame);
  const point = (at: XY, properties: Record<string, unknown>): Feature => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: position(unproject(at)) },
    properties,
  });
  const line = (path: readonly XY[], properties: Record<string, unknown>): Feature => ({
    type: 'Feature',
    geometry: { type: 'LineString', coordinates: path.map((one) => position(unproject(one))) },
    properties,
  });
  const isOutside = (place: string): boolean => scene.people.some((mark) => mark.place === place && mark.outside);
  return {
    names: all(
      scene.names.flatMap(({ path, at, family, text, look }): Feature[] => {
        const properties = { family, text, faint: look === 'maybe', curved: path !== null };
        if (!path) return [point(at, properties)];
        return [line(path, { gap: true }), line(lengthened(path), properties)];
      }),
    ),
    places: all(
      scene.labels.flatMap((label) =>
        label.blocks
          .filter(({ lines }) => lines.length > 0)
          .map((one) => point(label.at, block(label, one, isOutside(label.id)))),
      ),
    ),
    people: all(
      scene.people.map((mark) =>
        point(mark.at, { place: mark.place, image: circleName(circleLook(mark, scene.k), theme.ink, theme.ink2) }),
      ),
    ),
    inset: all(insetFeatures(scene, unproject)),
    'line-dots': all(scene.lineDots.map(({ at, family, stroke }) => point(at, { family, stroke }))),
    stops: all(
      scene.stops.map(({ at, family, number, open }) =>
        point(at, { family, open, ...(number === '' ? {} : { number }) }),
      ),
    ),
  };
}

/**
 * A name's stretch with both ends drawn out straight. MapLibre measures the room for a text at the whole zoom below, where
 * the stretch is up to half as long; the text itself stays in the middle.
 */
function lengthened(path: readonly XY[]): readonly XY[] {
  const [first, second, last, before] = [path[0], path[1], path.at(-1), path.at(-2)];
  if (!first || !second || !last || !before) return path;
  const by = lengthOf(path) * 0.6;
  return [shiftAlong(first, direction(second, first), by), ...path, shiftAlong(last, direction(before, last), by)];
}

const shiftAlong = ([x, y]: XY, [dx, dy]: XY, by: number): XY => [x + dx * by, y + dy * by];

/** The outline of the inset, and its word at the lower left. */
function insetFeatures({ insetBox }: Words, unproject: (pixel: XY) => XY): Feature[] {
  if (!insetBox) return [];
  const { x, y, width, height, word } = insetBox;
  const foot: XY = [x, y + height];
  const outline: readonly XY[] = [[x, y], [x + width, y], [x + width, y + height], foot, [x, y]];
  return [
    {
      type: 'Feature',
      geometry: { type: 'LineString', coordinates: outline.map((one) => position(unproject(one))) },
      properties: {},
    },
    { type: 'Feature', geometry: { type: 'Point', coordinates: position(unproject(foot)) }, properties: { word } },
  ];
}

/** ISO codes of the countries and provinces that a scene names, so that the map does not name them twice. */
export const labelledIn = (scene: Words, atlas: Atlas): ReadonlySet<string> =>
  new Set(scene.labels.map((label) => atlas.places[label.id]?.iso ?? ''));
