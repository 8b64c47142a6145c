/** What a view is about, as a thing with a name that can be cited: a fact, a comparison, a story, a leg, a route, or the view itself. */
import type { Atlas, Evidence } from '../../domain/atlas';
import { describeView } from '../../domain/describe';
import { selectRoutes } from '../../domain/filter';
import { emptyFilter, type View } from '../../domain/view';
import type { Speech } from '../../i18n/messages';
import { headline } from '../../i18n/viewInWords';

export interface Cited {
  readonly kind: 'fact' | 'conflict' | 'story' | 'leg' | 'route' | 'page' | 'view';
  /** Part of a citation key: "route-mongolia". Latin letters, digits and hyphens. */
  readonly id: string;
  /** Without a full stop. */
  readonly title: string;
  /** The least view that shows it: how a reader has set the map is not cited. */
  readonly view: View;
  /** Ids of the facts it rests on. */
  readonly facts: readonly string[];
}

const withoutStop = (text: string): string => text.replace(/[.。]$/u, '');

/** The facts of the routes and legs that stand in the view; of the open route alone when one is open. Each once. */
export function factsInView(atlas: Atlas, view: View): readonly string[] {
  const { route: open, leg } = view.selection;
  if (leg && atlas.legs[leg]) return atlas.legs[leg].facts;
  const visible = selectRoutes(atlas, view.filter);
  const routes = atlas.routes.filter((route) => (open ? route.id === open : visible.standing[route.id] !== 'out'));
  const legs = routes.flatMap((route) => route.legs).filter((id) => open || visible.legs[id] !== 'out');
  return [
    ...new Set([...routes.flatMap((route) => route.facts), ...legs.flatMap((id) => atlas.legs[id]?.facts ?? [])]),
  ];
}

/** Names what `view` is about. Without the evidence a fact is known by its id alone. */
export function citedOf(atlas: Atlas, evidence: Evidence | null, view: View, speech: Speech): Cited {
  const { selection, story, page } = view;
  const plain: View = { ...view, camera: null, ui: 'full', theme: 'auto', motion: 'auto', gestures: 'auto' };
  const whole: View = { ...plain, filter: emptyFilter };
  if (page === 'fact' && selection.fact) {
    const statement = evidence?.facts[selection.fact]?.statement.text;
    const title = statement ? withoutStop(statement) : speech.t('cite.genre.fact', { id: selection.fact });
    return { kind: 'fact', id: `fact-${selection.fact}`, title, view: whole, facts: [selection.fact] };
  }
  const conflict = atlas.conflicts.find(
    ({ id, slug }) => page === 'estimates' && (slug === selection.conflict || id === selection.conflict),
  );
  if (conflict) {
    const members = evidence?.conflicts.find(({ id }) => id === conflict.id)?.members ?? [];
    const facts = [...new Set(members.map((member) => member.fact))];
    return {
      kind: 'conflict',
      id: `estimates-${conflict.slug}`,
      title: withoutStop(conflict.title.text),
      view: whole,
      facts,
    };
  }
  const told = atlas.stories.find(({ id }) => page === 'story' && id === story?.id);
  if (told) {
    const facts = [...new Set(told.chapters.flatMap((chapter) => chapter.facts))];
    return { kind: 'story', id: `story-${told.id}`, title: withoutStop(told.title.text), view: plain, facts };
  }
  const route = atlas.routes.find(({ id }) => page === 'map' && id === selection.route);
  const leg = route && selection.leg ? atlas.legs[selection.leg] : undefined;
  if (route && leg) {
    return {
      kind: 'leg',
      id: `leg-${leg.id}`,
      title: `${withoutStop(route.name.text)}: ${withoutStop(leg.name.text)}`,
      view: whole,
      facts: leg.facts,
    };
  }
  if (route) {
    return {
      kind: 'route',
      id: `route-${route.id}`,
      title: withoutStop(route.name.text),
      view: whole,
      facts: factsInView(atlas, view),
    };
  }
  if (page === 'estimates' || page === 'decades' || page === 'table' || page === 'sources') {
    const facts =
      page === 'table' || page === 'decades' ? factsInView(atlas, view) : Object.keys(evidence?.facts ?? {});
    return { kind: 'page', id: page, title: speech.t(`nav.${page}`), view: plain, facts };
  }
  return {
    kind: 'view',
    id: 'view',
    title: pageTitleOf(atlas, view, speech),
    view: plain,
    facts: factsInView(atlas, view),
  };
}

/** The name of a view in one line, without a full stop: what is open, else its first sentence. */
export function pageTitleOf(atlas: Atlas, view: View, speech: Speech): string {
  const leg = view.selection.leg ? atlas.legs[view.selection.leg] : undefined;
  const description = describeView(atlas, view);
  return withoutStop(leg?.name.text ?? description.route?.name.text ?? headline(description, atlas, speech));
}
