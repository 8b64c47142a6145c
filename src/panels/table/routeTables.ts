/** Routes and legs of the view as tables. */
import type { Atlas, EvidenceGrade, Leg, Route } from '../../domain/atlas';
import type { Standing, Visible } from '../../domain/filter';
import { evidenceGrades } from '../../domain/kinds';
import { emptySelection } from '../../domain/view';
import type { Speech } from '../../i18n/messages';
import type { Cell, CellLink, TableModel } from './model';

const period = ({ span, knownBy }: Route | Leg, { t, years }: Speech): Cell =>
  span
    ? { text: years(span.start, span.end, span.openEnd), sort: span.start, raw: span.edtf }
    : { text: knownBy ? t('period.undated', { year: String(knownBy) }) : t('figure.undated'), sort: null, raw: '' };

const standingCell = (standing: Standing | undefined, { t }: Speech): Cell => ({
  text: standing === 'maybe' ? t('table.maybe') : t('table.in'),
  raw: standing ?? 'out',
});

const toRoute = (route: string, leg: string | null = null) => ({
  page: 'map' as const,
  selection: { ...emptySelection, route, leg },
  story: null,
});

const factLink = (fact: string): CellLink => ({
  text: fact,
  to: { page: 'fact', selection: { ...emptySelection, fact }, story: null },
});

/** Best grade first: the cell names every grade that the legs have. */
function gradesOf(route: Route, atlas: Atlas): readonly EvidenceGrade[] {
  return evidenceGrades.filter((grade) => route.legs.some((id) => atlas.legs[id]?.evidence === grade));
}

/** Every route that stands in the view, undated ones that may belong to it included. */
export function routesTable(atlas: Atlas, visible: Visible, speech: Speech): TableModel {
  const { t, list, number } = speech;
  const names = (ids: readonly string[]): string => list(ids.map((id) => atlas.places[id]?.name ?? id));
  const shown = atlas.routes.filter((route) => visible.standing[route.id] !== 'out');
  return {
    id: 'routes',
    title: t('table.routes'),
    caption: t('table.routesCaption', { n: shown.length, m: atlas.routes.length }),
    columns: [
      { id: 'route', head: t('table.route') },
      { id: 'family', head: t('table.family') },
      { id: 'kind', head: t('filter.kind') },
      { id: 'from', head: t('filter.from') },
      { id: 'via', head: t('filter.via') },
      { id: 'to', head: t('filter.to') },
      { id: 'years', head: t('table.years') },
      { id: 'evidence', head: t('grade') },
      { id: 'legs', head: t('table.legs'), numeric: true },
      { id: 'facts', head: t('table.facts'), numeric: true },
      { id: 'in_view', head: t('table.standing') },
    ],
    rows: shown.map((route) => ({
      id: route.id,
      cells: [
        { text: route.name.text, lang: route.name.lang, to: toRoute(route.id), raw: route.id },
        { text: t(`family.${route.family}`), raw: route.family },
        { text: t(`kind.${route.kind}`), raw: route.kind },
        { text: names(route.from), raw: route.from.join(' ') },
        { text: names(route.via), raw: route.via.join(' ') },
        { text: names(route.to), raw: route.to.join(' ') },
        period(route, speech),
        route.noLine
          ? { text: t('noline'), raw: 'none' }
          : {
              text: gradesOf(route, atlas)
                .map((grade) => t(`grade.${grade}`))
                .join(', '),
              raw: gradesOf(route, atlas).join(' '),
            },
        { text: number(route.legs.length), sort: route.legs.length, raw: route.legs.length },
        { text: number(route.facts.length), sort: route.facts.length, raw: route.facts.length },
        standingCell(visible.standing[route.id], speech),
      ],
    })),
  };
}

/** Every leg that stands in the view. */
export function legsTable(atlas: Atlas, visible: Visible, speech: Speech): TableModel {
  const { t } = speech;
  const place = (id: string): Cell => ({ text: atlas.places[id]?.name ?? id, raw: id });
  const shown = Object.values(atlas.legs).filter((leg) => visible.legs[leg.id] !== 'out');
  const routeLink = (id: string): CellLink => {
    const name = atlas.routes.find((route) => route.id === id)?.name;
    return { text: name?.text ?? id, lang: name?.lang, to: toRoute(id) };
  };
  return {
    id: 'legs',
    title: t('table.legsTitle'),
    caption: t('table.legsCaption', { n: shown.length, m: Object.keys(atlas.legs).length }),
    columns: [
      { id: 'leg', head: t('table.leg') },
      { id: 'from', head: t('filter.from') },
      { id: 'to', head: t('filter.to') },
      { id: 'kind', head: t('filter.kind') },
      { id: 'years', head: t('table.years') },
      { id: 'evidence', head: t('grade') },
      { id: 'routes', head: t('table.routes') },
      { id: 'facts', head: t('table.facts') },
      { id: 'in_view', head: t('table.standing') },
    ],
    rows: shown.map((leg) => {
      const [first] = leg.routes;
      return {
        id: leg.id,
        cells: [
          {
            text: leg.name.text,
            lang: leg.name.lang,
            raw: leg.id,
            ...(first === undefined ? {} : { to: toRoute(first, leg.id) }),
          },
          place(leg.origin),
          place(leg.destination),
          { text: t(`kind.${leg.kind}`), raw: leg.kind },
          period(leg, speech),
          { text: t(`grade.${leg.evidence}`), sort: evidenceGrades.indexOf(leg.evidence), raw: leg.evidence },
          {
            text: leg.routes.map((id) => routeLink(id).text).join('; '),
            links: leg.routes.map(routeLink),
            raw: leg.routes.join(' '),
          },
          { text: leg.facts.join('; '), links: leg.facts.map(factLink), raw: leg.facts.join(' ') },
          standingCell(visible.legs[leg.id], speech),
        ],
      };
    }),
  };
}
