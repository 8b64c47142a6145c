/** Which picture stands for a view in chat previews, machine readers and embed codes. The build draws every one of them. */
import type { Atlas } from './atlas';
import { placesOf } from './filter';
import type { View } from './view';

/** Pixels: what readers of OpenGraph tags ask for. */
export const shareSize = { width: 1200, height: 630 } as const;

/** What of a view has a picture of its own; the rest is shown by the picture of the whole atlas. */
function subjectOf(view: View, atlas: Atlas): readonly string[] {
  const { page, selection, filter, story } = view;
  if (page === 'story' && story) return ['story', story.id];
  if (page !== 'map') return [];
  if (selection.route) return ['route', selection.route];
  const { eras, time, to, via, from, kinds } = filter;
  const choices = [eras, to, via, from, kinds].flat().length + (time ? 1 : 0);
  const [country, decade] = [to[0], eras[0]];
  if (choices !== 1) return [];
  if (country !== undefined && /^[a-z]{3}$/u.test(country) && placesOf(atlas, 'to').includes(country))
    return ['to', country.toUpperCase()];
  return decade !== undefined && /^\d{4}s$/u.test(decade) ? ['era', decade] : [];
}

/**
 * Path of the picture below the site's root: the page's own path with dashes, so that a person finds it.
 * "share/home.png", "share/ko-route-mongolia.png", "share/pl-to-KOR.png".
 */
export function sharePicturePath(view: View, atlas: Atlas): string {
  const parts = [...(view.lang === 'en' ? [] : [view.lang]), ...subjectOf(view, atlas)];
  return `share/${parts.join('-') || 'home'}.png`;
}
