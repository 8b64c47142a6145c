/** What the dashes, ends and circles in the present view mean. Nothing that is not on the map. */
import { useMemo } from 'react';
import { layOut } from '../domain/geometry';
import type { Frame } from './frame';
import { useSpeech } from '../i18n/speech';
import { useAtlas, useClock, useView, useVisible } from '../state/hooks';
import { legendEntries } from './layers/legendEntries';
import type { LegendEntry } from './legend';
import { LegendSample } from './LegendSample';
import { isShown, looksOf } from './looks';
import { marksInView, peopleMarks } from './people';

/** A map smaller than this shows its legend on demand. */
const ROOMY = { width: 640, height: 400 } as const;

interface LegendProps {
  readonly frame: Frame;
  readonly beside: boolean;
}

/** Ids of the grades, kinds and circles that stand on the map now. */
function useInUse(): ReadonlySet<string> {
  const atlas = useAtlas();
  const visible = useVisible();
  const view = useView();
  const clock = useClock();
  return useMemo(() => {
    const used = new Set<string>();
    const looks = looksOf(atlas, visible, { selection: view.selection, hover: null });
    for (const stroke of layOut(atlas).strokes)
      if (isShown(looks.get(stroke.id))) used.add(stroke.evidence).add(stroke.kind);
    for (const mark of marksInView(atlas, view, peopleMarks(atlas, clock))) {
      used.add(mark.low === mark.high ? mark.measure : 'range');
      if (mark.outside) used.add('outside');
    }
    if ([...looks.values()].includes('maybe')) used.add('maybe');
    return used;
  }, [atlas, visible, view, clock]);
}

/** A box at the foot of the map, `beside` the inset when that is there; on small maps it opens on demand. */
export function Legend({ frame: { width, height }, beside }: LegendProps) {
  const { t } = useSpeech();
  const used = useInUse();
  const roomy = width >= ROOMY.width && height >= ROOMY.height;
  const of = (group: LegendEntry['group']): readonly LegendEntry[] =>
    legendEntries.filter((entry) => entry.group === group && used.has(entry.id));
  const [grades, people] = [of('grade'), of('people')];
  if (grades.length + people.length === 0) return null;
  return (
    <details className="map-legend" data-beside={beside} data-roomy={roomy} open={roomy} key={String(roomy)}>
      <summary>{t('legend')}</summary>
      <LegendGroup title={t('grade')} entries={grades} />
      <LegendGroup title={t('map.people')} entries={people} />
      {used.has('maybe') ? <p>{t('legend.maybe')}</p> : null}
    </details>
  );
}

function LegendGroup({ title, entries }: { readonly title: string; readonly entries: readonly LegendEntry[] }) {
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
      </ul>
    </>
  );
}
