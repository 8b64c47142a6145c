import type { Feature, FeatureCollection, MultiPolygon as GeoMultiPolygon, Polygon as GeoPolygon } from 'geojson';
import { quantize } from 'topojson-client';
import type { GeometryCollection, MultiLineString, MultiPolygon, Objects, Topology } from 'topojson-specification';
import { type Detail, mercator, triangleArea } from './detail';
import type { TopologyTools } from './inputs';
import { borderRivers, linesOf } from './lines';
import { countryShapes, shapesOf, simplifyWorld, type World } from './world';

/** Detail of the live map, whose zoom stops at 5. Korea is drawn for that zoom, the rest for what readers look at there. */
const DETAIL: Detail = {
  zones: [
    { box: [123.5, 33, 131.5, 43.5], zoom: 5.4 },
    { box: [118, 38, 135, 47], zoom: 4.9 },
    { box: [92, 0, 146, 53], zoom: 3.9 },
    { box: [-11, 36, 30, 60], zoom: 3.9 },
  ],
  elsewhere: 2.3,
  minTriangle: 0.8,
  minIsland: 7,
};

/** Steps of the grid that coordinates are rounded to: 0.16 px at zoom 5. */
const GRID = 1e5;

/** Lakes of the size of Lake Ontario and up, in square kilometres. */
const MIN_LAKE = 15_000;

type Lake = Feature<GeoPolygon | GeoMultiPolygon>;

/** Area in square kilometres, good to a few percent: Mercator area times the squared cosine of the latitude. */
function lakeArea(lake: Lake): number {
  const rings =
    lake.geometry.type === 'Polygon'
      ? [lake.geometry.coordinates[0]]
      : lake.geometry.coordinates.map((polygon) => polygon[0]);
  let total = 0;
  for (const ring of rings) {
    let sum = 0;
    let latitude = 0;
    const points = (ring ?? []).map(([x = 0, y = 0]) => {
      latitude += y / (ring?.length ?? 1);
      return mercator(x, y);
    });
    let previous = points.at(-1) ?? [0, 0];
    for (const point of points) {
      sum += previous[0] * point[1] - point[0] * previous[1];
      previous = point;
    }
    total += (Math.abs(sum) / 2) * (40_075 * Math.cos((latitude * Math.PI) / 180)) ** 2;
  }
  return total;
}

const collection = (geometries: readonly GeometryCollection['geometries'][number][]): GeometryCollection => ({
  type: 'GeometryCollection',
  geometries: [...geometries],
});

type Arcs = number | Arcs[];
const mapArcs = (arcs: Arcs, change: (index: number) => number): Arcs =>
  typeof arcs === 'number' ? change(arcs) : arcs.map((inner) => mapArcs(inner, change));

/** The same object with every arc index changed; `~i` stands for arc i read backwards. */
function remap<T>(object: T, change: (index: number) => number): T {
  const geometry = object as { geometries?: unknown[]; arcs?: Arcs };
  if (geometry.geometries) return { ...object, geometries: geometry.geometries.map((inner) => remap(inner, change)) };
  return geometry.arcs ? { ...object, arcs: mapArcs(geometry.arcs, change) } : object;
}

/** Leaves out the arcs that no object uses. */
function pruned(topology: Topology): Topology {
  const places = new Map<number, number>();
  const arcs: Topology['arcs'] = [];
  const place = (index: number): number => {
    const old = index < 0 ? ~index : index;
    let fresh = places.get(old);
    if (fresh === undefined) {
      fresh = arcs.push(topology.arcs[old] ?? []) - 1;
      places.set(old, fresh);
    }
    return index < 0 ? ~fresh : fresh;
  };
  const objects = Object.fromEntries(
    Object.entries(topology.objects).map(([name, object]) => [name, remap(object, place)]),
  );
  return { ...topology, objects, arcs };
}

/**
 * The basemap of the live map as a quantized topology.
 * Objects: `countries` (id = ISO 3166-1 alpha-3), `admin1` (id = ISO 3166-2), `lakes`, `rivers` (id = yalu, tumen), and the
 * lines `coast`, `borders`, `disputed`, `dmz`, `provinceLines`.
 */
export function buildBasemap(full: World, lakes: FeatureCollection, tools: TopologyTools): Topology {
  const world = simplifyWorld(full, DETAIL, tools);
  const rivers = Object.entries(borderRivers(world)).map(([id, coordinates]) => ({
    type: 'Feature' as const,
    id,
    properties: {},
    geometry: { type: 'LineString' as const, coordinates },
  }));
  const large = (lakes.features as Lake[])
    .filter((lake) => lakeArea(lake) >= MIN_LAKE)
    .map((lake) => ({ type: 'Feature' as const, properties: {}, geometry: lake.geometry }));
  const waterFull = tools.topology<FeatureCollection>({
    rivers: { type: 'FeatureCollection', features: rivers },
    lakes: { type: 'FeatureCollection', features: large },
  });
  const riverIds = new Set(rivers.flatMap(({ geometry }) => geometry.coordinates.map(String)));
  const weight = (triangle: readonly (readonly [number, number])[]): number =>
    riverIds.has(String(triangle[1])) ? Infinity : triangleArea(DETAIL, triangle);
  const water = tools.simplify(tools.presimplify(waterFull, weight), DETAIL.minTriangle);
  const shift = (index: number): number => (index < 0 ? index - world.arcs.length : index + world.arcs.length);
  const admin1 = shapesOf(world)
    .filter((shape) => shape.properties?.province)
    .map((shape): MultiPolygon => ({
      type: 'MultiPolygon',
      arcs: shape.arcs as number[][][],
      id: shape.properties?.province ?? '',
    }))
    .toSorted((a, b) => String(a.id).localeCompare(String(b.id), 'en'));
  const lines = (kind: Parameters<typeof linesOf>[1]): MultiLineString => linesOf(world, kind);
  const topology: Topology = {
    type: 'Topology',
    bbox: [-180, -90, 180, 84],
    objects: {
      countries: collection(countryShapes(world).map(({ id, shape }) => ({ ...shape, id }))),
      admin1: collection(admin1),
      coast: lines('coast'),
      borders: lines('borders'),
      disputed: lines('disputed'),
      dmz: lines('dmz'),
      provinceLines: lines('provinceLines'),
      rivers: remap(water.objects['rivers'], shift) as GeometryCollection,
      lakes: remap(water.objects['lakes'], shift) as GeometryCollection,
    },
    arcs: [...world.arcs, ...water.arcs],
  };
  return quantize(pruned(topology) as Topology<Objects>, GRID);
}
