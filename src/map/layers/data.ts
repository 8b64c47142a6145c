/** GeoJSON for the live map, made from the one layout. Ids are strings and become feature ids through `promoteId`. */
import type { Feature, FeatureCollection, Geometry, LineString, MultiLineString, Point } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, MultiLineString as Mesh, Topology } from 'topojson-specification';
import type { Atlas } from '../../domain/atlas';
import { fromMercator, layOut, type Stroke, type XY } from '../../domain/geometry';
import { widths } from '../../theme';

export type Basemap = Topology<{
  countries: GeometryCollection;
  admin1: GeometryCollection;
  coast: Mesh;
  borders: Mesh;
  disputed: Mesh;
  dmz: Mesh;
  provinceLines: Mesh;
  rivers: GeometryCollection;
  lakes: GeometryCollection;
}>;

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

/** Ground data, one collection a source. */
export interface GroundData {
  readonly countries: FeatureCollection;
  readonly provinces: FeatureCollection;
  readonly lakes: FeatureCollection;
  readonly outlines: FeatureCollection;
}

/** Turns the basemap into sources. `id` is the ISO code of a country or province, or the kind of an outline. */
export function groundData(topology: Basemap): GroundData {
  const { countries, provinces, rivers, lakes, ...lines } = {
    countries: topology.objects.countries,
    provinces: topology.objects.admin1,
    rivers: topology.objects.rivers,
    lakes: topology.objects.lakes,
    coast: topology.objects.coast,
    borders: topology.objects.borders,
    disputed: topology.objects.disputed,
    dmz: topology.objects.dmz,
    provinceLines: topology.objects.provinceLines,
  };
  const named = (group: GeometryCollection): FeatureCollection =>
    collection(feature(topology, group).features.map((one) => ({ ...one, properties: { id: one.id ?? '' } })));
  const outline = (kind: string, geometry: Geometry): Feature => ({ type: 'Feature', properties: { kind }, geometry });
  return {
    countries: named(countries),
    provinces: named(provinces),
    lakes: named(lakes),
    outlines: collection([
      ...Object.entries(lines).map(([kind, object]) => outline(kind, mesh(topology, object))),
      ...feature(topology, rivers).features.map((one) => outline('river', one.geometry)),
    ]),
  };
}

const position = (point: XY): [number, number] => {
  const [lng, lat] = fromMercator(point);
  return [lng, lat];
};
const point = (at: XY): Point => ({ type: 'Point', coordinates: position(at) });
const lineOf = (path: readonly XY[]): LineString => ({ type: 'LineString', coordinates: path.map(position) });

/** A line in one or more pieces, in world units, as GeoJSON. */
export const linesOf = (pieces: readonly (readonly XY[])[]): LineString | MultiLineString =>
  pieces.length === 1 && pieces[0]
    ? lineOf(pieces[0])
    : { type: 'MultiLineString', coordinates: pieces.map((piece) => piece.map(position)) };

/** Which group of layers draws a stroke: lanes lie lowest, then fans and short lines that need a closer look, then all else. */
export type StrokeGroup = 'lanes' | 'near' | 'plain';
const groupOf = (stroke: Stroke): StrokeGroup =>
  stroke.when === 'near' ? 'near' : stroke.lane === null ? 'plain' : 'lanes';

/** Two thin lines, out and home. */
const isDouble = (stroke: Pick<Stroke, 'kind'>): boolean => stroke.kind === 'sent';
const DOUBLE_LINE = 1;

/** Everything that belongs to legs: laid out once, never changed by a filter. */
export function routeData(atlas: Atlas): {
  readonly strokes: FeatureCollection;
  readonly marks: FeatureCollection;
  readonly dots: FeatureCollection;
} {
  const { strokes, marks, dots } = layOut(atlas);
  const byId = new Map(strokes.map((stroke) => [stroke.id, stroke]));
  return {
    strokes: collection(
      strokes.map((stroke) => ({
        type: 'Feature',
        geometry: lineOf(stroke.path),
        properties: {
          id: stroke.id,
          legs: stroke.legs,
          family: stroke.family,
          evidence: stroke.evidence,
          group: groupOf(stroke),
          double: isDouble(stroke),
          width: isDouble(stroke) ? DOUBLE_LINE : stroke.branch ? widths.branch : widths.line,
        },
      })),
    ),
    marks: collection(
      marks.map((mark) => ({
        type: 'Feature',
        geometry: point(mark.at),
        properties: {
          id: mark.id,
          stroke: mark.stroke,
          shape: mark.shape,
          angle: mark.angle,
          when: mark.when,
          family: byId.get(mark.stroke)?.family ?? 'south',
        },
      })),
    ),
    dots: collection(
      dots.map((dot) => ({
        type: 'Feature',
        geometry: point([dot.at[0] + dot.slot * DOT_STEP, dot.at[1]]),
        properties: { id: dot.id, family: dot.family },
      })),
    ),
  };
}

/** About 5 px between the dots of one country where they are shown (below zoom 2.4), in world units. */
const DOT_STEP = 1.15;
