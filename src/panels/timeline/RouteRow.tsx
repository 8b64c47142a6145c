/** The open route's years, in its family's colour. */
import { stretchOf } from '../../domain/timeline';
import type { Route } from '../../domain/atlas';
import { useSpeech } from '../../i18n/speech';
import { useAtlas } from '../../state/hooks';
import { Fade } from './Fade';
import { percent } from './Interval';

/** Years before the year of its source over which the dots of an undated route fade in. */
const fadeIn = 16;

/** A band with soft ends; dots that end in a tick when no source dates the route. */
export function RouteRow({ route }: { readonly route: Route }) {
  const { t, years } = useSpeech();
  const { span, knownBy } = route;
  const words = span ? years(span.start, span.end, span.openEnd) : t('period.undated', { year: String(knownBy ?? '') });
  return (
    <div className="years-row" data-row="route">
      <span className="years-name" aria-hidden="true">
        {t('timeline.thisRoute')}
      </span>
      <div className="years-track">
        <svg
          className="years-drawing"
          role="img"
          aria-label={`${t('timeline.thisRoute')}: ${words}`}
          data-family={route.family}
        >
          {span ? <Fade span={span} id="fade-route" y={6} height={4} /> : <KnownBy year={knownBy} />}
        </svg>
      </div>
    </div>
  );
}

function KnownBy({ year }: { readonly year: number | undefined }) {
  const atlas = useAtlas();
  const end = year ?? atlas.lastYear;
  const { left, width } = stretchOf(atlas, { start: end - fadeIn, end });
  const [from, to] = [percent(left), percent(left + width)];
  return (
    <>
      <linearGradient id="fade-known">
        <stop offset="0" stopColor="white" stopOpacity="0" />
        <stop offset="1" stopColor="white" />
      </linearGradient>
      <mask id="mask-known" maskUnits="userSpaceOnUse" x="0" y="0" width="100%" height="16">
        <rect x={from} width={percent(width)} y="0" height="16" fill="url(#fade-known)" />
      </mask>
      <line className="known-dots" x1={from} x2={to} y1="8" y2="8" mask="url(#mask-known)" />
      <line className="known-end" x1={to} x2={to} y1="3" y2="13" />
    </>
  );
}
