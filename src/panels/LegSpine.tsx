/** The legs of a route as one vertical line in each leg's own dash; stops are countries or provinces. The open leg says what is known. */
import type { Evidence, Leg, Route } from '../domain/atlas';
import { dashes } from '../theme';
import { stageNumber } from '../i18n/legPlace';
import { useSpeech } from '../i18n/speech';
import { useActions, useAtlas, useAtlasState, useView } from '../state/hooks';
import { CompareLinks } from './evidence/CompareLinks';
import { FigureList } from './evidence/FigureList';
import { isCounted, legQuestions } from './evidence/legQuestions';
import { StatementList } from './evidence/StatementList';
import { isByKey } from './focusRing';
import { ViewLink } from './ViewLink';

interface LegSpineProps {
  readonly route: Route;
  readonly open: Leg | null;
  readonly evidence: Evidence | null;
}

/** One block per stage: where it starts, its legs, and where the last one ends. */
export function LegSpine({ route, open, evidence }: LegSpineProps) {
  const atlas = useAtlas();
  const { t } = useSpeech();
  if (route.legs.length === 0) return null;
  const stops = route.stages.map((stage) => namesOf(stage.map((id) => atlas.legs[id]?.origin ?? '')));
  const last = namesOf((route.stages.at(-1) ?? []).map((id) => atlas.legs[id]?.destination ?? ''));
  function namesOf(ids: readonly string[]): readonly string[] {
    return [...new Set(ids)].map((id, index) => {
      const { name, kind } = atlas.places[id] ?? { name: id, kind: 'country' };
      // "Mongolia or another state": words, unlike names, are small within a line.
      return index > 0 && kind === 'unnamed' ? name.charAt(0).toLocaleLowerCase(atlas.lang) + name.slice(1) : name;
    });
  }
  return (
    <ol className="spine" aria-label={t('detail.legsLabel')}>
      {route.stages.map((stage, index) => (
        <li key={stage.join(' ')} className="stage-block">
          <Stop names={stops[index] ?? []} />
          <ol>
            {stage.map((id) => {
              const leg = atlas.legs[id];
              return leg ? (
                <LegItem key={id} route={route} leg={leg} isOpen={open?.id === id} evidence={evidence} />
              ) : null;
            })}
          </ol>
        </li>
      ))}
      <li className="stage-block stage-end">
        <Stop names={last} />
      </li>
    </ol>
  );
}

/** Where several lines meet people went one of several ways: "Mongolia or Thailand". */
function Stop({ names }: { readonly names: readonly string[] }) {
  const { lang } = useSpeech();
  const either = new Intl.ListFormat(lang === 'en' ? 'en-GB' : lang, { type: 'disjunction' });
  return <p className="stop">{either.format(names)}</p>;
}

interface LegItemProps {
  readonly route: Route;
  readonly leg: Leg;
  readonly isOpen: boolean;
  readonly evidence: Evidence | null;
}

function LegItem({ route, leg, isOpen, evidence }: LegItemProps) {
  const { t } = useSpeech();
  const view = useView();
  const { setHover } = useActions();
  const number = stageNumber(route, leg.id);
  return (
    <li
      className="leg"
      data-open={isOpen || undefined}
      onPointerEnter={() => setHover({ route: route.id, leg: leg.id, byKey: false })}
      onPointerLeave={() => setHover(null)}
      onFocusCapture={({ target }) => setHover({ route: route.id, leg: leg.id, byKey: isByKey(target) })}
      onBlurCapture={() => setHover(null)}
    >
      <LegLine leg={leg} />
      <ViewLink
        to={{ selection: { ...view.selection, leg: isOpen ? null : leg.id } }}
        current={isOpen ? 'true' : false}
        className="leg-link"
      >
        {number === null ? null : (
          <span className="leg-number" aria-hidden="true">
            {number}
          </span>
        )}
        <span className="leg-name" lang={leg.name.lang}>
          {leg.name.text}
        </span>
        <span className="leg-grade">{t(`grade.${leg.evidence}`)}</span>
      </ViewLink>
      {isOpen ? <LegBody route={route} leg={leg} evidence={evidence} /> : null}
    </li>
  );
}

/** What one leg rests on: period, grade with its reason, text, figures, statements. */
function LegBody({ route, leg, evidence }: Omit<LegItemProps, 'isOpen'>) {
  const { t, years } = useSpeech();
  const state = useAtlasState((one) => one.evidenceState);
  const { loadEvidence } = useActions();
  const atlas = useAtlas();
  const facts = leg.facts.flatMap((id) => evidence?.facts[id] ?? []);
  const questions = evidence ? legQuestions(atlas, evidence, route, leg) : [];
  return (
    <div className="leg-body">
      <p className="leg-reason">
        <strong>{t(`grade.${leg.evidence}`)}:</strong>{' '}
        <span lang={leg.evidenceReason.lang}>{leg.evidenceReason.text}</span>
      </p>
      <p className="note">
        {leg.span
          ? years(leg.span.start, leg.span.end, leg.span.openEnd)
          : t('period.undated', { year: String(leg.knownBy ?? '') })}
      </p>
      <p lang={leg.text.lang}>{leg.text.text}</p>
      {evidence ? (
        <>
          <FigureList facts={facts} evidence={evidence} guard={!questions.some((one) => isCounted(one, evidence))} />
          <CompareLinks questions={questions} evidence={evidence} />
          <StatementList facts={facts} evidence={evidence} />
        </>
      ) : null}
      {state === 'failed' ? (
        <p className="doubt" role="alert">
          {t('error.figures')}{' '}
          <button type="button" className="text-button" onClick={() => void loadEvidence()}>
            {t('retry')}
          </button>
        </p>
      ) : null}
      {state === 'loading' ? <p className="note">{t('loading')}</p> : null}
    </div>
  );
}

function LegLine({ leg }: { readonly leg: Leg }) {
  return (
    <svg className="leg-line" width="6" height="100%" aria-hidden="true" focusable="false">
      <line
        x1="3"
        x2="3"
        y1="0"
        y2="100%"
        strokeDasharray={dashes[leg.evidence].join(' ')}
        strokeLinecap={leg.evidence === 'inferred' ? 'round' : 'butt'}
      />
    </svg>
  );
}
