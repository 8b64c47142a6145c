/** Which picture stands for a view in chat previews, machine readers and embed codes. The build draws every one of them. */
import type { Atlas } from './atlas';
import { placesOf } from './filter';
import { defaultView, emptyFilter, emptySelection, type Filter, type View } from './view';

/** Pixels: what readers of OpenGraph tags ask for. */
export const shareSize = { width: 1200, height: 630 } as const;

/**
 * What of a view has a picture of its own, the nearest first: the open route, else the one destination, else the one
 * decade. Each of these shows at least what the view shows; the whole atlas does for all others.
 */
function subjectOf(view: View, atlas: Atlas): readonly string[] {
  const { page, selection, filter, story } = view;
  if (page === 'story' && story) return ['story', story.id];
  if (page !== 'map') return [];
  if (selection.route) return ['route', selection.route];
  const { eras, time, to } = filter;
  const [country] = to;
  if (to.length === 1 && country && /^[a-z]{3}$/u.test(country) && placesOf(atlas, 'to').includes(country))
    return ['to', country.toUpperCase()];
  // Free years take the place of chosen eras.
  const [decade] = time ? [] : eras;
  return eras.length === 1 && decade && /^\d{4}s$/u.test(decade) ? ['era', decade] : [];
}

/**
 * Path of the picture below the site's root: the page's own path with dashes, so that a person finds it.
 * "share/home.png", "share/ko-route-mongolia.png", "share/pl-to-KOR.png".
 */
export function sharePicturePath(view: View, atlas: Atlas): string {
  const parts = [...(view.lang === 'en' ? [] : [view.lang]), ...subjectOf(view, atlas)];
  return `share/${parts.join('-') || 'home'}.png`;
}

/**
 * The view that the picture of `view` shows: its words are the picture's text alternative. A story has the picture of
 * its first chapter, whose filter and selection the caller fills in.
 */
export function picturedView(view: View, atlas: Atlas): View {
  const home = defaultView(view.lang);
  const [kind, id = ''] = subjectOf(view, atlas);
  if (kind === 'story') return { ...home, page: 'story', story: { id, chapter: 1 } };
  if (kind === 'route') return { ...home, selection: { ...emptySelection, route: id } };
  if (kind === 'to') return { ...home, filter: { ...emptyFilter, to: [id.toLowerCase()] } };
  return kind === 'era' ? { ...home, filter: { ...emptyFilter, eras: [id] } } : home;
}

const choicesOf = ({ eras, time, to, via, from, kinds }: Filter): number =>
  [eras, to, via, from, kinds].flat().length + (time && (time.from ?? time.to) !== null ? 1 : 0);

/** True when the picture of `view` shows what the view shows; the map's position is not asked. */
export function hasOwnPicture(view: View, atlas: Atlas): boolean {
  const pictured = picturedView(view, atlas);
  if (pictured.page !== view.page) return false;
  if (view.page === 'story') return pictured.story?.chapter === view.story?.chapter;
  // What is pictured is one of the choices of the view: as many choices are the same choices.
  return view.selection.leg === null && choicesOf(view.filter) === choicesOf(pictured.filter);
}
