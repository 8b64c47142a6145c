/** Levenshtein distance: the least number of letters put in, taken out or changed. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The `count` slugs nearest to `asked`, nearest first; ties keep the order of `slugs`. */
export function nearest(asked: string, slugs: readonly string[], count = 3): readonly string[] {
  return slugs
    .map((slug) => ({ slug, far: editDistance(asked, slug) }))
    .toSorted((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({ slug }) => slug);
}
