import { merge, mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { type Detail, ringArea, triangleArea } from './detail';
import { CHINESE_PROVINCES, ISO3, MERGE, PART, UNIT_COUNTRY } from './editorial';
import type { SourceUnit, TopologyTools } from './inputs';

/** What a piece of land is: its country, and its province or disputed part if it is drawn as one. */
export type Piece = { readonly country: string; readonly part: string; readonly province: string };
/** A piece as a shape of the topology. */
export type Shape = Polygon<Piece> | MultiPolygon<Piece>;
/** The world as pieces that share their edges. */
export type World = Topology<{ pieces: GeometryCollection<Piece> }>;

const PROVINCES: ReadonlySet<string> = new Set(CHINESE_PROVINCES);

function pieceOf(unit: SourceUnit): Piece | undefined {
  const { adm0_a3: holder, iso_3166_2: code } = unit.properties;
  const merged = UNIT_COUNTRY[code] ?? MERGE[holder] ?? holder;
  if (!merged) return undefined;
  return {
    country: ISO3[merged] ?? merged,
    part: PART[code] ?? PART[holder] ?? '',
    province: holder === 'PRK' || PROVINCES.has(code) ? code : '',
  };
}

const keyOf = ({ country, part, province }: Piece): string => `${country}/${part}/${province}`;

/** The polygons of a topology's collection; empty geometries are left out. */
export function shapesOf(world: World): readonly Shape[] {
  return world.objects.pieces.geometries.filter((shape): shape is Shape => shape.type !== null && 'arcs' in shape);
}

/**
 * Joins the source's 4,596 units to the pieces that are drawn, and finds the edges that they share.
 * Units of one piece are merged before the edges are looked for: otherwise every provincial junction of the world would stay a
 * fixed point that no simplification may remove.
 */
export function buildWorld(units: readonly SourceUnit[], tools: TopologyTools): World {
  const features = units.flatMap((unit) => {
    const piece = pieceOf(unit);
    return piece ? [{ type: 'Feature' as const, geometry: unit.geometry, properties: piece }] : [];
  });
  const all = tools.topology({ pieces: { type: 'FeatureCollection', features } }) as unknown as World;
  const groups = new Map<string, Shape[]>();
  for (const shape of shapesOf(all)) {
    const key = keyOf(shape.properties as Piece);
    groups.set(key, [...(groups.get(key) ?? []), shape]);
  }
  const merged = [...groups.values()].map((shapes) => {
    return { type: 'Feature' as const, geometry: merge(all, shapes), properties: shapes[0]?.properties };
  });
  return tools.topology({ pieces: { type: 'FeatureCollection', features: merged } }) as unknown as World;
}

const polygonsOf = (shape: Shape): number[][][] => (shape.type === 'Polygon' ? [shape.arcs] : shape.arcs);

/** The points of one ring of arcs, each shared end once. */
function ringPoints(world: Topology, arcs: readonly number[]): (readonly number[])[] {
  return arcs.flatMap((index) => {
    const arc = world.arcs[index < 0 ? ~index : index] ?? [];
    return (index < 0 ? arc.toReversed() : arc).slice(1);
  });
}

/**
 * A simplified copy. Shared edges stay shared. Small islands go, except the largest one of a country.
 * Holes and pieces with neighbours always stay, or a neighbour would lose an edge.
 */
export function simplifyWorld(source: World, detail: Detail, tools: TopologyTools): World {
  const weighted = tools.presimplify(source, (triangle) => triangleArea(detail, triangle));
  const world = tools.simplify(weighted, detail.minTriangle);
  const uses = new Map<number, number>();
  for (const shape of shapesOf(world)) {
    for (const index of polygonsOf(shape).flat(2)) {
      const arc = index < 0 ? ~index : index;
      uses.set(arc, (uses.get(arc) ?? 0) + 1);
    }
  }
  const sizes = new Map<number[][], number>();
  const largest = new Map<string, number[][]>();
  for (const shape of shapesOf(world)) {
    const country = shape.properties?.country ?? '';
    for (const polygon of polygonsOf(shape)) {
      const size = ringArea(detail, ringPoints(world, polygon[0] ?? []));
      sizes.set(polygon, size);
      const best = largest.get(country);
      if (!best || size > (sizes.get(best) ?? 0)) largest.set(country, polygon);
    }
  }
  const geometries = shapesOf(world).flatMap((shape): Shape[] => {
    const properties = shape.properties as Piece;
    const kept = polygonsOf(shape)
      .filter((polygon) => {
        const size = sizes.get(polygon) ?? 0;
        const shared = (polygon[0] ?? []).some((index) => (uses.get(index < 0 ? ~index : index) ?? 0) > 1);
        return size > 0 && (shared || size >= detail.minIsland || largest.get(properties.country) === polygon);
      })
      .map((polygon) => polygon.filter((ring) => ringArea(detail, ringPoints(world, ring)) > 0));
    return kept.length > 0 ? [{ type: 'MultiPolygon', arcs: kept, properties }] : [];
  });
  return { ...world, objects: { pieces: { type: 'GeometryCollection', geometries } } };
}

/** One shape of arcs for each country, provinces and disputed parts joined; sorted by ISO code. */
export function countryShapes(world: World): readonly { readonly id: string; readonly shape: MultiPolygon }[] {
  const groups = new Map<string, Shape[]>();
  for (const shape of shapesOf(world)) {
    const country = shape.properties?.country ?? '';
    groups.set(country, [...(groups.get(country) ?? []), shape]);
  }
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, shapes]) => ({ id, shape: mergeArcs(world, shapes) }));
}
