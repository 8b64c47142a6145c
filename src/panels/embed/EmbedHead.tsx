/** What the frame shows, in one line, and that its lines are no paths. */
import { useMemo } from 'react';
import type { Atlas } from '../../domain/atlas';
import type { View } from '../../domain/view';
import type { Speech } from '../../i18n/messages';
import { useSpeech } from '../../i18n/speech';
import { useAtlas, useView } from '../../state/hooks';
import { pageTitleOf } from '../share/cited';

/** "The Russia–UNHCR path, 1993 to 2012", the open question, or the first sentence of the view in words. */
export function embedTitle(atlas: Atlas, view: View, speech: Speech): string {
  const { route: open, conflict } = view.selection;
  if (view.page === 'estimates') {
    return atlas.conflicts.find(({ slug }) => slug === conflict)?.title.text ?? speech.t('estimates.title');
  }
  const route = atlas.routes.find(({ id }) => id === open);
  if (!route?.span) return pageTitleOf(atlas, { ...view, selection: { ...view.selection, leg: null } }, speech);
  const { start, end, openEnd } = route.span;
  return speech.t('frame.route', { name: route.name.text, years: speech.years(start, end, openEnd) });
}

/** The heading of a frame. */
export function EmbedHead() {
  const speech = useSpeech();
  const atlas = useAtlas();
  const view = useView();
  const title = useMemo(() => embedTitle(atlas, view, speech), [atlas, view, speech]);
  return (
    <header className="embed-head">
      <h1>{title}</h1>
      <p className="embed-note">{speech.t('frame.note')}</p>
    </header>
  );
}
