/** routes.geojson: one flat file for QGIS and its like, one Feature for each leg of each route. */
import type { Feature, FeatureCollection, LineString, MultiLineString, Position } from 'geojson';
import { langs, type Atlas, type Lang, type LngLat, type Span } from '../../domain/atlas';
import { legPath } from '../../domain/geometry';
import type { LoadedData } from '../geodata';

/** Two decimals are enough to draw a curve; its ends stay at the one decimal of the places. */
const round = (degrees: number): number => Math.round(degrees * 100) / 100;

/** Longitude within -180 to 180. */
const wrap = (lng: number): number => lng - 360 * Math.round(lng / 360);

/**
 * A line with unwrapped longitudes as RFC 7946 wants it (section 3.1.9): cut where it passes 180 degrees, each part
 * within -180 to 180. Degrees.
 */
export function cutAt180(path: readonly LngLat[]): LineString | MultiLineString {
  const parts: Position[][] = [[]];
  for (const [index, [lng, lat]] of path.entries()) {
    const before = path[index - 1];
    const [was, now] = [before?.[0] ?? lng, lng].map((one) => Math.floor((one + 180) / 360)) as [number, number];
    if (before !== undefined && was !== now) {
      const edge = 360 * Math.max(was, now) - 180;
      const share = (edge - before[0]) / (lng - before[0]);
      const at = round(before[1] + (lat - before[1]) * share);
      const east = now > was;
      parts.at(-1)?.push([east ? 180 : -180, at]);
      parts.push([[east ? -180 : 180, at]]);
    }
    parts.at(-1)?.push([round(wrap(lng)), round(lat)]);
  }
  const lines = parts.filter((part) => part.length > 1);
  const [only] = lines;
  return lines.length === 1 && only !== undefined
    ? { type: 'LineString', coordinates: only }
    : { type: 'MultiLineString', coordinates: lines };
}

/** Whole years for a time slider; an open end is the atlas's last year and says so. null = no source dates it. */
function yearsOf(span: Span | null): Record<string, number | string | boolean | null> {
  return {
    start_year: span?.start ?? null,
    end_year: span?.end ?? null,
    edtf: span?.edtf ?? null,
    start_soft_years: span?.startSoft ?? null,
    end_soft_years: span?.endSoft ?? null,
    open_start: span?.openStart ?? null,
    open_end: span?.openEnd ?? null,
  };
}

function inLanguages(name: string, text: (lang: Lang) => string): Record<string, string> {
  return Object.fromEntries(langs.map((lang) => [`${name}_${lang}`, text(lang)]));
}

/** Every leg of every route with flat properties: lists are joined by spaces, years are integers. */
export function routesGeoJson({ editions }: LoadedData): FeatureCollection<LineString | MultiLineString> {
  const { atlas, evidence } = editions.en;
  const routeIn = (lang: Lang, id: string) => editions[lang].atlas.routes.find((route) => route.id === id);
  const legIn = (lang: Lang, id: string) => editions[lang].atlas.legs[id];
  const features = atlas.routes.flatMap((route) =>
    route.legs.flatMap((id, order): Feature<LineString | MultiLineString>[] => {
      const leg = atlas.legs[id];
      if (leg === undefined) return [];
      const sources = leg.facts.flatMap((fact) => evidence.facts[fact]?.sources ?? []).map(({ source }) => source);
      return [
        {
          type: 'Feature',
          id: `${route.id}.${leg.id}`,
          properties: {
            route: route.id,
            leg: leg.id,
            order: order + 1,
            family: route.family,
            kind: leg.kind,
            ...inLanguages('route', (lang) => routeIn(lang, route.id)?.name.text ?? ''),
            ...inLanguages('leg', (lang) => legIn(lang, id)?.name.text ?? ''),
            origin: leg.origin,
            destination: leg.destination,
            ...inLanguages('origin', (lang) => nameOf(editions[lang].atlas, leg.origin)),
            ...inLanguages('destination', (lang) => nameOf(editions[lang].atlas, leg.destination)),
            ...yearsOf(leg.span),
            known_by: leg.knownBy ?? null,
            evidence: leg.evidence,
            evidence_reason_en: leg.evidenceReason.text,
            facts: leg.facts.join(' '),
            sources: [...new Set(sources)].join(' '),
            edition: atlas.edition,
          },
          geometry: cutAt180(legPath(leg, atlas)),
        },
      ];
    }),
  );
  return { type: 'FeatureCollection', features };
}

function nameOf(atlas: Atlas, place: string): string {
  return atlas.places[place]?.name ?? place;
}
