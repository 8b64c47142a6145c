/** Addresses that a page took over: a published link or frame finds its page for ever. */
import type { View } from '../../domain/view';

/**
 * Paths of the retired slugs that lead to the page's route, through each other or at once.
 * @param path of the page below the root, e.g. "embed/ko/route/mongolia/"
 * @param redirects retired slug -> slug that took its place
 */
export function formerPaths(
  path: string,
  { page, selection: { route } }: View,
  redirects: Readonly<Record<string, string>>,
): readonly string[] {
  if (page !== 'map' || route === null || !path.endsWith(`route/${route}/`)) return [];
  const leadsHere = (slug: string): boolean => {
    const seen = new Set<string>();
    for (let at: string | undefined = slug; at !== undefined && !seen.has(at); at = redirects[at]) {
      if (at === route) return true;
      seen.add(at);
    }
    return false;
  };
  const start = path.slice(0, -`${route}/`.length);
  return Object.keys(redirects)
    .filter((slug) => slug !== route && leadsHere(slug))
    .map((slug) => `${start}${slug}/`);
}
