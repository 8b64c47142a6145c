/** Parts of the screen in chunks of their own. A chunk that could not be had is asked for again the next time. */
import { createElement, lazy, type ComponentType, type ReactNode } from 'react';

type Load = () => Promise<{ readonly default: ComponentType }>;

/**
 * Makes the component that shows one of several parts by its `id`. React remembers a failed `lazy` for ever, so a failed
 * one is dropped here: rendering the part again, as "Try again" does, fetches it again.
 */
export function lazyParts<Id extends string>(
  loaders: Readonly<Record<Id, Load>>,
): (props: { readonly id: Id }) => ReactNode {
  const made = new Map<Id, ComponentType>();
  const partOf = (id: Id): ComponentType => {
    const have = made.get(id);
    if (have) return have;
    const part = lazy(() =>
      loaders[id]().catch((fault: unknown) => {
        made.delete(id);
        throw fault;
      }),
    );
    made.set(id, part);
    return part;
  };
  return ({ id }) => createElement(partOf(id));
}
