/** The data of the view as files, each with its sources inside. */
import { useState } from 'react';
import type { Evidence } from '../../domain/atlas';
import { defaultView, emptySelection } from '../../domain/view';
import { useSpeech } from '../../i18n/speech';
import { useAtlas, useView } from '../../state/hooks';
import { viewLink } from './addresses';
import { arrivalsTable, estimatesTable, tableCsv, unhcrTable } from './chartTables';
import { legsInView, viewGeoJson } from './geojson';
import { saveText } from './save';
import { factsCsv, type Origin } from './tables';
import { useCited } from './useCited';
import { useSite } from './useSite';

interface DataFile {
  readonly key: 'facts' | 'lines' | 'arrivals' | 'unhcr' | 'estimates';
  readonly format: 'CSV' | 'GeoJSON';
  readonly note: string;
  readonly save: (name: string) => void;
}

/** One row a file: what it is, how much is in it, a button. Files with nothing in them are left out. */
export function DataDownload({ evidence }: { readonly evidence: Evidence }) {
  const speech = useSpeech();
  const { t } = speech;
  const atlas = useAtlas();
  const view = useView();
  const site = useSite();
  const { cited, reading } = useCited(evidence);
  const [said, setSaid] = useState('');
  const origin: Origin = {
    edition: atlas.edition,
    factAddress: (fact) =>
      viewLink({ ...defaultView(view.lang), page: 'fact', selection: { ...emptySelection, fact } }, site),
  };
  const legs = legsInView(atlas, view);
  const tables = [
    ['arrivals', arrivalsTable(atlas, evidence, view.filter, origin)],
    ['unhcr', unhcrTable(atlas, view.filter, origin)],
    ['estimates', estimatesTable(evidence, cited.facts, origin)],
  ] as const;
  const head = { title: cited.title, schematic: t('schematic'), borders: t('borders'), address: reading.url };
  const files: readonly DataFile[] = [
    {
      key: 'facts',
      format: 'CSV',
      note: cited.facts.length > 0 ? t('download.facts.note', { n: cited.facts.length }) : '',
      save: (name) => saveText(`${name}.csv`, 'text/csv', factsCsv(atlas, evidence, cited.facts, origin)),
    },
    {
      key: 'lines',
      format: 'GeoJSON',
      note: legs.length > 0 ? t('download.lines.note', { n: legs.length }) : '',
      save: (name) =>
        saveText(
          `${name}.geojson`,
          'application/geo+json',
          `${JSON.stringify(viewGeoJson(atlas, evidence, view, head, origin), null, 1)}\n`,
        ),
    },
    ...tables.map(([key, table]) => ({
      key,
      format: 'CSV' as const,
      note: table.rows.length > 0 ? t('download.rows', { n: table.rows.length }) : '',
      save: (name: string) => saveText(`${name}.csv`, 'text/csv', tableCsv(table)),
    })),
  ];
  return (
    <section className="data-download">
      <h3 className="share-label">{t('download.data')}</h3>
      <ul>
        {files
          .filter(({ note }) => note !== '')
          .map(({ key, format, note, save }) => (
            <li key={key}>
              <span>
                {t(`download.${key}`)} <span className="note">{note}</span>
              </span>
              <button
                type="button"
                className="button"
                aria-label={`${format}: ${t(`download.${key}`)}`}
                onClick={() => {
                  save(`tumen-${cited.id}-${key}-${atlas.edition}`);
                  setSaid(`${t('download.saved')}: ${t(`download.${key}`)}`);
                }}
              >
                {format}
              </button>
            </li>
          ))}
      </ul>
      <p role="status">{said}</p>
      <p className="note">{t('download.note')}</p>
    </section>
  );
}
