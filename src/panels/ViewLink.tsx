/** A real link to a View: its address works without scripts, in a new tab and for a copy; a plain click stays in the app. */
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import type { View } from '../domain/view';
import { useActions, useHref, useView } from '../state/hooks';

interface ViewLinkProps {
  /** What changes in the present view. */
  readonly to: Partial<View>;
  readonly className?: string;
  readonly current?: 'page' | 'true' | false;
  readonly title?: string;
  readonly lang?: string;
  readonly children: ReactNode;
  /** Does what the link says; without it the view is set as the address would. */
  readonly onFollow?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLAnchorElement>) => void;
}

/** `<a>` whose plain click is an action of the store and whose other clicks are the browser's. */
export function ViewLink({ to, className, current, title, lang, children, onFollow, onKeyDown }: ViewLinkProps) {
  const href = useHref();
  const view = useView();
  const { setView } = useActions();
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
    if (onFollow) onFollow();
    else setView({ ...view, ...to }, 'choice');
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
