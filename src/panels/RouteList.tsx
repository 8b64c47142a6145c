/** The routes by family, each a link with its years. This list is the app; the map makes it beautiful. */
import { memo, type CSSProperties, type KeyboardEvent } from 'react';
import type { FamilyId, Route, Span } from '../domain/atlas';
import type { Standing } from '../domain/filter';
import { familyIds } from '../domain/kinds';
import { emptySelection, isEmptyFilter } from '../domain/view';
import { useSpeech } from '../i18n/speech';
import { useActions, useAtlas, useAtlasState, useLateView, useLateVisible } from '../state/hooks';
import { usePrinting } from '../state/usePrinting';
import { Disclosure } from './Disclosure';
import { PeriodStrip } from './PeriodStrip';
import { isByKey } from './focusRing';
import { useRoom } from './useRoom';
import { ViewLink } from './ViewLink';

/** The family that stands open for a reader who has asked for nothing: most lines of the map are its. */
const shownFirst: FamilyId = 'china';

interface RouteListProps {
  /** On a page that stands alone, and on paper, everything stands open. */
  readonly whole?: boolean;
}

/** Families are disclosures: closed where nothing was asked for, open where they hold what was. Routes outside the view follow. */
export const RouteList = memo(function RouteList({ whole = false }: RouteListProps) {
  const { t } = useSpeech();
  const atlas = useAtlas();
  const visible = useLateVisible();
  const isAsked = !isEmptyFilter(useLateView().filter);
  const embedded = useAtlasState((state) => state.embedded);
  const printing = usePrinting();
  const { tall } = useRoom();
  const isLong = atlas.routes.length > LONG;
  const shown = atlas.routes.filter((route) => visible.standing[route.id] !== 'out');
  return (
    <section className="block routes" aria-labelledby="routes">
      <div className="routes-head">
        <h2 className="label" id="routes">
          {t(isAsked ? 'routes.inView' : 'routes')}
        </h2>
        <span className="label-note" aria-hidden="true">
          <span>{atlas.firstYear}</span>
          <span>{t('today')}</span>
        </span>
      </div>
      {familyIds.map((family) => (
        <Family
          key={family}
          family={family}
          routes={shown.filter((route) => route.family === family)}
          standing={visible.standing}
          isLong={isLong}
          open={whole || embedded || isAsked || (tall && family === shownFirst)}
          printing={printing}
        />
      ))}
      <Outside routes={atlas.routes.filter((route) => visible.standing[route.id] === 'out')} isLong={isLong} />
    </section>
  );
});

interface OutsideProps {
  readonly routes: readonly Route[];
  readonly isLong: boolean;
}

/** What the reader did not ask for: still a list of links, and a choice to take its lines off the map. */
function Outside({ routes, isLong }: OutsideProps) {
  const { t } = useSpeech();
  const hideOthers = useAtlasState((state) => state.othersHidden);
  const hasMap = useAtlasState((state) => state.view.ui !== 'list');
  const { setOthersHidden } = useActions();
  if (routes.length === 0) return null;
  return (
    <>
      <Disclosure
        id="outside"
        className="outside"
        open={false}
        summary={<span>{t('routes.outside', { n: routes.length })}</span>}
      >
        <ul>
          {routes.map((route) => (
            <RouteRow key={route.id} route={route} standing="out" isOfMany={isLong} />
          ))}
        </ul>
      </Disclosure>
      {hasMap ? (
        <label className="routes-others">
          <input type="checkbox" checked={hideOthers} onChange={(event) => setOthersHidden(event.target.checked)} />
          <span>{t('routes.hideOthers')}</span>
        </label>
      ) : null}
    </>
  );
}

/** Arrows go to the route before and after, over the families, as far as they are open. */
function walk(event: KeyboardEvent<HTMLAnchorElement>): void {
  const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (by === undefined) return;
  const rows = [...document.querySelectorAll<HTMLElement>('.routes > details[open] .route-row a')];
  rows[rows.indexOf(event.currentTarget) + by]?.focus();
  event.preventDefault();
}

/** Longer lists than this are laid out row by row as they come into sight; shorter ones cost nothing as they are. */
const LONG = 200;
/** Least height of a row, px: what an unseen one is taken for. */
const ROW = 25;
const unseen: CSSProperties = {
  contentVisibility: 'auto',
  containIntrinsicBlockSize: `auto ${ROW}px`,
  overflowClipMargin: '6px',
};

interface FamilyProps {
  readonly family: FamilyId;
  /** The ones in the view. */
  readonly routes: readonly Route[];
  readonly standing: Readonly<Record<string, Standing>>;
  readonly isLong: boolean;
  readonly open: boolean;
  readonly printing: boolean;
}

function Family({ family, routes, standing, isLong, open, printing }: FamilyProps) {
  const { t } = useSpeech();
  if (routes.length === 0) return null;
  return (
    <Disclosure
      id={`family-${family}`}
      className="family"
      family={family}
      open={open}
      isOnPaper={printing}
      summary={
        <>
          <span className="family-swatch" aria-hidden="true" />
          <span className="family-name">{t(`family.${family}`)}</span>
          <span className="count">{routes.length}</span>
          <PeriodStrip span={hull(routes)} family={family} id={`family-${family}`} />
        </>
      }
    >
      <ul>
        {routes.map((route) => (
          <RouteRow key={route.id} route={route} standing={standing[route.id] ?? 'out'} isOfMany={isLong} />
        ))}
      </ul>
    </Disclosure>
  );
}

interface RouteRowProps {
  readonly route: Route;
  readonly standing: Standing;
  readonly isOfMany: boolean;
}

const RouteRow = memo(function RouteRow({ route, standing, isOfMany }: RouteRowProps) {
  const { t } = useSpeech();
  const { openRoute, setHover } = useActions();
  const isOpen = useAtlasState((state) => state.view.selection.route === route.id);
  const hovered = useAtlasState((state) => state.hover?.route === route.id);
  return (
    <li
      className="route-row"
      data-row={route.id}
      data-family={standing === 'out' ? route.family : undefined}
      data-standing={standing}
      data-hover={hovered || undefined}
      style={isOfMany ? unseen : undefined}
      onPointerEnter={() => setHover({ route: route.id, leg: null, byKey: false })}
      onPointerLeave={() => setHover(null)}
      onFocusCapture={({ target }) => setHover({ route: route.id, leg: null, byKey: isByKey(target) })}
      onBlurCapture={() => setHover(null)}
    >
      <ViewLink
        to={{ page: 'map', selection: { ...emptySelection, route: route.id } }}
        current={isOpen ? 'true' : false}
        onFollow={() => {
          // The row goes without a last word to its pointer or focus.
          setHover(null);
          openRoute(route.id);
        }}
        onKeyDown={walk}
      >
        <span className="route-name" lang={route.name.lang}>
          {route.name.text}
        </span>
        {standing === 'maybe' ? <span className="route-note">{t('undated')}</span> : null}
        {route.noLine ? <span className="route-note">{t('routes.noLine')}</span> : null}
      </ViewLink>
      <PeriodStrip span={route.span} knownBy={route.knownBy} family={route.family} id={route.id} />
    </li>
  );
});

/** The years that a family's dated routes span together, with the softness of its outer edges. */
function hull(routes: readonly Route[]): Span | null {
  const spans = routes.flatMap((route) => (route.span ? [route.span] : []));
  const first = spans.reduce<Span | null>((best, span) => (!best || span.start < best.start ? span : best), null);
  const last = spans.reduce<Span | null>((best, span) => (!best || span.end > best.end ? span : best), null);
  return first && last ? { ...first, end: last.end, endSoft: last.endSoft, openEnd: last.openEnd } : null;
}
