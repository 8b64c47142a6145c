/** The view as tables: the routes, legs, facts and series that the map and the list show under the same filter. */
import { useMemo, useState, type ReactNode } from 'react';
import type { Evidence } from '../../domain/atlas';
import { describeView } from '../../domain/describe';
import { asksForSouth } from '../../domain/tables';
import { useSpeech } from '../../i18n/speech';
import { viewInWords } from '../../i18n/viewInWords';
import { useAtlas, useView, useVisible } from '../../state/hooks';
import { ActiveFilters } from '../ActiveFilters';
import { DestinationChips } from '../DestinationChips';
import { NeedEvidence } from '../evidence/NeedEvidence';
import { KindList } from '../KindList';
import { MoreFilters } from '../MoreFilters';
import { DataTable } from './DataTable';
import { arrivalsTable, factsTable, unhcrTable } from './evidenceTables';
import type { TableModel } from './model';
import { legsTable, routesTable } from './routeTables';

const sections = [
  ['routes', 'table.routes'],
  ['legs', 'table.legsTitle'],
  ['facts', 'table.factsTitle'],
  ['arrivals', 'table.arrivals'],
  ['unhcr', 'table.unhcr'],
] as const;

/** Filters first, then five tables, each with an anchor. */
export function TablePage() {
  const speech = useSpeech();
  const { t } = speech;
  const atlas = useAtlas();
  const view = useView();
  const visible = useVisible();
  const words = useMemo(() => viewInWords(describeView(atlas, view), atlas, speech), [atlas, view, speech]);
  const routes = useMemo(() => routesTable(atlas, visible, speech), [atlas, visible, speech]);
  const legs = useMemo(() => legsTable(atlas, visible, speech), [atlas, visible, speech]);
  const unhcr = useMemo(() => unhcrTable(atlas, visible, view.filter, speech), [atlas, visible, view.filter, speech]);
  return (
    <div className="table-page">
      <h1 className="page-title">{t('nav.table')}</h1>
      <p className="page-lead">{words}</p>
      <ActiveFilters />
      <details className="table-filters">
        <summary>{t('table.filters')}</summary>
        <DestinationChips />
        <KindList />
        <MoreFilters />
      </details>
      <nav aria-label={t('table.contents')} className="table-contents">
        <ul>
          {sections.map(([id, key]) => (
            <li key={id}>
              <a href={`#table-${id}`}>{t(key)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Section id="routes" title={routes.title}>
        <DataTable table={routes} none={t('empty')} />
      </Section>
      <Section id="legs" title={legs.title}>
        <DataTable table={legs} none={t('empty')} />
      </Section>
      <NeedEvidence>{(evidence) => <EvidenceTables evidence={evidence} />}</NeedEvidence>
      <Section id="unhcr" title={unhcr.title}>
        <p className="note">{t('table.unhcrNote')}</p>
        <DataTable table={unhcr} none={t('table.noneHere')} />
      </Section>
    </div>
  );
}

function EvidenceTables({ evidence }: { readonly evidence: Evidence }) {
  const speech = useSpeech();
  const { t } = speech;
  const atlas = useAtlas();
  const visible = useVisible();
  const { filter } = useView();
  const [all, setAll] = useState(false);
  const facts = useMemo(
    () => factsTable(atlas, evidence, visible, all, speech),
    [atlas, evidence, visible, all, speech],
  );
  const arrivals = useMemo<TableModel>(
    () => arrivalsTable(atlas, evidence, visible, filter, speech),
    [atlas, evidence, visible, filter, speech],
  );
  return (
    <>
      <Section id="facts" title={facts.title}>
        <label className="table-switch">
          <input type="checkbox" checked={all} onChange={() => setAll(!all)} />
          <span>{t('table.allFacts')}</span>
        </label>
        <DataTable table={facts} none={t('empty')} />
      </Section>
      <Section id="arrivals" title={arrivals.title}>
        <p className="note">{t('table.arrivalsNote')}</p>
        <DataTable
          table={arrivals}
          none={t(asksForSouth(atlas, filter) ? 'table.noneHere' : 'table.arrivalsElsewhere')}
        />
      </Section>
    </>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

function Section({ id, title, children }: SectionProps) {
  return (
    <section className="table-section" id={`table-${id}`} tabIndex={-1} aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
