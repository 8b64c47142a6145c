/** Lines join their two places and nothing between; areas are closed and turn the right way (RFC 7946). */
import type { Finding } from '../read/problem';
import type { LegFeature } from '../records';
import { placesById, widened, type Law } from './law';

type Point = readonly number[];
const same = (a: Point | undefined, b: Point | undefined): boolean =>
  a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
const linesOf = ({ geometry }: LegFeature): readonly (readonly Point[])[] =>
  geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;

/** A leg starts at its origin and ends at its destination, with no point between: a bend would suggest a path. */
export const legsJoinTheirPlaces: Law = (data) => {
  const points = new Map(data.places.map(({ properties, geometry }) => [properties.id, geometry.coordinates]));
  return data.legs.flatMap((record) => {
    const lines = linesOf(record);
    const at = ['geometry', 'coordinates'];
    const findings: Finding[] = [];
    const ends = [
      ['origin', lines[0]?.[0]],
      ['destination', lines.at(-1)?.at(-1)],
    ] as const;
    for (const [end, point] of ends) {
      const place = points.get(record.properties[end]);
      if (place === undefined || same(place, point)) continue;
      findings.push({
        record,
        at,
        reason: `the line does not meet its ${end} "${record.properties[end]}" at [${place.join(', ')}]`,
        cure: 'copy the point of the place',
      });
    }
    if (lines.some((line) => line.length > 2)) {
      findings.push({
        record,
        at,
        reason: 'the line has points between its places',
        cure: 'leave the two ends only; the curve is drawn by the app',
      });
    }
    if (record.properties.origin === record.properties.destination) {
      findings.push({
        record,
        at: ['properties', 'destination'],
        reason: 'the leg ends where it starts',
        cure: 'name two places, or make it a panel without a line',
      });
    }
    return findings;
  });
};

/** Where the short way crosses 180 degrees, the line is cut there, both parts at one latitude. */
export const linesAreCutAt180: Law = (data) =>
  data.legs.flatMap((record): Finding[] => {
    const lines = linesOf(record);
    const at = ['geometry', 'coordinates'];
    const long = lines.some(([a, b]) => Math.abs((a?.[0] ?? 0) - (b?.[0] ?? 0)) > 180);
    if (long)
      return [
        {
          record,
          at,
          reason: 'the line crosses 180 degrees uncut',
          cure: 'cut it into a MultiLineString at 180 and -180',
        },
      ];
    const open = lines.slice(1).some((line, index) => {
      const [before, after] = [lines[index]?.at(-1), line[0]];
      return (
        before === undefined ||
        after === undefined ||
        Math.abs(before[0] ?? 0) !== 180 ||
        after[0] !== -(before[0] ?? 0) ||
        before[1] !== after[1]
      );
    });
    return open
      ? [
          {
            record,
            at,
            reason: 'the parts of the line do not meet at 180 degrees',
            cure: 'end one part at [180, y] and start the next at [-180, y], or the reverse',
          },
        ]
      : [];
  });

/** Twice the signed area of a ring; positive when it turns counter-clockwise. */
function turn(ring: readonly Point[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[index + 1] ?? [];
    return index + 1 < ring.length ? sum + x * nextY - nextX * y : sum;
  }, 0);
}

/** Rings end where they start; outer rings turn counter-clockwise, holes clockwise. */
export const ringsAreSound: Law = (data) =>
  data.areas.flatMap((record) => {
    const polygons = record.geometry.type === 'Polygon' ? [record.geometry.coordinates] : record.geometry.coordinates;
    return polygons.flatMap((rings) =>
      rings.flatMap((ring, index): Finding[] => {
        const at = ['geometry', 'coordinates'];
        if (!same(ring[0], ring.at(-1)))
          return [{ record, at, reason: 'a ring is not closed', cure: 'repeat its first point at its end' }];
        const area = turn(ring);
        if (area === 0) return [{ record, at, reason: 'a ring has no area', cure: 'remove it' }];
        if (area > 0 === (index === 0)) return [];
        return [
          {
            record,
            at,
            reason: `${index === 0 ? 'an outer ring' : 'a hole'} turns the wrong way`,
            cure: 'reverse its points: outer rings counter-clockwise, holes clockwise',
          },
        ];
      }),
    );
  });

/** Stages follow each other: each begins where the one before ended, or both fan out from one place. */
export const stagesConnect: Law = (data) => {
  const places = placesById(data);
  const legs = new Map(data.legs.map(({ properties }) => [properties.id, properties]));
  const ends = (stage: readonly string[], end: 'origin' | 'destination') =>
    new Set(stage.flatMap((id) => (legs.has(id) ? widened(places, legs.get(id)?.[end] ?? id) : [])));
  return data.routes.flatMap((record) =>
    record.stages.slice(1).flatMap((stage, index): Finding[] => {
      const before = record.stages[index] ?? [];
      if (![...before, ...stage].every((id) => legs.has(id))) return [];
      const origins = [...ends(stage, 'origin')];
      const meets = origins.some((id) => ends(before, 'destination').has(id) || ends(before, 'origin').has(id));
      return meets
        ? []
        : [
            {
              record,
              at: ['stages', index + 1],
              reason: `stage ${index + 2} does not begin where stage ${index + 1} ended`,
              cure: 'order the legs as people travelled',
            },
          ];
    }),
  );
};
