/** Names that belong to the map and not to a route: other countries, provinces, the two rivers. */
import type { FeatureCollection } from 'geojson';
import type { Lang } from '../../domain/atlas';
import { mercator } from '../../domain/geometry';
import type labels from '../basemap/labels.json';
import rivers from '../basemap/rivers.json';
import { projector } from '../frame';
import { overlap } from '../sketch/collide';
import { textWidth } from '../sketch/textSize';
import type { Words } from '../sketch/words';

interface Label {
  readonly at: readonly number[];
  readonly en: string;
  readonly ko: string;
  readonly pl: string;
}

/** Names and places of countries and provinces, as the basemap has them. */
export type Labels = Pick<typeof labels, 'countries' | 'provinces'>;

const SIZE = 10.5;

/**
 * All of them in one language, without what a route's own labels name (`labelled`: ISO 3166 codes of countries and
 * provinces) and without those that would lie under a gate or a part of the page.
 */
export function atlasNames(
  labels: Labels,
  lang: Lang,
  labelled: ReadonlySet<string>,
  { frame, taken }: Pick<Words, 'frame' | 'taken'>,
): FeatureCollection {
  const project = projector(frame);
  const isClear = ({ at: [lng = 0, lat = 0], ...names }: Label): boolean => {
    const [x, y] = project(mercator([lng, lat]));
    const width = textWidth(names[lang], SIZE);
    const box = { x: x - width / 2, y: y - SIZE, width, height: 2 * SIZE };
    return !taken.some((other) => overlap(box, other));
  };
  const one = (kind: string, label: Label, rank: number): FeatureCollection['features'][number] => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...label.at] },
    properties: { kind, rank, name: label[lang], second: lang === 'ko' ? label.en : label.ko },
  });
  return {
    type: 'FeatureCollection',
    features: [
      ...labels.countries
        .filter((label) => !labelled.has(label.iso3) && isClear(label))
        .map((label) => one('country', label, label.rank)),
      ...labels.provinces
        .filter((label) => !labelled.has(label.id) && isClear(label))
        .map((label) => one('province', label, 0)),
      ...rivers.filter(isClear).map((label) => one('river', label, 0)),
    ],
  };
}
