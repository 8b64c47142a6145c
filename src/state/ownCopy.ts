/** What an own copy of the atlas may set without a build: `atlas.config.json` beside its pages (see docs/hosting.md). */
import { langs, type Lang } from '../domain/atlas';

export interface OwnCopy {
  /** Stands in place of the atlas's name. */
  readonly title?: string;
  /** What the bare address opens, as the query of a link: "?era=1990s&to=KOR". */
  readonly opening?: string;
  /** Languages on offer, the first one for readers who name none; without it all. */
  readonly languages?: readonly Lang[];
  /** Path of a picture in the copy, for the place of the sign beside the name. */
  readonly logo?: string;
}

/** The public atlas sets nothing. */
export const noOwnCopy: OwnCopy = Object.freeze({});

const mostCharacters = 16_384;
/** A path inside the copy: no scheme, no host, no way up. */
const insidePath = /^(?!.*\.\.)[\w-][\w./-]{0,200}$/u;

/** Reads the text of the file; what has no lawful form is left out. Never throws. */
export function readOwnCopy(text: string): OwnCopy {
  const said = parse(text);
  const texts = (key: string): string => (typeof said[key] === 'string' ? said[key].trim() : '');
  const title = texts('title').slice(0, 60);
  const view = texts('view').replace(/^[^?#]*\?/u, '');
  const logo = texts('logo');
  const wanted: unknown = said['languages'];
  const languages = Array.isArray(wanted) ? langs.filter((lang) => wanted.includes(lang)) : [];
  const first = Array.isArray(wanted) ? languages.find((lang) => lang === wanted[0]) : undefined;
  const ordered = first ? [first, ...languages.filter((lang) => lang !== first)] : languages;
  const lang = first && first !== 'en' && !/(?:^|&)lang=/u.test(view) ? [`lang=${first}`] : [];
  const opening = [...(view ? [view.split('#')[0] ?? ''] : []), ...lang].join('&');
  return {
    ...(title && { title }),
    ...(opening && { opening: `?${opening}` }),
    ...(ordered.length > 0 && { languages: ordered }),
    ...(insidePath.test(logo) && { logo }),
  };
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = text.length > mostCharacters ? null : JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** Fetches the file where the page names one; nothing is asked for on the public atlas. Never rejects. */
export async function fetchOwnCopy(page: Document): Promise<OwnCopy> {
  const path = page.querySelector('meta[name="tumen-config"]')?.getAttribute('content');
  if (!path) return noOwnCopy;
  try {
    const answer = await fetch(new URL(path, page.baseURI));
    return answer.ok ? readOwnCopy(await answer.text()) : noOwnCopy;
  } catch {
    return noOwnCopy;
  }
}
