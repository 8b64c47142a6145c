/** Arrivals in South Korea in a stretch of years, in words: the sum, what it leaves out, or what it is a part of. */
import { arrivalsIn } from '../../domain/decades';
import type { Years } from '../../domain/filter';
import { useSpeech } from '../../i18n/speech';
import { useAtlas } from '../../state/hooks';

/** "446 arrivals in the South, without 1995, for which no source was found". */
export function ArrivalsLine({ span }: { readonly span: Years }) {
  const { t, years, list } = useSpeech();
  const atlas = useAtlas();
  const { total, without, until, partOf } = arrivalsIn(atlas, span);
  if (partOf) {
    return <p className="arrivals">{t('decades.part', { n: partOf.total, years: years(partOf.start, partOf.end) })}</p>;
  }
  if (total === null) return <p className="arrivals">{t('nodata')}</p>;
  return (
    <p className="arrivals">
      {t('decades.arrivals', { n: total })}
      {until === null ? null : `, ${t('decades.until', { year: String(until) })}`}
      {without.length > 0 ? `, ${t('decades.without', { years: list(without.map(String)) })}` : null}
    </p>
  );
}
