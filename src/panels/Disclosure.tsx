/** A native disclosure that the panel opens and closes by a rule, until the reader does: hers is the last word for this visit. */
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useActions, useAtlasState } from '../state/hooks';

interface DisclosureProps {
  readonly id: string;
  /** What the rule says, for readers who have not touched it. */
  readonly open: boolean;
  readonly className: string;
  readonly family?: string;
  /** Paper shows all of it, whatever the reader left. */
  readonly isOnPaper?: boolean;
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** `<details>`: without scripts it works as it was printed. */
export function Disclosure({
  id,
  open: byRule,
  className,
  family,
  isOnPaper = false,
  summary,
  children,
}: DisclosureProps) {
  const own = useAtlasState((state) => state.opened[id]);
  const { setOpened } = useActions();
  const open = isOnPaper || (own ?? byRule);
  const details = useRef<HTMLDetailsElement>(null);
  const shown = useRef(open);
  useLayoutEffect(() => {
    shown.current = open;
  });
  useLayoutEffect(() => {
    const element = details.current;
    const keep = (): void => {
      if (element && element.open !== shown.current) setOpened(id, element.open);
    };
    // Touched before the script took the page over: kept. And so is what was touched just before the view is left, for
    // `toggle` comes a task later, when its element may be gone.
    keep();
    return keep;
  }, [id, setOpened]);
  return (
    <details
      ref={details}
      className={className}
      data-family={family}
      open={open}
      onToggle={({ currentTarget }) => {
        // The event comes for the rule's changes too; only one that the rule did not make is the reader's.
        if (!isOnPaper && currentTarget.open !== open) setOpened(id, currentTarget.open);
      }}
    >
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
