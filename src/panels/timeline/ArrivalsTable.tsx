/** Everything the timeline draws, as text: the yearly figures with their sources, and the events with the facts behind them. */
import { Fragment, memo, useEffect, useRef } from 'react';
import type { ArrivalsRow } from '../../domain/atlas';
import { emptySelection } from '../../domain/view';
import { useSpeech } from '../../i18n/speech';
import { useActions, useAtlas, useAtlasState } from '../../state/hooks';
import { SourceLink } from '../evidence/SourceLink';
import { Icon } from '../Icon';
import { ViewLink } from '../ViewLink';
import { EventList } from './EventList';

/**
 * A disclosure named like the chart; what it holds lies over the map, whose size stays. Opening it asks for the sources;
 * without them the figures stand alone.
 */
export const ArrivalsTable = memo(function ArrivalsTable() {
  const { t } = useSpeech();
  const { loadEvidence } = useActions();
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const element = details.current;
    const close = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !element?.open) return;
      // Else the key would also close the open route.
      event.preventDefault();
      element.open = false;
      element.querySelector('summary')?.focus();
    };
    element?.addEventListener('keydown', close);
    return () => element?.removeEventListener('keydown', close);
  }, []);
  return (
    <details
      ref={details}
      className="arrivals-table"
      onToggle={(event) => {
        if (event.currentTarget.open) void loadEvidence();
      }}
    >
      <summary>
        {t('timeline.arrivals')} <Icon name="down" />
      </summary>
      <div className="arrivals-table-body" role="region" aria-label={t('timeline.table')}>
        <Arrivals />
        <Events />
      </div>
    </details>
  );
});

/** The yearly figures with their sources. */
export function Arrivals() {
  const { t } = useSpeech();
  const { arrivals } = useAtlas();
  const columns = ['years', 'all', 'women', 'men', 'others', 'sources'] as const;
  return (
    <table>
      <caption>{t('timeline.tableNote')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`timeline.col.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {arrivals.map((row) => (
          <ArrivalsLine key={`${row.start}-${row.end}`} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function ArrivalsLine({ row }: { readonly row: ArrivalsRow }) {
  const { t, number, years, list } = useSpeech();
  const sources = useAtlasState((state) => state.evidence?.sources);
  const cited = row.sources.map((id) => sources?.[id]).filter((source) => source !== undefined);
  const optional = (value: number | null): string => (value === null ? '' : number(value));
  return (
    <tr>
      <th scope="row">{years(row.start, row.end)}</th>
      <td>{row.status === 'unverified' ? t('timeline.unsourced', { n: row.total }) : number(row.total)}</td>
      <td>{optional(row.women)}</td>
      <td>{optional(row.men)}</td>
      <td>{list([...new Set(row.others.map((other) => other.value))].map(number))}</td>
      <td>
        {row.status === 'unverified' ? (
          t('timeline.noSource')
        ) : cited.length > 0 ? (
          cited.map((source, index) => (
            <Fragment key={source.id}>
              {index > 0 ? '; ' : ''}
              <SourceLink source={source} />
            </Fragment>
          ))
        ) : (
          <ViewLink to={{ page: 'sources', selection: emptySelection }}>
            {t('timeline.sourceCount', { n: row.sources.length })}
          </ViewLink>
        )}
      </td>
    </tr>
  );
}

function Events() {
  const { t } = useSpeech();
  return (
    <>
      <h3>{t('timeline.events')}</h3>
      <EventList />
    </>
  );
}
