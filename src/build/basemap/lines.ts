import type { Position } from 'geojson';
import { feature, meshArcs } from 'topojson-client';
import type { MultiLineString, Topology } from 'topojson-specification';
import { DISPUTED } from './editorial';
import { isSeam } from './seams';
import type { Piece, World } from './world';

/** The lines of the map, each drawn in its own way. */
export type LineKind = 'coast' | 'borders' | 'disputed' | 'dmz' | 'provinceLines';

const side = ({ country, part }: Piece): string => (part ? `${country}/${part}` : country);
const between = (a: Piece, b: Piece, first: string, second: string): boolean =>
  (a.country === first && b.country === second) || (a.country === second && b.country === first);
const isDisputed = (a: Piece, b: Piece): boolean =>
  DISPUTED.some(
    ([first, second]) => (side(a) === first && side(b) === second) || (side(a) === second && side(b) === first),
  );

function kindOf(a: Piece, b: Piece): LineKind | undefined {
  if (a === b) return 'coast';
  if (isDisputed(a, b)) return 'disputed';
  if (between(a, b, 'PRK', 'KOR')) return 'dmz';
  if (a.country !== b.country) return 'borders';
  return a.province === b.province ? undefined : 'provinceLines';
}

function withoutSeams(world: Topology, lines: MultiLineString): MultiLineString {
  const arcs: number[][] = [];
  for (const line of lines.arcs) {
    let current: number[] = [];
    for (const index of line) {
      if (!isSeam(world.arcs[index < 0 ? ~index : index] ?? [])) current.push(index);
      else if (current.length > 0) {
        arcs.push(current);
        current = [];
      }
    }
    if (current.length > 0) arcs.push(current);
  }
  return { type: 'MultiLineString', arcs };
}

/** The lines of one kind, as arcs of the world. */
export function linesOf(world: World, kind: LineKind): MultiLineString {
  const mesh = meshArcs(
    world,
    world.objects.pieces,
    (a, b) => kindOf(a.properties as Piece, b.properties as Piece) === kind,
  );
  return withoutSeams(world, mesh);
}

function borderBetween(world: World, first: string, second: string): Position[][] {
  const mesh = meshArcs(
    world,
    world.objects.pieces,
    (a, b) => a !== b && between(a.properties as Piece, b.properties as Piece, first, second),
  );
  return feature(world, mesh).geometry.coordinates;
}

const distance = (a: Position, b: Position): number => Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0));

/** Joins pieces of a boundary end to end, from the westernmost end on. */
function chain(pieces: readonly Position[][]): Position[] {
  const ends = pieces.flatMap((line) => [line, line.toReversed()]);
  const start = ends.reduce((best, line) => ((line[0]?.[0] ?? 0) < (best[0]?.[0] ?? 0) ? line : best));
  const joined = [...start];
  const open = new Set(pieces.filter((line) => line[0] !== start[0] && line[0] !== start.at(-1)));
  while (open.size > 0) {
    const tip = joined.at(-1) ?? [0, 0];
    const next = [...open].reduce((best, line) => {
      const reach = (candidate: Position[]): number =>
        Math.min(distance(candidate[0] ?? [0, 0], tip), distance(candidate.at(-1) ?? [0, 0], tip));
      return reach(line) < reach(best) ? line : best;
    });
    open.delete(next);
    const forward = distance(next[0] ?? [0, 0], tip) <= distance(next.at(-1) ?? [0, 0], tip);
    const line = forward ? next : next.toReversed();
    joined.push(...(distance(line[0] ?? [0, 0], tip) < 1e-9 ? line.slice(1) : line));
  }
  return joined;
}

/** Mount Paektu, where the boundary leaves the Yalu, and the longitude where it reaches the Tumen. */
const PAEKTU: Position = [128.06, 42];
const TUMEN_BEGINS = 128.5;

/**
 * The Yalu and the Tumen, each from west to east, cut out of North Korea's boundary with China and Russia.
 * Natural Earth's own lines of the two rivers lie up to 1.3 km beside that boundary and would be drawn twice.
 */
export function borderRivers(world: World): { readonly yalu: Position[]; readonly tumen: Position[] } {
  const china = chain(borderBetween(world, 'PRK', 'CHN'));
  const russia = chain(borderBetween(world, 'PRK', 'RUS'));
  const summit = china.reduce(
    (best, point, index) => (distance(point, PAEKTU) < distance(china[best] ?? [0, 0], PAEKTU) ? index : best),
    0,
  );
  const begin = china.findIndex((point, index) => index > summit && (point[0] ?? 0) > TUMEN_BEGINS);
  const last = china.at(-1) ?? [0, 0];
  const mouth =
    distance(russia[0] ?? [0, 0], last) < distance(russia.at(-1) ?? [0, 0], last) ? russia : russia.toReversed();
  const tumen = [...china.slice(begin), ...mouth].filter(
    (point, index, all) => index === 0 || distance(point, all[index - 1] ?? []) > 0,
  );
  return { yalu: china.slice(0, summit), tumen };
}
