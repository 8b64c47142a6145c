/** The text summary of a view: shown in the panel, said in the live region, used as `alt` text. One list of whole sentences. */
import type { Atlas } from '../domain/atlas';
import type { Description } from '../domain/describe';
import type { MarkedPart, MessageKey, Speech, Values } from './messages';

/** The sentences by how time is asked for and by what else is: nothing, a destination alone, or more. */
const sentences = {
  any: { none: 'describe.all', to: 'describe.to', match: 'describe.match' },
  range: { none: 'describe.range', to: 'describe.rangeTo', match: 'describe.rangeMatch' },
  open: { none: 'describe.open', to: 'describe.openTo', match: 'describe.openMatch' },
  year: { none: 'describe.year', to: 'describe.yearTo', match: 'describe.yearMatch' },
  spans: { none: 'describe.spans', to: 'describe.spansTo', match: 'describe.spansMatch' },
} as const satisfies Record<string, Record<string, MessageKey>>;

const plain = (parts: readonly MarkedPart[]): string => parts.map(({ text }) => text).join('');

/** How time is asked for, and its gaps. An open route's own period is no choice. */
function timeOf(
  { asked }: Description,
  atlas: Atlas,
  { years, list }: Speech,
): readonly [keyof typeof sentences, Values] {
  const [first, ...more] = asked;
  if (!first) return ['any', {}];
  if (more.length > 0) {
    const words = asked.map(({ start, end }) => years(start, end, end >= atlas.lastYear && start < end));
    return ['spans', { spans: list(words) }];
  }
  const ends = { start: String(first.start), end: String(first.end) };
  if (first.start === first.end) return ['year', ends];
  return [first.end >= atlas.lastYear ? 'open' : 'range', ends];
}

/** The first sentences with what is strong in them: how many routes, of which years, under which choices. */
export function markedHeadline(description: Description, atlas: Atlas, speech: Speech): readonly MarkedPart[] {
  const { clock, count: n, total: m, filter, all } = description;
  const { t, marked, years, list } = speech;
  const name = (id: string): string => atlas.places[id]?.name ?? id;
  const [when, time] = timeOf(description, atlas, speech);
  if (all) {
    const { start, end } = when === 'any' ? { start: atlas.firstYear, end: atlas.lastYear } : clock;
    return marked('describe.all', { n, years: years(start, end, end >= atlas.lastYear) });
  }
  const isMore = filter.from.length + filter.via.length + filter.kinds.length > 0;
  const what = isMore ? 'match' : filter.to.length > 0 ? 'to' : 'none';
  const places = list(filter.to.map(name));
  const first = marked(sentences[when][what], { ...time, n, m, places });
  if (!isMore) return first;
  const choices = [
    ['filter.to', filter.to.map(name)],
    ['filter.from', filter.from.map(name)],
    ['filter.via', filter.via.map(name)],
    ['filter.kind', filter.kinds.map((kind) => t(`kind.${kind}`))],
  ] as const;
  const said = choices.filter(([, answers]) => answers.length > 0);
  return [
    ...first,
    ...said.flatMap(([question, answers]) => [
      { text: ' ', strong: false },
      ...marked('describe.question', { question: t(question), answers: list(answers) }),
    ]),
  ];
}

/** The same as plain text. */
export function headline(description: Description, atlas: Atlas, speech: Speech): string {
  return plain(markedHeadline(description, atlas, speech));
}

/** Where most routes of the view end, the three first of them. */
function endsInWords({ ends }: Description, atlas: Atlas, speech: Speech): string {
  const [first, second, third] = ends.map(({ place, count }) => ({
    place: atlas.places[place]?.name ?? place,
    n: count,
  }));
  if (!first) return '';
  if (!second) return speech.t('describe.ends1', { ...first });
  const two = { ...first, place2: second.place, n2: second.n };
  if (!third) return speech.t('describe.ends2', two);
  return speech.t('describe.ends3', { ...two, place3: third.place, n3: third.n });
}

/** The sentences after the headline: where the routes end, what is undated, what has no line. */
export function details(description: Description, atlas: Atlas, speech: Speech): readonly string[] {
  const { maybe, noLine, count, filter } = description;
  const { t } = speech;
  if (count === 0) return [t('empty')];
  // Of a chosen destination the headline has said it.
  const ends = filter.to.length > 0 ? '' : endsInWords(description, atlas, speech);
  return [
    ends,
    maybe > 0 ? t('describe.maybe', { n: maybe }) : '',
    noLine > 0 ? t('describe.noLine', { n: noLine }) : '',
  ].filter((sentence) => sentence !== '');
}

/** The whole summary as one text. */
export function viewInWords(description: Description, atlas: Atlas, speech: Speech): string {
  const open = description.route ? [speech.t('describe.open.route', { name: description.route.name.text })] : [];
  return [headline(description, atlas, speech), ...open, ...details(description, atlas, speech)].join(' ');
}
