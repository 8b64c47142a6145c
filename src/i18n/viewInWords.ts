/** The text summary of a view: shown in the panel, said in the live region, used as `alt` text. One list of whole sentences. */
import type { Atlas } from '../domain/atlas';
import type { Description } from '../domain/describe';
import type { Speech } from './messages';

/** The first sentence alone: how many routes, of which years, under which choices. */
export function headline(description: Description, atlas: Atlas, { t, years, list }: Speech): string {
  const { clock, count: n, total, filter, all } = description;
  const span = years(clock.start, clock.end, clock.end >= atlas.lastYear);
  const name = (id: string): string => atlas.places[id]?.name ?? id;
  const limits = [
    ...(filter.from.length > 0 ? [t('describe.from', { places: list(filter.from.map(name)) })] : []),
    ...(filter.via.length > 0 ? [t('describe.via', { places: list(filter.via.map(name)) })] : []),
    ...(filter.to.length > 0 ? [t('describe.to', { places: list(filter.to.map(name)) })] : []),
    ...(filter.kinds.length > 0 ? [list(filter.kinds.map((kind) => t(`kind.${kind}`)))] : []),
  ];
  const first = all ? t('describe.all', { n, years: span }) : t('describe.some', { n, m: total, years: span });
  return limits.length > 0 ? `${first} ${t('describe.limits', { limits: limits.join('; ') })}` : first;
}

/** The sentences after the headline: where the routes end, what is undated, what has no line. */
export function details(description: Description, atlas: Atlas, { t, list }: Speech): readonly string[] {
  const { ends, maybe, noLine, count } = description;
  if (count === 0) return [t('empty')];
  const sentences: string[] = [];
  const most = ends
    .slice(0, 4)
    .map(({ place, count: n }) => t('describe.end', { place: atlas.places[place]?.name ?? place, n }));
  if (most.length > 0) sentences.push(t(ends.length > 4 ? 'describe.endsMost' : 'describe.ends', { ends: list(most) }));
  if (maybe > 0) sentences.push(t('describe.maybe', { n: maybe }));
  if (noLine > 0) sentences.push(t('describe.noLine', { n: noLine }));
  return sentences;
}

/** The whole summary as one text. */
export function viewInWords(description: Description, atlas: Atlas, speech: Speech): string {
  const open = description.route ? [speech.t('describe.open', { name: description.route.name.text })] : [];
  return [headline(description, atlas, speech), ...open, ...details(description, atlas, speech)].join(' ');
}
