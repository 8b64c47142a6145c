/** The short name of a source, leading to its own entry in the list of sources. */
import type { MouseEvent } from 'react';
import type { Source } from '../../domain/atlas';
import { shortSource } from '../../domain/citing';
import { emptySelection } from '../../domain/view';
import { useActions, useAtlasStore, useHref } from '../../state/hooks';
import { entryOf, showAnchor } from './sourceAnchor';

/** The address names the entry; a plain click stays in the app and goes to it as soon as the list is there. */
export function SourceLink({ source }: { readonly source: Source }) {
  const href = useHref();
  const store = useAtlasStore();
  const { setView } = useActions();
  const to = { page: 'sources', selection: emptySelection, story: null } as const;
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    setView({ ...store.getState().view, ...to }, 'choice');
    showAnchor(entryOf(source.id));
  };
  return (
    <a href={`${href(to).split('#')[0]}#${entryOf(source.id)}`} onClick={follow}>
      {shortSource(source)}
    </a>
  );
}
