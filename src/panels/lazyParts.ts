/** Parts of the screen in chunks of their own. A chunk that could not be had can be asked for again. */
import { createElement, lazy, type ComponentType, type ReactNode } from 'react';

type Load = () => Promise<{ readonly default: ComponentType }>;

interface LazyParts<Id extends string> {
  /** Shows the part `id`; suspends until its chunk is there, throws when it cannot be had. */
  readonly Part: (props: { readonly id: Id }) => ReactNode;
  /** Makes the next rendering of `id` fetch its chunk anew: React itself remembers a failed `lazy` for ever. */
  readonly forget: (id: Id) => void;
}

/** One component for several parts, each fetched when it is first shown. */
export function lazyParts<Id extends string>(loaders: Readonly<Record<Id, Load>>): LazyParts<Id> {
  const made = new Map<Id, ComponentType>();
  const partOf = (id: Id): ComponentType => {
    const part = made.get(id) ?? lazy(loaders[id]);
    made.set(id, part);
    return part;
  };
  return {
    Part: ({ id }) => createElement(partOf(id)),
    forget: (id) => void made.delete(id),
  };
}
