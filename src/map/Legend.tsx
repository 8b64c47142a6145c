/** What the dashes, ends and circles in the present view mean. Nothing that is not on the map. */
import type { ReactNode } from 'react';
import { useSpeech } from '../i18n/speech';
import type { Frame } from './frame';
import type { LegendEntry } from './legend';
import { legendSize } from './legendOf';
import { CircleSample, LegendSample } from './LegendSample';
import { useLegend } from './useCovered';

interface LegendProps {
  readonly frame: Frame;
  readonly beside: boolean;
}

/** At the foot of the map, `beside` the inset when that is there. The style opens it on roomy maps; on others it is a button. */
export function Legend({ frame, beside }: LegendProps) {
  const speech = useSpeech();
  const { t } = speech;
  const content = useLegend(frame);
  const { grades, people, key, maybe } = content;
  if (grades.length + people.length === 0) return null;
  return (
    <details className="map-legend" data-beside={beside} data-columns={legendSize(content, speech).columns}>
      <summary>{t('legend')}</summary>
      <LegendGroup title={t('grade')} entries={grades} />
      <LegendGroup title={t('map.people')} entries={people}>
        {key ? (
          <li>
            <CircleSample radius={key.radius} />
            {t('people.stock', { n: key.people })}
          </li>
        ) : null}
      </LegendGroup>
      {maybe ? <p>{t('legend.maybe')}</p> : null}
    </details>
  );
}

interface LegendGroupProps {
  readonly title: string;
  readonly entries: readonly LegendEntry[];
  readonly children?: ReactNode;
}

function LegendGroup({ title, entries, children }: LegendGroupProps) {
  const { t } = useSpeech();
  if (entries.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <LegendSample entry={entry} />
            {t(entry.text)}
          </li>
        ))}
        {children}
      </ul>
    </>
  );
}
