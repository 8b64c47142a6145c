/** Places are countries or first-order provinces, coarse on purpose. */
import type { AtlasData } from '../read/data';
import type { Finding, JsonPath } from '../read/problem';
import type { Law } from './law';

type Point = readonly number[];

interface Placed {
  readonly record: object;
  readonly at: JsonPath;
  readonly point: Point;
}

function* pointsOf(data: AtlasData): Generator<Placed> {
  for (const record of data.places)
    yield { record, at: ['geometry', 'coordinates'], point: record.geometry.coordinates };
  for (const record of data.legs) {
    const { geometry } = record;
    const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
    for (const [part, line] of lines.entries()) {
      const at = geometry.type === 'LineString' ? [] : [part];
      for (const [index, point] of line.entries())
        yield { record, at: ['geometry', 'coordinates', ...at, index], point };
    }
  }
}

function* areaPointsOf(data: AtlasData): Generator<Placed> {
  for (const record of data.areas) {
    const polygons = record.geometry.type === 'Polygon' ? [record.geometry.coordinates] : record.geometry.coordinates;
    for (const point of polygons.flat(2)) yield { record, at: ['geometry', 'coordinates'], point };
  }
}

const write = ([lng, lat]: Point): string => `[${lng}, ${lat}]`;
const inRange = (lng: number, lat: number): boolean => Math.abs(lng) <= 180 && Math.abs(lat) <= 90;

/** Longitude -180 to 180, latitude -90 to 90; says so when the two look exchanged. */
export const coordinatesInRange: Law = (data) =>
  [...pointsOf(data), ...areaPointsOf(data)].flatMap(({ record, at, point }): Finding[] => {
    const [lng = 0, lat = 0] = point;
    if (inRange(lng, lat)) return [];
    const swapped = inRange(lat, lng);
    return [
      {
        record,
        at,
        reason: swapped
          ? `latitude and longitude look swapped in ${write(point)}`
          : `${write(point)} is not on the Earth`,
        cure: 'write [longitude, latitude] in degrees',
      },
    ];
  });

/** A province or city lies near its country's own point: a lost sign or a wrong country is found by it. */
export const placesLieInTheirCountry: Law = (data) => {
  const points = new Map(data.places.map(({ properties, geometry }) => [properties.id, geometry.coordinates]));
  // Russia is this wide from its own point, which lies in the east.
  const furthest = 110;
  return data.places.flatMap((record): Finding[] => {
    const home = record.properties.country === undefined ? undefined : points.get(record.properties.country);
    const [lng = 0, lat = 0] = record.geometry.coordinates;
    const [homeLng = 0, homeLat = 0] = home ?? [];
    const far = (x: number, y: number) => Math.max(Math.abs(x - homeLng), Math.abs(y - homeLat));
    if (home === undefined || !inRange(lng, lat) || far(lng, lat) <= furthest) return [];
    return [
      {
        record,
        at: ['geometry', 'coordinates'],
        reason: `${write([lng, lat])} is far from its country`,
        cure: 'write [longitude, latitude] in degrees',
      },
    ];
  });
};

/** At most one decimal, about 10 km: a point finer than that could be a place somebody passed. */
export const coordinatesAreCoarse: Law = (data) =>
  [...pointsOf(data)].flatMap(({ record, at, point }): Finding[] =>
    point.every((part) => Math.abs(part * 10 - Math.round(part * 10)) < 1e-6)
      ? []
      : [
          {
            record,
            at,
            reason: `${write(point)} is finer than one decimal`,
            cure: 'round it to one decimal: places are countries or provinces, never spots',
          },
        ],
  );

/** Cities that a source names as the end of a journey of students, orphans or envoys, and the two capitals of Korea. */
const allowedCities: ReadonlySet<string> = new Set([
  'seoul',
  'pyongyang',
  'warsaw',
  'east-berlin',
  'dresden',
  'budapest',
  'prague',
  'moscow',
  'sofia',
  'bucharest',
]);

/** No place is finer than a first-order province, but for the allowed cities. */
export const noFinerThanProvince: Law = (data) =>
  data.places.flatMap((record): Finding[] => {
    const { id, kind, iso, country, until } = record.properties;
    const at = ['properties', 'kind'];
    if (kind === 'city' && !allowedCities.has(id)) {
      return [{ record, at, reason: `the city "${id}" is finer than a province`, cure: 'use its country or province' }];
    }
    if (kind === 'province' && !/^[A-Z]{2}-[A-Z0-9]{1,3}$/u.test(iso ?? '')) {
      return [
        {
          record,
          at,
          reason: `the province "${id}" has no ISO 3166-2 code, so it may be finer than first order`,
          cure: 'write its code in iso, or use the province above it',
        },
      ];
    }
    if ((kind === 'province' || kind === 'city') && country === undefined) {
      return [{ record, at, reason: `"${id}" does not say its country`, cure: 'write the place id of the country' }];
    }
    if (kind === 'country' && until === undefined && !/^[A-Z]{3}$/u.test(iso ?? '')) {
      return [
        {
          record,
          at,
          reason: `the country "${id}" has no ISO 3166-1 code`,
          cure: 'write its alpha-3 code in iso, or until for a past state',
        },
      ];
    }
    return [];
  });
