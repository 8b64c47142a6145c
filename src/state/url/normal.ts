import { emptySelection, type Filter, type View, type YearRange } from '../../domain/view';
import { itemLimit } from './address';
import { normalCamera } from './camera';

function normalList<T extends string>(list: readonly T[]): readonly T[] {
  return [...new Set(list)].toSorted().slice(0, itemLimit);
}

function normalTime(time: YearRange | null, hasRoute: boolean): YearRange | null {
  if (!time) return null;
  const { from, to } = time;
  // All years is a choice only against the open route's own period (see `allYears`).
  if (from === null && to === null) return hasRoute ? { from, to } : null;
  return from !== null && to !== null && from > to ? { from: to, to: from } : { from, to };
}

function normalFilter(filter: Filter, hasRoute: boolean): Filter {
  return {
    eras: normalList(filter.eras),
    time: normalTime(filter.time, hasRoute),
    to: normalList(filter.to),
    via: normalList(filter.via),
    from: normalList(filter.from),
    kinds: normalList(filter.kinds),
  };
}

/**
 * The one form of all views that mean the same: lists sorted and without doubles, years in order, camera as precise as
 * an address, a story only on the story page, and the map where a page lacks its fact or story. Idempotent.
 */
export function normalView(view: View): View {
  const lacks = (view.page === 'fact' && !view.selection.fact) || (view.page === 'story' && !view.story);
  const page = lacks ? 'map' : view.page;
  return {
    ...view,
    page,
    filter: normalFilter(view.filter, view.selection.route !== null),
    selection: { ...emptySelection, ...view.selection },
    camera: normalCamera(view.camera),
    story: page === 'story' ? view.story : null,
  };
}
