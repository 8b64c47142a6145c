/** A story chapter sets the View: its address query is read like any other link, so a chapter can show nothing that a link cannot. */
import type { Atlas } from '../domain/atlas';
import type { View } from '../domain/view';
import { decodeView } from './url/decode';
import { knownIdsOf } from './url/known';

/** The view with the filter and selection of its chapter; unchanged when no story is open or the chapter does not exist. */
export function withChapter(view: View, atlas: Atlas): View {
  if (view.page !== 'story' || !view.story) return view;
  const chapter = atlas.stories.find((story) => story.id === view.story?.id)?.chapters[view.story.chapter - 1];
  if (!chapter) return view;
  const { filter, selection } = decodeView({ pathname: '/', search: chapter.view, hash: '' }, knownIdsOf(atlas)).view;
  return { ...view, filter, selection };
}
