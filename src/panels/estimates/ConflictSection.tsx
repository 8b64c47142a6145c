/** One question on the page: title, lead, plot, why they differ, and the guard where kinds of count meet. */
import type { Conflict, Evidence } from '../../domain/atlas';
import { kindsOfCount, plotsOf, printedEnds, unlikePair, type EstimatePlot } from '../../domain/estimates';
import { emptySelection } from '../../domain/view';
import type { Speech } from '../../i18n/messages';
import { useSpeech } from '../../i18n/speech';
import { useActions } from '../../state/hooks';
import { Icon } from '../Icon';
import { saveText } from '../share/save';
import { ViewLink } from '../ViewLink';
import { conflictCsv } from './conflictCsv';
import { ConflictPlot } from './ConflictPlot';
import { NotAdded } from './NotAdded';
import { RowDoubts } from './RowDoubts';

interface ConflictSectionProps {
  readonly conflict: Conflict;
  readonly evidence: Evidence;
  /** Alone on its page, the title is the page's. */
  readonly alone: boolean;
}

/** The lead is computed from the rows; ends are told only where all drawn rows count alike. */
export function ConflictSection({ conflict, evidence, alone }: ConflictSectionProps) {
  const speech = useSpeech();
  const { t } = speech;
  const { openConflict, setDialog } = useActions();
  const plots = plotsOf(conflict, evidence);
  const pair = unlikePair(plots);
  const id = `question-${conflict.slug}`;
  const Sub = alone ? 'h2' : 'h3';
  const ask = (dialog: 'cite' | 'share'): void => {
    if (!alone) openConflict(conflict.slug);
    setDialog(dialog);
  };
  return (
    <section className="conflict" aria-labelledby={id}>
      <div className="conflict-head">
        {alone ? (
          <h1 id={id} lang={conflict.title.lang}>
            {conflict.title.text}
          </h1>
        ) : (
          <h2 id={id} lang={conflict.title.lang}>
            <ViewLink
              to={{ page: 'estimates', selection: { ...emptySelection, conflict: conflict.slug }, story: null }}
            >
              {conflict.title.text}
            </ViewLink>
          </h2>
        )}
        <div className="conflict-tools">
          <button type="button" className="button" onClick={() => ask('cite')}>
            <Icon name="cite" />
            {t('cite')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => saveText(`tumen-${conflict.slug}.csv`, 'text/csv', conflictCsv(conflict, evidence))}
          >
            <Icon name="download" />
            {t('estimates.data')}
          </button>
          <button type="button" className="button" onClick={() => ask('share')}>
            <Icon name="share" />
            {t('estimates.embed')}
          </button>
        </div>
      </div>
      <p className="page-lead">
        <span lang={conflict.question.lang}>{conflict.question.text}</span> {leadWords(plots, speech).join(' ')}
      </p>
      <ConflictPlot conflict={conflict} evidence={evidence} />
      {conflict.reading.length > 0 ? (
        <div className="why">
          <Sub className="label">{t('estimates.why')}</Sub>
          <ul>
            {conflict.reading.map(({ head, text }) => (
              <li key={head.text} lang={text.lang}>
                <strong>{head.text}.</strong> {text.text}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {pair ? <NotAdded pair={pair} heading={Sub} /> : null}
      <RowDoubts plots={plots} />
    </section>
  );
}

function leadWords(plots: readonly EstimatePlot[], speech: Speech): readonly string[] {
  const { t } = speech;
  const n = plots.reduce((sum, { rows }) => sum + rows.length, 0);
  const kinds = kindsOfCount(plots);
  const first = t('estimates.lead', { n });
  if (kinds === 0) return [first, t('estimates.inWords'), t('estimates.noPick')];
  const ends = endsWords(plots, speech);
  if (ends) return [first, t('estimates.ends', ends), t('estimates.noAverage')];
  return [first, ...(kinds > 1 ? [t('estimates.kinds', { n: kinds })] : []), t('estimates.noAverage')];
}

/** Lowest and highest printed number in words; null where rows differ in kind or all give one number. */
export function endsWords(
  plots: readonly EstimatePlot[],
  { number, percent }: Speech,
): { readonly low: string; readonly high: string } | null {
  const plot = printedEnds(plots);
  if (!plot || plot.min === plot.max) return null;
  const amount = plot.unit === 'percent' ? percent : number;
  return { low: amount(plot.min), high: amount(plot.max) };
}
