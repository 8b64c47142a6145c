/** Kinds of movement: checkbox, line sample and count. The sample is the map's own mark. */
import { memo } from 'react';
import { movementKinds } from '../domain/kinds';
import type { MovementKind } from '../domain/atlas';
import { useSpeech } from '../i18n/speech';
import { useActions, useAtlasState, useChoiceCounts } from '../state/hooks';
import { KindSample } from './KindSample';

/** Nothing ticked means all kinds, so all boxes read as ticked then. */
export const KindList = memo(function KindList() {
  const { t } = useSpeech();
  const kinds = useAtlasState((state) => state.view.filter.kinds);
  const { toggleKind, setFilter } = useActions();
  const counts = useChoiceCounts();
  const shown = movementKinds.filter((kind) => counts.kinds[kind] !== undefined);
  const change = (kind: MovementKind): void => {
    if (kinds.length === 0) setFilter({ kinds: shown.filter((one) => one !== kind) });
    else if (kinds.length === shown.length - 1 && !kinds.includes(kind)) setFilter({ kinds: [] });
    else toggleKind(kind);
  };
  return (
    <fieldset className="block kinds">
      <legend className="label">{t('filter.kind')}</legend>
      {shown.map((kind) => (
        <label key={kind} className="kind">
          <input type="checkbox" checked={kinds.length === 0 || kinds.includes(kind)} onChange={() => change(kind)} />
          <KindSample kind={kind} />
          <span>{t(`kind.${kind}`)}</span>
          <span className="count">{counts.kinds[kind] ?? 0}</span>
        </label>
      ))}
    </fieldset>
  );
});
