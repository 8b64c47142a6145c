/** One unit of one question as a table: year, value in words, mark, who and where printed, what it counts. */
import { useId, useState } from 'react';
import type { Evidence, Lang, Words } from '../../domain/atlas';
import type { EstimatePlot, EstimateRow } from '../../domain/estimates';
import { figureWords } from '../evidence/figureWords';
import type { Speech } from '../../i18n/messages';
import { useSpeech } from '../../i18n/speech';
import { stopped } from '../../i18n/stopped';
import { unitKey, unitName } from '../../i18n/unitWords';
import { Cited } from '../evidence/Cited';
import { axisOf, offersLog, type Axis, type AxisKind } from './axis';
import { EstimateLegend } from './EstimateLegend';
import { EstimateMark } from './EstimateMark';

interface EstimateTableProps {
  readonly plot: EstimatePlot;
  readonly title: Words;
  readonly evidence: Evidence;
}

/** The axis starts linear; logarithmic is the reader's choice and is said on the axis. */
export function EstimateTable({ plot, title, evidence }: EstimateTableProps) {
  const speech = useSpeech();
  const { t } = speech;
  const [kind, setKind] = useState<AxisKind>('linear');
  const axis = plot.glyphs.length > 0 ? axisOf(plot, kind) : null;
  const label = useId();
  return (
    <div className="estimate-plot">
      <table className="estimate-table">
        <caption className="hidden" id={label} lang={title.lang}>
          {title.text} ({unitHead(plot.unit, speech)})
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('estimates.year')}</th>
            <th scope="col" className="estimate-number">
              {unitHead(plot.unit, speech)}
            </th>
            <th scope="col" className="estimate-axis">
              {axis ? <AxisHead axis={axis} plot={plot} /> : t('estimates.wordsHead')}
            </th>
            <th scope="col">{t('estimates.who')}</th>
            <th scope="col" className="estimate-counts">
              {t('estimates.counts')}
            </th>
          </tr>
        </thead>
        {byYear(plot.rows, speech).map(([year, rows]) => (
          <tbody key={year}>
            {rows.map((row, index) => (
              <tr key={row.key} data-fact={row.fact.id}>
                {index === 0 ? (
                  <th scope="rowgroup" rowSpan={rows.length} className="estimate-year">
                    {year}
                  </th>
                ) : null}
                <Cells row={row} axis={axis} unit={plot.unit} evidence={evidence} />
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <div className="estimate-foot">
        <EstimateLegend glyphs={plot.glyphs} />
        {offersLog(plot) ? (
          <button
            type="button"
            className="text-button"
            aria-pressed={kind === 'log'}
            aria-describedby={label}
            onClick={() => setKind(kind === 'log' ? 'linear' : 'log')}
          >
            {t('estimates.log')}
          </button>
        ) : null}
      </div>
    </div>
  );
}

interface CellsProps {
  readonly row: EstimateRow;
  readonly axis: Axis | null;
  readonly unit: string | null;
  readonly evidence: Evidence;
}

function Cells({ row, axis, unit, evidence }: CellsProps) {
  const speech = useSpeech();
  const { member, fact, glyph, low, high } = row;
  const isWords = glyph === 'words';
  const value = isWords && fact.words ? '' : figureWords(fact, speech);
  return (
    <>
      <td className="estimate-number">{value}</td>
      <td className="estimate-cell">
        {axis ? <EstimateMark glyph={glyph} low={low} high={high} axis={axis} /> : null}
        {isWords ? <Saying words={member.what ?? fact.statement} /> : null}
      </td>
      <td className="estimate-who">
        <strong lang={member.who.lang}>{member.who.text}</strong>
        <span className="note">
          {isWords || !member.what ? null : <span lang={member.what.lang}>{stopped(member.what.text)} </span>}
          <Cited fact={fact} evidence={evidence} speaker={false} />
        </span>
      </td>
      <td className="estimate-counts">{countsWords(row, unit, speech)}</td>
    </>
  );
}

function Saying({ words }: { readonly words: { readonly text: string; readonly lang?: Lang } }) {
  return (
    <span className="estimate-words" lang={words.lang}>
      {words.text}
    </span>
  );
}

/** Tick labels in the head of the plot column; the same range in words for those who cannot see them. */
function AxisHead({ axis, plot }: { readonly axis: Axis; readonly plot: EstimatePlot }) {
  const { t, number, percent } = useSpeech();
  const amount = plot.unit === 'percent' ? percent : number;
  return (
    <>
      <span className="hidden">
        {t('estimates.plotHead', { low: amount(axis.ticks[0] ?? 0), high: amount(axis.ticks.at(-1) ?? 0) })}
      </span>
      {axis.kind === 'log' ? <span className="estimate-log">{t('estimates.logLabel')}</span> : null}
      <svg className="estimate-svg" aria-hidden="true" focusable="false">
        {axis.ticks.map((tick) => (
          <text key={tick} x={`${axis.at(tick).toFixed(2)}%`} y="100%" dy="-5">
            {amount(tick)}
          </text>
        ))}
      </svg>
    </>
  );
}

/** Rows of one year stand together under one head. */
function byYear(rows: readonly EstimateRow[], speech: Speech): readonly (readonly [string, readonly EstimateRow[]])[] {
  const groups = new Map<string, EstimateRow[]>();
  for (const row of rows) {
    const year = yearWords(row, speech);
    groups.set(year, [...(groups.get(year) ?? []), row]);
  }
  return [...groups];
}

/** The year described: "2001", "about 2001", "by 2012" where only the source is dated, "undated". */
function yearWords({ member, dating }: EstimateRow, { t }: Speech): string {
  const year = String(member.year ?? '');
  if (dating === 'undated') return t('figure.undated');
  if (dating === 'by') return t('estimates.by', { year });
  return dating === 'about' ? t('estimates.about', { year }) : year;
}

function unitHead(unit: string | null, speech: Speech): string {
  const { t } = speech;
  if (unit === 'persons') return t('estimates.people');
  if (unit === 'percent') return t('estimates.percent');
  return unit === null || unitKey(unit) === 'unit.other' ? t('fact.value') : unitName(unit, speech);
}

/** What the row counts; its unit too where that is not the word over the column. */
function countsWords({ fact }: EstimateRow, unit: string | null, speech: Speech): string {
  const { t } = speech;
  if (!fact.measure) return t('estimates.statement');
  const measure = t(`measure.${fact.measure}.tag`);
  const own =
    fact.unit && fact.unit !== unit && unitKey(fact.unit) !== 'unit.other' ? unitName(fact.unit, speech) : null;
  return own ? `${measure}, ${own}` : measure;
}
