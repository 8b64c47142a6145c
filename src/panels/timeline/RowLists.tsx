/** The eras and events of the clock as lists. */
import type { Era, EraScheme } from '../../domain/atlas';
import { useSpeech } from '../../i18n/speech';
import { useActions, useAtlas, useAtlasState } from '../../state/hooks';
import { EventList } from './EventList';
import { Fade } from './Fade';
import { schemeOf } from './words';

/** The same eras and events as the rows, in time order, each scheme under its name. */
export function RowLists() {
  const { t } = useSpeech();
  const atlas = useAtlas();
  return (
    <>
      {(['waves', 'law', 'words'] as const).map((id) => {
        const scheme = schemeOf(atlas, id);
        return scheme ? <EraList key={id} scheme={scheme} /> : null;
      })}
      <h2 className="label">{t('timeline.events')}</h2>
      <EventList />
    </>
  );
}

function EraList({ scheme }: { readonly scheme: EraScheme }) {
  return (
    <>
      <h2 className="label">{scheme.name.text}</h2>
      <ul>
        {scheme.eras.map((era) => (
          <li key={era.id}>
            <EraButton era={era} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Chooses the era's years, as its band in the clock does. */
function EraButton({ era: { id, name, span, hangul, romanised } }: { readonly era: Era }) {
  const { years } = useSpeech();
  const isChosen = useAtlasState((state) => state.view.filter.eras.includes(id));
  const { toggle } = useActions();
  return (
    <button type="button" className="sheet-era" aria-pressed={isChosen} onClick={() => toggle('eras', id)}>
      <span>
        {hangul ? (
          <>
            <span lang="ko">{hangul}</span> <i>{romanised}</i>{' '}
          </>
        ) : null}
        <span lang={name.lang}>{name.text}</span>
        <span className="route-note">{years(span.start, span.end, span.openEnd)}</span>
      </span>
      <svg className="period" width="92" height="14" aria-hidden="true">
        <Fade span={span} id={`sheet-${id}`} y={4.5} height={5} />
      </svg>
    </button>
  );
}
