/** One route: what it is, its legs as a vertical line, what is not known, and the way to the legs before and after. */
import { useEffect, useRef, type RefObject } from 'react';
import type { Evidence, Leg, Route } from '../domain/atlas';
import { emptySelection } from '../domain/view';
import { legCounts, legPlace } from '../i18n/legPlace';
import { useSpeech } from '../i18n/speech';
import { useActions, useAtlas, useAtlasState, useEvidence, useOpenRoute, useView } from '../state/hooks';
import { Icon } from './Icon';
import { FigureList } from './evidence/FigureList';
import { StatementList } from './evidence/StatementList';
import { LegSpine } from './LegSpine';
import { RelatedEstimates } from './RelatedEstimates';
import { ViewLink } from './ViewLink';

/** Needs an open route in the view; draws nothing without one. Give it the route as `key`: its heading takes focus once. */
export function RouteDetail() {
  const { route, leg } = useOpenRoute();
  const atlas = useAtlas();
  const evidence = useEvidence();
  const article = useRef<HTMLElement>(null);
  useShownLeg(article, leg?.id ?? null);
  if (!route) return null;
  return (
    <article ref={article} className="detail" data-family={route.family}>
      <DetailTools />
      <DetailHead route={route} />
      <LegSpine route={route} open={leg} evidence={evidence} />
      <RouteFacts route={route} evidence={evidence} />
      <NotKnown route={route} />
      <RelatedEstimates conflicts={atlas.conflicts.filter(({ routes }) => routes.includes(route.id))} />
      <LegSteps route={route} open={leg} />
    </article>
  );
}

/** Pixels at the foot of the window in which only the head of a leg would be seen, over the steps. */
const FOOT = 160;

/**
 * A leg that was opened with its route is seen where the window is too low for both. A step to another leg brings that
 * leg into sight, and focus with it unless it stands on a control that is still there.
 */
function useShownLeg(article: RefObject<HTMLElement | null>, leg: string | null): void {
  const byChoice = useAtlasState((state) => state.cause === 'choice');
  const before = useRef(leg);
  useEffect(() => {
    const open = article.current?.querySelector('.leg[data-open]');
    if (open && open.getBoundingClientRect().top > window.innerHeight - FOOT) open.scrollIntoView({ block: 'start' });
  }, [article]);
  useEffect(() => {
    const was = before.current;
    before.current = leg;
    if (!leg || leg === was || !byChoice) return;
    const link = article.current?.querySelector<HTMLElement>('.leg[data-open] .leg-link');
    const active = document.activeElement;
    const stays = active?.closest('.leg-steps, .stage') ?? null;
    if (stays) link?.scrollIntoView({ block: 'nearest' });
    else link?.focus();
  }, [article, leg, byChoice]);
}

function DetailTools() {
  const { t } = useSpeech();
  const { closeRoute, setDialog } = useActions();
  return (
    <div className="detail-tools">
      <ViewLink to={{ page: 'map', selection: emptySelection }} className="detail-back" onFollow={closeRoute}>
        <Icon name="left" />
        {t('detail.back')}
      </ViewLink>
      <button type="button" className="tool" onClick={() => setDialog('cite')}>
        <Icon name="cite" />
        {t('cite')}
      </button>
      <button type="button" className="tool" onClick={() => setDialog('share')}>
        <Icon name="share" />
        {t('detail.share')}
      </button>
      <button type="button" className="icon-button" aria-label={t('detail.close')} onClick={closeRoute}>
        <Icon name="close" />
      </button>
    </div>
  );
}

/** Focus goes to the heading when a route opens by a choice, so that a screen reader starts there. */
function DetailHead({ route }: { readonly route: Route }) {
  const speech = useSpeech();
  const { t, years } = speech;
  const heading = useRef<HTMLHeadingElement>(null);
  const byChoice = useAtlasState((state) => state.cause === 'choice');
  useEffect(() => {
    if (!byChoice) return;
    // From its top: the list may have been scrolled, and the focus alone would leave the way back out of sight.
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('.detail')?.scrollIntoView({ block: 'start' });
  }, [byChoice]);
  const time = route.span
    ? years(route.span.start, route.span.end, route.span.openEnd)
    : t('period.undated', { year: String(route.knownBy ?? '') });
  return (
    <header className="detail-head">
      <p className="detail-family">
        <span className="family-swatch" aria-hidden="true" />
        {t(`family.${route.family}`)}
      </p>
      <h1 ref={heading} tabIndex={-1} lang={route.name.lang}>
        {route.name.text}
      </h1>
      <p className="detail-facts">
        <span>{time}</span>
        <span>{t(`kind.${route.kind}`)}</span>
        {legCounts(route, speech).map((words) => (
          <span key={words}>{words}</span>
        ))}
      </p>
      <p className="detail-summary" lang={route.summary.lang}>
        {route.summary.text}
      </p>
      {route.noLine ? (
        <p className="doubt" lang={route.noLine.lang}>
          {route.noLine.text}
        </p>
      ) : null}
    </header>
  );
}

/** Facts that speak of the route as a whole and not of one leg. */
function RouteFacts({ route, evidence }: { readonly route: Route; readonly evidence: Evidence | null }) {
  const { t } = useSpeech();
  const atlas = useAtlas();
  const onLegs = new Set(route.legs.flatMap((id) => atlas.legs[id]?.facts ?? []));
  const own = route.facts.filter((id) => !onLegs.has(id)).flatMap((id) => evidence?.facts[id] ?? []);
  if (own.length === 0) return null;
  return (
    <section className="detail-section">
      <h2 className="label">{t('detail.facts')}</h2>
      {evidence ? (
        <>
          <FigureList facts={own} evidence={evidence} />
          <StatementList facts={own} evidence={evidence} />
        </>
      ) : null}
    </section>
  );
}

function NotKnown({ route }: { readonly route: Route }) {
  const { t } = useSpeech();
  if (route.notSaid.length === 0) return null;
  return (
    <section className="detail-section">
      <h2 className="label">{t('unknown')}</h2>
      <ul className="not-known">
        {route.notSaid.map((item) => (
          <li key={item.text} lang={item.lang}>
            {item.text}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The fixed bar with the leg before and after; nothing where there is neither. */
function LegSteps({ route, open }: { readonly route: Route; readonly open: Leg | null }) {
  const speech = useSpeech();
  const { t } = speech;
  const atlas = useAtlas();
  const view = useView();
  const at = open ? route.legs.indexOf(open.id) : -1;
  const before = atlas.legs[route.legs[at - 1] ?? ''];
  const after = atlas.legs[route.legs[at + 1] ?? ''];
  if (!before && !after) return null;
  return (
    <nav className="leg-steps" aria-label={t('detail.steps')}>
      {before ? (
        <ViewLink to={{ selection: { ...view.selection, leg: before.id } }} className="leg-before">
          <Icon name="left" />
          <span>
            {legPlace(route, before.id, speech)} <strong lang={before.name.lang}>{before.name.text}</strong>
          </span>
        </ViewLink>
      ) : (
        <span />
      )}
      {after ? (
        <ViewLink to={{ selection: { ...view.selection, leg: after.id } }} className="leg-after">
          <span>
            {legPlace(route, after.id, speech)} <strong lang={after.name.lang}>{after.name.text}</strong>
          </span>
          <Icon name="right" />
        </ViewLink>
      ) : null}
    </nav>
  );
}
