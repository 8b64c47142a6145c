/** The lines and places of a view as GeoJSON (RFC 7946): schematic curves as the map draws them, cut at 180 degrees, with facts and sources. */
import type { Feature, FeatureCollection, LineString, MultiLineString, Point, Position } from 'geojson';
import type { Atlas, Evidence, Leg, LngLat, Source } from '../../domain/atlas';
import { selectRoutes } from '../../domain/filter';
import { legPath } from '../../domain/geometry';
import type { View } from '../../domain/view';
import { sourceLine, type Origin } from './tables';

/** What the file says about itself, in the reader's language. */
export interface GeoJsonHead {
  readonly title: string;
  readonly schematic: string;
  readonly borders: string;
  readonly address: string;
}

/** Foreign members are allowed by RFC 7946 section 6.1; readers that do not know them skip them. */
export type AtlasCollection = FeatureCollection<LineString | MultiLineString | Point> & {
  readonly name: string;
  readonly about: GeoJsonHead & { readonly dataVersion: string };
  readonly sources: readonly Source[];
};

/** Legs that stand in the view; of the open route, or the open leg alone, when one is open. In the order of the index. */
export function legsInView(atlas: Atlas, view: View): readonly Leg[] {
  const { route: open, leg } = view.selection;
  const visible = selectRoutes(atlas, view.filter);
  const routes = atlas.routes.filter((route) => (open ? route.id === open : visible.standing[route.id] !== 'out'));
  const ids = new Set(
    routes.flatMap((route) => route.legs).filter((id) => (open ? !leg || id === leg : visible.legs[id] !== 'out')),
  );
  return [...ids].flatMap((id) => atlas.legs[id] ?? []);
}

/** Two decimals are about a kilometre: far finer than what the lines mean, and no more than a drawing needs. */
const round = (value: number): number => Math.round(value * 100) / 100 + 0;

/** A line whose longitudes may leave [-180, 180], as parts that stay inside: both sides end exactly on the meridian (RFC 7946, section 3.1.9). */
export function cutAtMeridian(path: readonly LngLat[]): readonly Position[][] {
  const parts: Position[][] = [];
  let part: Position[] = [];
  path.forEach((point, at) => {
    const before = path[at - 1];
    const world = worldOf(point[0]);
    const last = before === undefined ? world : worldOf(before[0]);
    if (before && world !== last) {
      const edge = 180 + 360 * Math.min(world, last);
      const t = (edge - before[0]) / (point[0] - before[0]);
      const lat = round(before[1] + (point[1] - before[1]) * t);
      part.push([world > last ? 180 : -180, lat]);
      parts.push(part);
      part = [[world > last ? -180 : 180, lat]];
    }
    part.push([round(point[0] - 360 * world), round(point[1])]);
  });
  return [...parts, part].map(withoutRepeats).filter((one) => one.length > 1);
}

/** 0 for [-180, 180], 1 for the copy of the world to the east of it. */
const worldOf = (lng: number): number => Math.ceil((lng - 180) / 360) + 0;

const withoutRepeats = (line: readonly Position[]): Position[] =>
  line.filter((point, at) => at === 0 || point[0] !== line[at - 1]?.[0] || point[1] !== line[at - 1]?.[1]);

/** Legs as lines and the places they join as points. Legs come before places. */
export function viewGeoJson(
  atlas: Atlas,
  evidence: Evidence,
  view: View,
  head: GeoJsonHead,
  origin: Origin,
): AtlasCollection {
  const legs = legsInView(atlas, view);
  const facts = [...new Set(legs.flatMap((leg) => leg.facts))].flatMap((id) => evidence.facts[id] ?? []);
  const sources = [...new Set(facts.flatMap((fact) => fact.sources.map(({ source }) => source)))];
  const places = [...new Set(legs.flatMap((leg) => [leg.origin, leg.destination]))];
  return {
    type: 'FeatureCollection',
    name: head.title,
    about: { ...head, dataVersion: origin.edition },
    sources: sources.flatMap((id) => evidence.sources[id] ?? []),
    features: [
      ...legs.flatMap((leg) => legFeature(leg, atlas, evidence, origin) ?? []),
      ...places.flatMap((id) => placeFeature(id, atlas) ?? []),
    ],
  };
}

function legFeature(
  leg: Leg,
  atlas: Atlas,
  evidence: Evidence,
  origin: Origin,
): Feature<LineString | MultiLineString> | null {
  const parts = cutAtMeridian(legPath(leg, atlas));
  const [only] = parts;
  if (!only) return null;
  const facts = leg.facts.flatMap((id) => evidence.facts[id] ?? []);
  return {
    type: 'Feature',
    id: leg.id,
    geometry:
      parts.length === 1
        ? { type: 'LineString', coordinates: only }
        : { type: 'MultiLineString', coordinates: [...parts] },
    properties: {
      id: leg.id,
      name: leg.name.text,
      text: leg.text.text,
      origin: leg.origin,
      destination: leg.destination,
      kind: leg.kind,
      family: leg.family,
      evidence: leg.evidence,
      evidenceReason: leg.evidenceReason.text,
      when: leg.span?.edtf ?? null,
      knownBy: leg.knownBy ?? null,
      routes: leg.routes,
      facts: facts.map((fact) => ({
        id: fact.id,
        statement: fact.statement.text,
        status: fact.status,
        address: origin.factAddress(fact.id),
      })),
      sources: [...new Set(facts.flatMap((fact) => fact.sources.map((citation) => sourceLine(citation, evidence))))],
      shape: 'schematic',
    },
  };
}

function placeFeature(id: string, atlas: Atlas): Feature<Point> | null {
  const place = atlas.places[id];
  if (!place) return null;
  return {
    type: 'Feature',
    id: `place-${id}`,
    geometry: { type: 'Point', coordinates: [...place.at] },
    properties: {
      id: place.id,
      name: place.name,
      kind: place.kind,
      iso: place.iso ?? null,
      country: place.country ?? null,
    },
  };
}
