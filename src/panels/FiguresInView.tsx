/** With a destination chosen: the published figures of its places in the years of the view, the same as the map draws and more. */
import type { Fact } from '../domain/atlas';
import type { CountryYear } from '../domain/tables';
import { emptyFilter, emptySelection } from '../domain/view';
import { useSpeech } from '../i18n/speech';
import { useActions, useAtlas, useAtlasState, useEvidence, useLateView, useLateVisible } from '../state/hooks';
import { Cited } from './evidence/Cited';
import { countsInView, factsInView } from './evidence/figuresInView';
import { factTime, figureWords } from './evidence/figureWords';
import { RelatedEstimates } from './RelatedEstimates';
import { ViewLink } from './ViewLink';

/** Rows of each kind that stand open; the others are behind one line. */
const shown = { counts: 3, facts: 5 } as const;

/** Nothing while no destination is chosen: the atlas has hundreds of figures and this is no table of all. */
export function FiguresInView() {
  const { filter } = useLateView();
  const atlas = useAtlas();
  if (filter.to.length === 0) return null;
  const isHere = (place: string): boolean =>
    filter.to.some((id) => id === place || atlas.places[place]?.region === id || atlas.places[place]?.country === id);
  return (
    <>
      <Figures />
      <RelatedEstimates conflicts={atlas.conflicts.filter(({ places }) => places.some(isHere))} />
    </>
  );
}

function Figures() {
  const { t } = useSpeech();
  const atlas = useAtlas();
  const { filter } = useLateView();
  const { years } = useLateVisible();
  const evidence = useEvidence();
  const counts = countsInView(atlas, filter, years);
  const facts = evidence ? factsInView(atlas, evidence, filter, years) : [];
  const more = [
    ...counts.slice(shown.counts).map((row) => <CountRow key={row.place} row={row} />),
    ...facts.slice(shown.facts).map((fact) => <FactRow key={fact.id} fact={fact} />),
  ];
  const total = counts.length + facts.length;
  return (
    <section className="view-figures" aria-label={t('figures.view')}>
      <div className="routes-head">
        <h2 className="label">{t('figures.view')}</h2>
        {total > 1 ? <span className="label-note">{t('figures.viewCount', { n: total })}</span> : null}
      </div>
      <ul className="view-rows">
        {counts.slice(0, shown.counts).map((row) => (
          <CountRow key={row.place} row={row} />
        ))}
        {facts.slice(0, shown.facts).map((fact) => (
          <FactRow key={fact.id} fact={fact} />
        ))}
      </ul>
      {more.length > 0 ? (
        <details>
          <summary>{t('figures.viewMore', { n: more.length })}</summary>
          <ul className="view-rows">{more}</ul>
        </details>
      ) : null}
      {evidence && total === 0 ? <p className="note">{t('figures.viewNone')}</p> : null}
      {evidence ? null : <EvidenceState />}
      {filter.from.length + filter.via.length + filter.kinds.length > 0 ? (
        <p className="note">{t('figures.viewLimits')}</p>
      ) : null}
    </section>
  );
}

/** UNHCR's count at the end of a year; the link leads to its rows in the table. */
function CountRow({ row: { place, year, refugees } }: { readonly row: CountryYear }) {
  const { t, number } = useSpeech();
  const atlas = useAtlas();
  const n = refugees ?? 0;
  return (
    <li className="view-row">
      <strong className="figure-value">{n === 5 ? t('figure.fiveOrFewer') : number(n)}</strong>
      <div>
        <p>{t('figures.refugees', { n, place: atlas.places[place]?.name ?? place, year: String(year) })}</p>
        <p className="note">
          <span className="tag">{t('measure.stock.tag')}</span>{' '}
          <ViewLink
            to={{ page: 'table', filter: { ...emptyFilter, to: [place] }, selection: emptySelection, story: null }}
          >
            {t('figures.unhcr')}
          </ViewLink>
        </p>
      </div>
    </li>
  );
}

function FactRow({ fact }: { readonly fact: Fact }) {
  const speech = useSpeech();
  const evidence = useAtlasState((state) => state.evidence);
  return (
    <li className="view-row">
      <strong className="figure-value">{figureWords(fact, speech)}</strong>
      <div>
        <p lang={fact.statement.lang}>{fact.statement.text}</p>
        <p className="note">
          {fact.measure ? <span className="tag">{speech.t(`measure.${fact.measure}.tag`)}</span> : null}{' '}
          {factTime(fact, speech)} · {evidence ? <Cited fact={fact} evidence={evidence} speaker={false} /> : null}
        </p>
      </div>
    </li>
  );
}

function EvidenceState() {
  const { t } = useSpeech();
  const state = useAtlasState((one) => one.evidenceState);
  const { loadEvidence } = useActions();
  // Without scripts nothing is on its way.
  if (state !== 'failed') return state === 'loading' ? <p className="note">{t('loading')}</p> : null;
  return (
    <p className="doubt" role="alert">
      {t('error.figures')}{' '}
      <button type="button" className="text-button" onClick={() => void loadEvidence()}>
        {t('retry')}
      </button>
    </p>
  );
}
