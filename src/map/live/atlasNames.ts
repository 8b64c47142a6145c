/** Names that belong to the map and not to a route: other countries, provinces, the two rivers. */
import type { FeatureCollection } from 'geojson';
import type { Lang } from '../../domain/atlas';
import labels from '../basemap/labels.json';

interface Label {
  readonly at: readonly number[];
  readonly en: string;
  readonly ko: string;
  readonly pl: string;
}

/** All of them in one language, without what a route's own labels name. `labelled` holds ISO 3166 codes of countries and provinces. */
export function atlasNames(lang: Lang, labelled: ReadonlySet<string>): FeatureCollection {
  const one = (kind: string, label: Label, rank: number): FeatureCollection['features'][number] => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...label.at] },
    properties: { kind, rank, name: label[lang], second: lang === 'ko' ? label.en : label.ko },
  });
  return {
    type: 'FeatureCollection',
    features: [
      ...labels.countries
        .filter((label) => !labelled.has(label.iso3))
        .map((label) => one('country', label, label.rank)),
      ...labels.provinces.filter((label) => !labelled.has(label.id)).map((label) => one('province', label, 0)),
      ...labels.rivers.map((label) => one('river', label, 0)),
    ],
  };
}
