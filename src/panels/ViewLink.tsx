/** A real link to a View: its address works without scripts, in a new tab and for a copy; a plain click stays in the app. */
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { emptySelection, type View } from '../domain/view';
import { useActions, useAtlasStore, useHref } from '../state/hooks';

interface ViewLinkProps {
  /** What changes in the present view. */
  readonly to: Partial<View>;
  readonly className?: string;
  readonly current?: 'page' | 'true' | false;
  readonly title?: string;
  readonly lang?: string;
  readonly children: ReactNode;
  /** Does what the link says; without it the view is set as the address would, and the map fits what was chosen. */
  readonly onFollow?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLAnchorElement>) => void;
}

/** `<a>` whose plain click is an action of the store and whose other clicks are the browser's. */
export function ViewLink({ to, className, current, title, lang, children, onFollow, onKeyDown }: ViewLinkProps) {
  const href = useHref();
  const store = useAtlasStore();
  const { setView, openRoute, fly } = useActions();
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    if (onFollow) return onFollow();
    const { view } = store.getState();
    const { route, leg } = to.selection ?? emptySelection;
    if (route && route !== view.selection.route && !to.filter) return openRoute(route, leg);
    setView({ ...view, ...to }, 'choice');
    if (to.filter) fly(to.filter.to.length > 0 ? 'filter' : 'home');
  };
  return (
    <a
      href={href(to)}
      className={className}
      aria-current={current || undefined}
      title={title}
      lang={lang}
      onClick={follow}
      onKeyDown={onKeyDown}
    >
      {children}
    </a>
  );
}
