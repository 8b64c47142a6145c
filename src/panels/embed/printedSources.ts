/** The names of sources that stood in the page before its script ran, so that a frame need not fetch all facts for one line. */
import type { View } from '../../domain/view';
import { canonical } from '../../state/url';

export interface NamedSources {
  /** Short names, most used first. */
  readonly names: readonly string[];
  /** How many more there are. */
  readonly more: number;
}

/** What decides which sources a view rests on, as one text. */
function sourcesKey(view: View): string {
  return canonical({
    ...view,
    camera: null,
    ui: 'full',
    theme: 'auto',
    motion: 'auto',
    gestures: 'auto',
    edition: null,
  });
}

/** Attributes that carry the names of a prerendered page over to its script. */
export function printedAttributes(
  view: View,
  { names, more }: NamedSources,
): Readonly<Record<`data-${string}`, string>> {
  return { 'data-view': sourcesKey(view), 'data-names': JSON.stringify(names), 'data-more': String(more) };
}

function readPrinted(): (NamedSources & { readonly key: string }) | null {
  if (typeof document === 'undefined') return null;
  const { view: key, names = '[]', more = '0' } = document.querySelector<HTMLElement>('.embed-sources')?.dataset ?? {};
  return key === undefined ? null : { key, names: JSON.parse(names) as string[], more: Number(more) };
}

/** Read once, when this module is loaded: the app has not yet taken the page's place. */
const printed = readPrinted();

/** The printed names, when the page was printed for this view. */
export function printedSources(view: View): NamedSources | null {
  return printed && printed.names.length > 0 && printed.key === sourcesKey(view) ? printed : null;
}
