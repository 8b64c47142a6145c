/** The card beside a line under the pointer: route, leg, grade and years. Seen only; the list says the same to all. */
import type { Leg } from '../domain/atlas';
import type { XY } from '../domain/geometry';
import { useSpeech } from '../i18n/speech';
import { useAtlas, useAtlasState } from '../state/hooks';
import { useSpot } from './useSpot';

interface HoverCardProps {
  readonly point: XY | null;
  readonly width: number;
  readonly height: number;
}

/** Stands 12 px from the pointer; nothing while no line is under it. */
export function HoverCard({ point, width, height }: HoverCardProps) {
  const { t, years } = useSpeech();
  const atlas = useAtlas();
  const hover = useAtlasState((state) => state.hover);
  const spot = useSpot<HTMLDivElement>(point, width, height, 16);
  const leg = atlas.legs[hover?.leg ?? ''];
  const route = atlas.routes.find((one) => one.id === hover?.route);
  if (!point || !leg || !route) return null;
  const stage = route.stages.findIndex((legs) => legs.includes(leg.id)) + 1;
  const place = route.stages.length > 1 ? t('leg', { n: stage, m: route.stages.length }) : leg.name.text;
  const time = leg.span
    ? years(leg.span.start, leg.span.end, leg.span.openEnd)
    : t('knownby', { year: String(leg.knownBy ?? '') });
  return (
    <div className="map-card" ref={spot} aria-hidden="true" data-family={leg.family}>
      <strong>{route.name.text}</strong>
      <span>{t('map.leg', { leg: place, grade: t(`grade.${leg.evidence}`) })}</span>
      <MiniStrip leg={leg} />
      <span>{time}</span>
      <small>{t('map.open')}</small>
    </div>
  );
}

const WIDTH = 120;

/** The leg's years on one axis. */
function MiniStrip({ leg }: { readonly leg: Leg }) {
  const { firstYear, lastYear } = useAtlas();
  const x = (year: number): number =>
    ((Math.min(Math.max(year, firstYear), lastYear + 1) - firstYear) / (lastYear + 1 - firstYear)) * WIDTH;
  const [start, end] = leg.span ? [x(leg.span.start), x(leg.span.end + 1)] : [0, x(leg.knownBy ?? lastYear)];
  return (
    <svg viewBox={`0 0 ${WIDTH} 10`} width={WIDTH} height="10" className="map-strip">
      <path d={`M0 5h${WIDTH}`} className="map-strip-axis" />
      {leg.span ? (
        <rect x={start} y="3" width={Math.max(end - start, 2)} height="4" />
      ) : (
        <path d={`M${start} 5H${end}M${end} 1.5v7`} className="map-strip-undated" />
      )}
    </svg>
  );
}
