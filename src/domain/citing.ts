/** Short names of sources, as a figure's source line prints them. Full citations are made by a citation library elsewhere. */
import type { Source } from './atlas';

/** "Levi", "Ministry of Unification", "The Korea Herald": who says so. */
export function shortAuthor(source: Source): string {
  const names = source.author?.map((name) => ('family' in name ? name.family : name.literal)) ?? [];
  if (names.length > 2) return `${names[0]} et al.`;
  if (names.length > 0) return names.join(', ');
  return source['container-title'] ?? source.publisher ?? source.title;
}

/** Year of issue, or null. */
export function issuedYear(source: Source): number | null {
  const issued = source.issued;
  return issued && 'date-parts' in issued ? (issued['date-parts'][0]?.[0] ?? null) : null;
}

/** "Levi 2017": one line's worth. */
export function shortSource(source: Source): string {
  const year = issuedYear(source);
  return year === null ? shortAuthor(source) : `${shortAuthor(source)} ${year}`;
}

/** The address of a source if it is a web address; anything else is never linked. */
export function sourceAddress(source: Source): string | null {
  if (!source.URL) return null;
  try {
    const url = new URL(source.URL);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}
