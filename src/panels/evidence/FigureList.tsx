/** Figures side by side, those of one kind on one axis, each with its source. Nothing is added or averaged. */
import type { Evidence, Fact } from '../../domain/atlas';
import { likeFigures, type Figure } from '../../domain/figures';
import type { Speech } from '../../i18n/messages';
import { useSpeech } from '../../i18n/speech';
import { unitHeadKey } from '../../i18n/unitWords';
import { Cited } from './Cited';
import { Doubt } from './Doubt';
import { figureAxis, type FigureAxis } from './figureAxis';
import { amountWords, factTime, figureWords, toldFigure } from './figureWords';
import { FigureScale, MiniPlot } from './MiniPlot';

interface FigureListProps {
  readonly facts: readonly Fact[];
  readonly evidence: Evidence;
  /** False where what follows says that nothing is added up. */
  readonly guard?: boolean;
}

/** The figures of `facts`; facts without a quantity are left to `StatementList`. */
export function FigureList({ facts, evidence, guard = true }: FigureListProps) {
  const { t } = useSpeech();
  const groups = likeFigures(facts.flatMap((fact) => toldFigure(fact) ?? []));
  if (groups.length === 0) return null;
  return (
    <div className="figures">
      {groups.map((group) => (
        <FigureGroup key={`${group[0]?.fact.measure} ${group[0]?.fact.unit}`} group={group} evidence={evidence} />
      ))}
      {guard && groups.flat().length > 1 ? <p className="note">{t('figures.neverAdded')}</p> : null}
    </div>
  );
}

/** One kind: its name once, the figures that can be drawn with their scale, then those that are words. */
function FigureGroup({ group, evidence }: { readonly group: readonly Figure[]; readonly evidence: Evidence }) {
  const speech = useSpeech();
  const [first] = group;
  if (!first) return null;
  const drawn = group.filter(({ shape }) => shape !== 'words');
  const said = group.filter(({ shape }) => shape === 'words');
  const words = amountWords(first.fact.unit, speech);
  const axis = figureAxis(drawn, words);
  const rows = [...drawn, ...said];
  const several = group.length > 1;
  const row = (figure: Figure, index: number) => (
    <Row
      key={figure.fact.id}
      figure={figure}
      axis={axis}
      before={rows[index - 1]?.fact}
      tag={several ? null : tagOf(first.fact, speech)}
      evidence={evidence}
    />
  );
  return (
    <div className="figure-group">
      {several ? <Kind fact={first.fact} /> : null}
      <ul>{drawn.map(row)}</ul>
      {axis ? <FigureScale axis={axis} words={words} /> : null}
      {said.length > 0 ? <ul>{said.map((figure, index) => row(figure, drawn.length + index))}</ul> : null}
    </div>
  );
}

const tagOf = ({ measure }: Fact, { t }: Speech): string | null => (measure ? t(`measure.${measure}.tag`) : null);

/** "People, stock": what all figures of a group count, and in which way. */
function Kind({ fact }: { readonly fact: Fact }) {
  const speech = useSpeech();
  const tag = tagOf(fact, speech);
  const key = fact.unit === undefined ? null : unitHeadKey(fact.unit);
  if (!tag && !key) return null;
  return (
    <p className="figure-kind">
      {key ? <strong>{speech.t(key)}</strong> : null} {tag ? <span className="tag">{tag}</span> : null}
    </p>
  );
}

interface RowProps {
  readonly figure: Figure;
  readonly axis: FigureAxis | null;
  /** The fact of the row above. */
  readonly before: Fact | undefined;
  readonly tag: string | null;
  readonly evidence: Evidence;
}

/** Value and plot on one line, what is counted, then when and where it is printed. */
function Row({ figure, axis, before, tag, evidence }: RowProps) {
  const speech = useSpeech();
  const { fact, shape } = figure;
  const kind = tag ? <span className="tag">{tag}</span> : null;
  // A quote that the sentence under it repeats is no news.
  const isSaid = shape === 'words' && repeats(fact);
  return (
    <li className="figure" data-shape={shape}>
      {isSaid ? null : (
        <div className="figure-head">
          <strong className="figure-value">{figureWords(fact, speech)}</strong>
          {kind}
          {axis ? <MiniPlot figure={figure} axis={axis} /> : null}
        </div>
      )}
      <p lang={fact.statement.lang}>{fact.statement.text}</p>
      <p className="note">
        {isSaid && kind ? <>{kind} </> : null}
        <span className="figure-time">{factTime(fact, speech)}</span> ·{' '}
        <Cited fact={fact} evidence={evidence} before={before} />
      </p>
      <Doubt fact={fact} before={before} />
    </li>
  );
}

function repeats({ words, statement }: Fact): boolean {
  return words !== undefined && statement.text.toLocaleLowerCase().includes(words.text.toLocaleLowerCase());
}
