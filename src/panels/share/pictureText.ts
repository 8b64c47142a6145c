/** The words and measures of a picture that stands alone: title, summary, legend, sources, notes. Pure. */
import type { Atlas, EvidenceGrade, Evidence, FamilyId } from '../../domain/atlas';
import { shortSource } from '../../domain/citing';
import { describeView } from '../../domain/describe';
import { evidenceGrades, familyIds } from '../../domain/kinds';
import type { Speech } from '../../i18n/messages';
import { details } from '../../i18n/viewInWords';
import type { Cited } from './cited';
import type { Reading } from './citationText';
import { legsInView } from './geojson';
import { rowsOfItems, textLines, textWidth } from './textLines';

/** Pixels at 1x. */
export const sheet = { width: 1200, margin: 40, map: 640, title: 30, text: 15, note: 12.5 } as const;

export interface LegendItem {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly family?: FamilyId;
  readonly grade?: EvidenceGrade;
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
/** Length of a legend's line sample and its distance from the words. */
const sample = 34;
const sampleGap = 8;

/** Lays out everything but the map. */
export function pictureText(
  cited: Cited,
  atlas: Atlas,
  evidence: Evidence,
  reading: Reading,
  speech: Speech,
): PictureText {
  const { t } = speech;
  const inner = sheet.width - 2 * sheet.margin;
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
  const items = legendItems(cited, atlas, speech);
  const places = rowsOfItems(
    items.map(({ label }) => sample + sampleGap + textWidth(label, sheet.text)),
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

function legendItems({ view }: Cited, atlas: Atlas, { t }: Speech): readonly Omit<LegendItem, 'x' | 'y'>[] {
  const legs = legsInView(atlas, view);
  const families = familyIds.filter((family) => legs.some((leg) => leg.family === family));
  const grades = evidenceGrades.filter((grade) => legs.some((leg) => leg.evidence === grade));
  return [
    ...families.map((family) => ({ label: t(`family.${family}`), family })),
    ...grades.map((grade) => ({ label: t(`grade.${grade}`), grade })),
  ];
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
