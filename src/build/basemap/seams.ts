import type { Arc, Topology } from 'topojson-specification';
import { shapesOf, type World } from './world';

type Point = Topology['arcs'][number][number];

/** The source is cut at the date line and along the south pole. Those cuts are edges of the shapes but no coast. */
const isSeamEdge = (a: Point, b: Point): boolean =>
  (Math.abs(a[0] ?? 0) > 179.99 && Math.abs(b[0] ?? 0) > 179.99) || ((a[1] ?? 0) < -89 && (b[1] ?? 0) < -89);

/** True for an arc that runs along such a cut. */
export const isSeam = (arc: Arc): boolean =>
  arc.every((point, index) => index === 0 || isSeamEdge(arc[index - 1] ?? point, point));

function splitArc(arc: Arc): Arc[] {
  const runs: Arc[] = [];
  let wasSeam: boolean | undefined;
  for (const [index, point] of arc.entries()) {
    const previous = arc[index - 1];
    if (!previous) continue;
    const seam = isSeamEdge(previous, point);
    if (seam === wasSeam) runs.at(-1)?.push(point);
    else runs.push([previous, point]);
    wasSeam = seam;
  }
  return runs;
}

/** The same world with every arc split where it enters or leaves a cut, so that a cut is an arc of its own. */
export function splitSeams(world: World): World {
  const arcs: Arc[] = [];
  const places = world.arcs.map((arc) => splitArc(arc).map((run) => arcs.push(run) - 1));
  const ring = (indexes: readonly number[]): number[] =>
    indexes.flatMap((index) => {
      const run = places[index < 0 ? ~index : index] ?? [];
      return index < 0 ? run.toReversed().map((part) => ~part) : run;
    });
  const geometries = shapesOf(world).map((shape) =>
    shape.type === 'Polygon'
      ? { ...shape, arcs: shape.arcs.map(ring) }
      : { ...shape, arcs: shape.arcs.map((polygon) => polygon.map(ring)) },
  );
  return { ...world, arcs, objects: { pieces: { type: 'GeometryCollection', geometries } } };
}
