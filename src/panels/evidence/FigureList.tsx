/** Figures side by side, those of one kind on one axis, each with its source. Nothing is added or averaged. */
import type { Evidence, Fact } from '../../domain/atlas';
import { figureOf, likeFigures, type Figure } from '../../domain/figures';
import { factTime, figureWords } from './figureWords';
import { useSpeech } from '../../i18n/speech';
import { Cited } from './Cited';
import { Doubt } from './Doubt';
import { MiniPlot } from './MiniPlot';

/** The figures of `facts`; facts without a quantity are left to `StatementList`. */
export function FigureList({ facts, evidence }: { readonly facts: readonly Fact[]; readonly evidence: Evidence }) {
  const { t } = useSpeech();
  const groups = likeFigures(facts.flatMap((fact) => figureOf(fact) ?? []));
  if (groups.length === 0) return null;
  return (
    <div className="figures">
      {groups.map((group) => (
        <FigureGroup key={`${group[0]?.fact.measure} ${group[0]?.fact.unit}`} group={group} evidence={evidence} />
      ))}
      {groups.length > 1 || (groups[0]?.length ?? 0) > 1 ? <p className="note">{t('figures.neverAdded')}</p> : null}
    </div>
  );
}

function FigureGroup({ group, evidence }: { readonly group: readonly Figure[]; readonly evidence: Evidence }) {
  const speech = useSpeech();
  const max = Math.max(...group.map((figure) => figure.high ?? 0));
  const measure = group[0]?.fact.measure;
  return (
    <ul className="figure-group">
      {group.map((figure) => (
        <li key={figure.fact.id} className="figure">
          <p className="figure-head">
            <strong className="figure-value">{figureWords(figure.fact, speech)}</strong>
            {measure ? <span className="tag">{speech.t(`measure.${measure}.tag`)}</span> : null}
            <span className="figure-time">{factTime(figure.fact, speech)}</span>
          </p>
          {group.length > 1 ? <MiniPlot figure={figure} max={max} /> : null}
          <p lang={figure.fact.statement.lang}>{figure.fact.statement.text}</p>
          <p className="note">
            <Cited fact={figure.fact} evidence={evidence} />
          </p>
          <Doubt fact={figure.fact} />
        </li>
      ))}
    </ul>
  );
}
