import type { Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import type { Detail } from './detail';
import { ORIGIN_PROVINCES } from './editorial';
import type { TopologyTools } from './inputs';
import { borderRivers, type LineKind, linesOf } from './lines';
import { type Frame, linesPath, ringsPath } from './paths';
import { type Piece, shapesOf, simplifyWorld, type World } from './world';

/**
 * A drawing of the land as SVG path data, in Web Mercator.
 * `world` is the width and height of the whole world in the units of the paths:
 * x = (longitude + 180) / 360 * world, y = (1 - ln(tan(pi/4 + latitude/2)) / pi) / 2 * world, both rounded.
 */
export type SketchPaths = { readonly world: number; readonly paths: Readonly<Record<string, string>> };

type SketchPlan = { readonly frame: Frame; readonly detail: Detail };

const origin: ReadonlySet<string> = new Set(ORIGIN_PROVINCES);
const arrival: ReadonlySet<string> = new Set(['CN-JL', 'CN-LN']);

const FILLS = {
  land: () => true,
  kp: ({ country }) => country === 'PRK',
  origin: ({ province }) => origin.has(province),
  arrival: ({ province }) => arrival.has(province),
} satisfies Readonly<Record<string, (piece: Piece) => boolean>>;

/** The opening view and up to 2.5 times larger: one pixel at the zoom of each part is one unit or more. */
export const OVERVIEW: SketchPlan = {
  frame: { world: 5120, window: { west: -62, south: -42, east: 180, north: 79 } },
  detail: {
    zones: [
      { box: [122, 33, 132, 44], zoom: 3.1 },
      { box: [92, 0, 146, 50], zoom: 2.25 },
      { box: [-11, 36, 30, 60], zoom: 2.4 },
    ],
    elsewhere: 1,
    minTriangle: 1,
    minIsland: 10,
  },
};

/** What the opening view leaves out: frames on North America, at the far ends of its lines. */
export const AMERICAS: SketchPlan = {
  frame: { world: 5120, window: { west: -180, south: 4, east: -48, north: 79 } },
  detail: { zones: [], elsewhere: 1.3, minTriangle: 1, minIsland: 14 },
};

/** The inset "where routes begin, by province", about 290 x 270 px. */
export const KOREA: SketchPlan = {
  frame: { world: 32_768, window: { west: 116, south: 32, east: 134.5, north: 47.5 } },
  detail: { zones: [{ box: [118, 33, 132, 46], zoom: 4.5 }], elsewhere: 3, minTriangle: 1, minIsland: 8 },
};

/** Printed and shared pictures, made at build time. */
export const FINE: SketchPlan = {
  frame: { world: 32_768, window: { west: -180, south: -58, east: 180, north: 80 } },
  detail: {
    zones: [
      { box: [120, 33, 132, 45], zoom: 4.6 },
      { box: [92, 0, 146, 50], zoom: 3.3 },
      { box: [-11, 36, 30, 60], zoom: 3.5 },
    ],
    elsewhere: 1.5,
    minTriangle: 0.9,
    minIsland: 6,
  },
};

function fill(world: World, test: (piece: Piece) => boolean): Position[][] {
  const shapes = shapesOf(world).filter((shape) => test(shape.properties as Piece));
  return merge(world, shapes).coordinates.flat();
}

const lines = (world: World, kind: LineKind): Position[][] => feature(world, linesOf(world, kind)).geometry.coordinates;

/** The drawing of one plan. `fills` and `kinds` name the paths that it has beside `rivers`. */
export function buildSketch(
  full: World,
  { frame, detail }: SketchPlan,
  fills: readonly (keyof typeof FILLS)[],
  kinds: readonly LineKind[],
  tools: TopologyTools,
): SketchPaths {
  const world = simplifyWorld(full, detail, tools);
  const shapes = fills.map((name) => [name, ringsPath(fill(world, FILLS[name]), frame)] as const);
  const strokes = kinds.map((kind) => [kind, linesPath(lines(world, kind), frame)] as const);
  const { yalu, tumen } = borderRivers(world);
  return {
    world: frame.world,
    paths: Object.fromEntries([...shapes, ...strokes, ['rivers', linesPath([yalu, tumen], frame)]]),
  };
}
