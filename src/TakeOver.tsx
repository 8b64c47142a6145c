/**
 * How the app takes the place of the page that was made at build time. Where that page shows the asked-for view, its
 * elements are kept: focus, scroll, open disclosures and selected text stay as the reader left them.
 */
import type { ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { AtlasStore } from './state/store';

/** What a page made at build time says of itself on its root element (see src/build/prerender/document.ts). */
export interface Printed {
  /** Address of the view it shows, on a site at the root: "/route/mongolia/". */
  readonly view: string;
  /** Way from it to the site's root: "../../". */
  readonly root: string;
}

/** Null for an element without a page in it. */
export function printedIn(element: HTMLElement): Printed | null {
  const { view, root } = element.dataset;
  return view !== undefined && root !== undefined ? { view, root } : null;
}

/**
 * The page's links are relative to it, so the store begins with that way to the root. They must change before the
 * address does: with the first change of the view the store goes on with `base`.
 */
export function leaveRelativeLinks(store: AtlasStore, base: string): void {
  const stop = store.subscribe((now, before) => {
    if (now.view === before.view) return;
    stop();
    store.setState({ base });
  });
}

/** The longest wait for a picture of the page, in ms: a browser that draws none just now (a hidden tab) is not waited for. */
const PICTURE_WITHIN = 200;

/**
 * Resolves when the browser has had its chance to draw the page as it came. On a fast line the scripts are here with the
 * page; taking over at once would keep a reader before a blank screen for as long as that takes.
 */
export function whenDrawn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, document.hidden ? 0 : PICTURE_WITHIN);
    // A frame is drawn after its callbacks; the next task comes after it.
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** Shows the app in `root`. What `isPrinted` there is kept; where the two differ after all, React makes it anew. */
export function takeOver(root: HTMLElement, app: ReactNode, isPrinted: boolean): void {
  if (isPrinted) hydrateRoot(root, app, { onRecoverableError: () => undefined });
  else createRoot(root).render(app);
}
