/** Places on the page of sources: the entry of a source, a term of the glossary. */

/** The id of a source's entry, for links that lead straight to it. */
export const entryOf = (source: string): string => `source-${source}`;

/** The list needs its chunk and the evidence; a reader who waited longer than this is elsewhere in mind, ms. */
const patience = 10_000;

/** Brings the element with that id to the middle of the window and focuses it, once the page that holds it is drawn. */
export function showAnchor(id: string): void {
  const observer = new MutationObserver(() => find());
  const find = (): void => {
    const entry = document.getElementById(id);
    if (!entry) return;
    observer.disconnect();
    // After the new page has been taken to its top.
    requestAnimationFrame(() => {
      entry.tabIndex = -1;
      entry.scrollIntoView({ block: 'center' });
      entry.focus({ preventScroll: true });
    });
  };
  observer.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), patience);
}
