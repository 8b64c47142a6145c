/** Facts and yearly series of the view as tables. */
import type { Atlas, Evidence, Fact } from '../../domain/atlas';
import { shortSource } from '../../domain/citing';
import type { Visible } from '../../domain/filter';
import { arrivalsInView, factsInView, unhcrInView } from '../../domain/tables';
import { emptySelection, type Filter } from '../../domain/view';
import { factTime, figureWords } from '../evidence/figureWords';
import type { Speech } from '../../i18n/messages';
import { unitName } from '../../i18n/unitWords';
import type { Cell, TableModel } from './model';

const empty: Cell = { text: '', sort: null };

function factCells(fact: Fact, atlas: Atlas, evidence: Evidence, speech: Speech): readonly Cell[] {
  const { t } = speech;
  const places = [fact.origin, ...fact.via, fact.destination].filter((id) => id !== undefined);
  const number = fact.value ?? fact.low ?? fact.high;
  const short = (id: string): string => {
    const source = evidence.sources[id];
    return source ? shortSource(source) : id;
  };
  return [
    { text: fact.id, to: { page: 'fact', selection: { ...emptySelection, fact: fact.id }, story: null } },
    { text: fact.statement.text, lang: fact.statement.lang },
    {
      text: figureWords(fact, speech),
      sort: number ?? null,
      raw: fact.value ?? [fact.low, fact.high].filter((end) => end !== undefined).join('/'),
    },
    fact.unit && number !== undefined
      ? { text: fact.unit === 'percent' ? t('unitHead.percent') : unitName(fact.unit, speech), raw: fact.unit }
      : empty,
    fact.measure ? { text: t(`measure.${fact.measure}.tag`), raw: fact.measure } : empty,
    { text: factTime(fact, speech), sort: fact.span?.start ?? null, raw: fact.span?.edtf ?? fact.asOf ?? '' },
    { text: places.map((id) => atlas.places[id]?.name ?? id).join(' – '), raw: places.join(' ') },
    { text: t(`status.${fact.status}.short`), raw: fact.status },
    {
      text: fact.sources.map(({ source, locator }) => `${short(source)}, ${locator}`).join('; '),
      raw: fact.sources.map(({ source, locator }) => `${source}, ${locator}`).join('; '),
    },
  ];
}

/** The facts that the shown routes and legs cite, or every fact of the atlas. */
export function factsTable(
  atlas: Atlas,
  evidence: Evidence,
  visible: Visible,
  all: boolean,
  speech: Speech,
): TableModel {
  const { t } = speech;
  const ids = all ? Object.keys(evidence.facts) : factsInView(atlas, visible);
  const facts = ids.flatMap((id) => evidence.facts[id] ?? []);
  return {
    id: 'facts',
    title: t('table.factsTitle'),
    caption: t(all ? 'table.factsAll' : 'table.factsCaption', { n: facts.length, m: atlas.counts.facts }),
    columns: [
      { id: 'fact', head: t('fact.id') },
      { id: 'statement', head: t('table.statement') },
      { id: 'value', head: t('fact.value'), numeric: true },
      { id: 'unit', head: t('table.unit') },
      { id: 'measure', head: t('estimates.counts') },
      { id: 'time', head: t('fact.time') },
      { id: 'places', head: t('fact.place') },
      { id: 'status', head: t('fact.status') },
      { id: 'sources', head: t('fact.printed') },
    ],
    rows: facts.map((fact) => ({ id: fact.id, cells: factCells(fact, atlas, evidence, speech) })),
  };
}

/** Arrivals in South Korea by year or by period. A count that was not found is "no data", never zero. */
export function arrivalsTable(
  atlas: Atlas,
  evidence: Evidence,
  visible: Visible,
  filter: Filter,
  speech: Speech,
): TableModel {
  const { t, number, years } = speech;
  const count = (value: number | null): Cell =>
    value === null
      ? { text: t('table.noData'), sort: null, raw: '' }
      : { text: number(value), sort: value, raw: value };
  const name = (id: string): string => {
    const source = evidence.sources[id];
    return source ? shortSource(source) : id;
  };
  return {
    id: 'arrivals',
    title: t('table.arrivals'),
    caption: t('table.arrivalsCaption'),
    columns: [
      { id: 'period', head: t('table.years') },
      { id: 'total', head: t('table.total'), numeric: true },
      { id: 'women', head: t('sex.women'), numeric: true },
      { id: 'men', head: t('sex.men'), numeric: true },
      { id: 'status', head: t('fact.status') },
      { id: 'other_values', head: t('table.others') },
      { id: 'sources', head: t('fact.printed') },
    ],
    rows: arrivalsInView(atlas, filter, visible.years).map((row) => ({
      id: `${row.start}-${row.end}`,
      cells: [
        {
          text: years(row.start, row.end),
          sort: row.start,
          raw: row.start === row.end ? String(row.start) : `${row.start}/${row.end}`,
        },
        count(row.total),
        count(row.women),
        count(row.men),
        { text: t(`status.${row.status}.short`), raw: row.status },
        { text: row.others.map(({ label }) => label).join('; '), lang: 'en' },
        { text: row.sources.map(name).join('; '), raw: row.sources.join('; ') },
      ],
    })),
  };
}

/** UNHCR counts by country of asylum. A 5 stands for 1 to 5; a year without a row is no data, not zero. */
export function unhcrTable(atlas: Atlas, visible: Visible, filter: Filter, speech: Speech): TableModel {
  const { t, number } = speech;
  const count = (value: number | null): Cell => {
    if (value === null) return { text: t('table.noData'), sort: null, raw: '' };
    return value === 5
      ? { text: t('figure.fiveOrFewer'), sort: value, raw: '1/5' }
      : { text: number(value), sort: value, raw: value };
  };
  return {
    id: 'unhcr',
    title: t('table.unhcr'),
    caption: t('table.unhcrCaption'),
    columns: [
      { id: 'country', head: t('table.country') },
      { id: 'year', head: t('estimates.year') },
      { id: 'refugees', head: t('table.refugees'), numeric: true },
      { id: 'asylum_seekers', head: t('table.seekers'), numeric: true },
    ],
    rows: unhcrInView(atlas, filter, visible.years).map(({ place, year, refugees, seekers }) => ({
      id: `${place}-${year}`,
      cells: [
        { text: atlas.places[place]?.name ?? place, raw: place },
        { text: String(year), sort: year, raw: year },
        count(refugees),
        count(seekers),
      ],
    })),
  };
}
