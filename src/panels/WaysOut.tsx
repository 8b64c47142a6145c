/** Where no route stands: what would let some stand again, each with how many. */
import { selectRoutes } from '../domain/filter';
import { emptyFilter, isEmptyFilter, type Filter } from '../domain/view';
import { useSpeech } from '../i18n/speech';
import { useActions, useAtlas, useView } from '../state/hooks';
import { ViewLink } from './ViewLink';

/** More than two ways and the choice is a filter again. */
const most = 2;

/** The questions that a reader may let go of, the one that says least about the wish first. */
const questions = [
  ['years', { eras: [], time: null }],
  ['kinds', { kinds: [] }],
  ['via', { via: [] }],
  ['from', { from: [] }],
  ['to', { to: [] }],
] as const satisfies readonly (readonly [string, Partial<Filter>])[];

/** Nothing while a route stands or nothing is asked. */
export function WaysOut() {
  const { t } = useSpeech();
  const atlas = useAtlas();
  const { filter } = useView();
  const { clearFilter } = useActions();
  if (isEmptyFilter(filter) || selectRoutes(atlas, filter).count > 0) return null;
  const ways = questions
    .map(([question, none]) => ({ question, wider: { ...filter, ...none } }))
    .filter(({ wider }) => !isEmptyFilter(wider))
    .map((way) => ({ ...way, n: selectRoutes(atlas, way.wider).count }))
    .filter(({ n }) => n > 0);
  return (
    <p className="ways-out">
      {ways.slice(0, most).map(({ question, wider, n }) => (
        <ViewLink key={question} to={{ filter: wider }} className="text-link">
          {t(`empty.${question}`, { n })}
        </ViewLink>
      ))}
      <ViewLink to={{ filter: emptyFilter }} className="text-link" onFollow={clearFilter}>
        {t('filter.clear')}
      </ViewLink>
    </p>
  );
}
