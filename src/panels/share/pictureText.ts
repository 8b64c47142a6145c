/** The words and measures of a picture that stands alone: title, summary, legend, sources, notes. Pure. */
import type { Atlas, EvidenceGrade, Evidence, FamilyId, Leg } from '../../domain/atlas';
import { shortSource } from '../../domain/citing';
import { describeView } from '../../domain/describe';
import { selectRoutes } from '../../domain/filter';
import { evidenceGrades, familyIds } from '../../domain/kinds';
import type { View } from '../../domain/view';
import type { Speech } from '../../i18n/messages';
import { details } from '../../i18n/viewInWords';
import type { Cited } from './cited';
import type { Reading } from './citationText';
import { legsInView } from './geojson';
import type { PictureKey } from './PictureSlot';
import { rowsOfItems, textLines, textWidth } from './textLines';

/** Pixels at 1x. */
export const sheet = { width: 1200, margin: 40, map: 640, title: 30, text: 15, note: 12.5 } as const;

/** The map inside the sheet. */
export const mapSize = { width: sheet.width - 2 * sheet.margin, height: sheet.map } as const;

export interface LegendItem {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly family?: FamilyId;
  readonly grade?: EvidenceGrade;
  /** A line that is lighter than others of its kind, or grey because the view does not ask for it. */
  readonly faded?: 'maybe' | 'out';
  /** A circle of people instead of a line; `scale` is one of a known number. */
  readonly circle?: { readonly kind: PictureKey['circles'][number]['id'] | 'scale'; readonly radius: number };
}
export interface TextRow {
  readonly y: number;
  readonly text: string;
}
export interface PictureText {
  readonly height: number;
  readonly title: readonly TextRow[];
  readonly summary: readonly TextRow[];
  readonly mapTop: number;
  readonly legend: readonly LegendItem[];
  readonly notes: readonly TextRow[];
}

/** Most sources that are named on the picture itself; the address leads to the others. */
const namedSources = 14;
/** Pixels of a legend's samples and their distance from the words. */
export const legendMetrics = { line: 34, circle: 20, gap: 8 } as const;
export const sampleOf = ({ circle }: Pick<LegendItem, 'circle'>): number =>
  circle ? legendMetrics.circle : legendMetrics.line;
/** So few routes are named one by one: a name that found no room on its line stands here. */
const fewRoutes = 6;

/** Of a picture without circles and other lines. */
export const noKey: PictureKey = { circles: [], scale: null, maybe: false, others: false };

/** Lays out everything but the map. */
export function pictureText(
  cited: Cited,
  atlas: Atlas,
  evidence: Evidence,
  key: PictureKey,
  reading: Reading,
  speech: Speech,
): PictureText {
  const { t } = speech;
  const inner = mapSize.width;
  let y = sheet.margin;
  const rows = (text: string, size: number, leading: number): readonly TextRow[] =>
    textLines(text, size, inner).map((line) => {
      y += size * leading;
      return { y: Math.round(y), text: line };
    });
  const title = rows(cited.title, sheet.title, 1.15);
  y += 6;
  const summary = rows(summaryOf(cited, atlas, speech), sheet.text, 1.4);
  const mapTop = Math.round(y + 18);
  y = mapTop + sheet.map + 16;
  const items = legendItems(cited.view, atlas, key, speech);
  const places = rowsOfItems(
    items.map((item) => sampleOf(item) + legendMetrics.gap + textWidth(item.label, sheet.text)),
    inner,
    26,
  );
  const legend = items.map((item, at) => {
    const [left = 0, row = 0] = places[at] ?? [];
    return { ...item, x: sheet.margin + left, y: Math.round(y + 16 + row * 24) };
  });
  y += 24 * ((places.at(-1)?.[1] ?? -1) + 1) + 10;
  const lines = [
    t('schematic'),
    t('borders'),
    sourcesLine(cited, evidence, speech),
    t('picture.version', { edition: reading.edition, date: speech.date(reading.accessed) }),
    reading.url,
  ];
  const notes = lines.filter(Boolean).flatMap((line) => rows(line, sheet.note, 1.45));
  return { title, summary, mapTop, legend, notes, height: Math.round(y + sheet.margin - 8) };
}

/** A route is summed up by its own words; a view, whose title is its first sentence, by the sentences after it. */
function summaryOf({ kind, view }: Cited, atlas: Atlas, speech: Speech): string {
  const route = atlas.routes.find(({ id }) => id === view.selection.route);
  if (kind === 'leg') return atlas.legs[view.selection.leg ?? '']?.text.text ?? '';
  if (kind === 'route' && route) return route.summary.text;
  return details(describeView(atlas, view), atlas, speech).join(' ');
}

/** What is explained, without its place. */
export type LegendEntry = Omit<LegendItem, 'x' | 'y'>;

/** Routes where there are few, else families; then grades, other lines and circles. Nothing that is not on the map. */
export function legendItems(view: View, atlas: Atlas, key: PictureKey, { t }: Speech): readonly LegendEntry[] {
  const legs = legsInView(atlas, view);
  const families = familyIds.filter((family) => legs.some((leg) => leg.family === family));
  const grades = evidenceGrades.filter((grade) => legs.some((leg) => leg.evidence === grade));
  const named = view.selection.route ? [] : routesOf(legs, view, atlas);
  return [
    ...(named.length > 0 && named.length <= fewRoutes
      ? named
      : families.map((family) => ({ label: t(`family.${family}`), family }))),
    ...grades.map((grade) => ({ label: t(`grade.${grade}`), grade })),
    ...(key.maybe ? [{ label: t('legend.maybe'), faded: 'maybe' as const }] : []),
    ...(key.others ? [{ label: t('picture.others'), faded: 'out' as const }] : []),
    ...key.circles.map(({ id, text }) => ({
      label: t(text),
      circle: { kind: id, radius: id === 'range' ? 3 : 4.8 },
    })),
    ...(key.scale
      ? [
          {
            label: t('people.stock', { n: key.scale.people }),
            circle: { kind: 'scale' as const, radius: key.scale.radius },
          },
        ]
      : []),
  ];
}

/** The routes of these legs by the names on their lines; a dash only where all of a route's legs share it. */
function routesOf(legs: readonly Leg[], view: View, atlas: Atlas): readonly LegendEntry[] {
  const { standing } = selectRoutes(atlas, view.filter);
  return atlas.routes.flatMap((route): LegendEntry[] => {
    const own = standing[route.id] === 'out' ? [] : legs.filter((leg) => leg.routes.includes(route.id));
    const [first] = own;
    if (!first) return [];
    const label = route.short.text;
    const isOneGrade = own.every((leg) => leg.evidence === first.evidence);
    return [{ label, family: route.family, ...(isOneGrade ? { grade: first.evidence } : {}) }];
  });
}

/** The sources on which most facts of the view rest, most first. */
function sourcesLine({ facts }: Cited, evidence: Evidence, { t }: Speech): string {
  const uses = new Map<string, number>();
  for (const { source } of facts.flatMap((id) => evidence.facts[id]?.sources ?? []))
    uses.set(source, (uses.get(source) ?? 0) + 1);
  const ids = [...uses].toSorted((a, b) => b[1] - a[1]).map(([id]) => id);
  const names = [...new Set(ids.flatMap((id) => (evidence.sources[id] ? [shortSource(evidence.sources[id])] : [])))];
  if (names.length === 0) return '';
  const list = names.slice(0, namedSources).join('; ');
  const more = names.length - namedSources;
  return more > 0 ? t('picture.sources.more', { list, n: more }) : t('picture.sources', { list });
}
