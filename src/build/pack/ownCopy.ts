/** The built site as files for somebody else's server: with a config file, and without a word about ours where that would mislead. */
import { strToU8, strFromU8 } from 'fflate';
import { rootOf } from './paths';

/** What `atlas.config.json` may say; the app reads the same (src/state/ownCopy.ts), but for `base`. */
export interface PackConfig {
  readonly title: string;
  /** Opening view, as the query of a link. */
  readonly view: string;
  readonly languages: readonly string[];
  /** Absolute address at which the copy will stand, ending in a slash; '' = not known yet. */
  readonly base: string;
  readonly logo: string;
}

export const plainConfig: PackConfig = { title: '', view: '', languages: ['en', 'ko', 'pl'], base: '', logo: '' };

export type Files = Readonly<Record<string, Uint8Array>>;

const isText = /\.(?:html|json|xml|txt|md|csv|geojson|cff|webmanifest)$/u;
const oembedTag = /\s*<link rel="alternate" type="application\/json\+oembed"[^>]*>/u;

/**
 * The files of an own copy, by path.
 * With a base every address of the site becomes the copy's own. Without one the oEmbed answers are left out: they would
 * send readers of links to the public atlas.
 * @param site absolute address that the site was built for, ending in a slash
 * @throws Error when `base` is no web address ending in a slash
 */
export function ownCopyOf(files: Files, site: string, config: PackConfig): Files {
  const { base } = config;
  if (base && !/^https?:\/\/[^?#\s"<>]+\/$/u.test(base))
    throw new Error(`The base "${base}" must be a web address ending in a slash.`);
  const made: Record<string, Uint8Array> = {};
  for (const [path, content] of Object.entries(files)) {
    if (!base && path.endsWith('oembed.json')) continue;
    made[path] = isText.test(path) ? strToU8(rewrite(path, strFromU8(content), site, base)) : content;
  }
  made['atlas.config.json'] = strToU8(`${JSON.stringify({ ...plainConfig, ...config }, null, 2)}\n`);
  return made;
}

function rewrite(path: string, text: string, site: string, base: string): string {
  const moved = base ? text.replaceAll(site, base) : text.replace(oembedTag, '');
  if (!path.endsWith('.html')) return moved;
  const config = `<meta name="tumen-config" content="${rootOf(path)}atlas.config.json" />`;
  return moved.replace('<meta name="referrer"', `${config}\n    <meta name="referrer"`);
}
