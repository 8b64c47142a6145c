/** One page as a whole HTML document: head for readers and machines, body as rendered, links to the built files. */
import { createHash } from 'node:crypto';
import type { Lang } from '../../domain/atlas';
import { escapeMarkup } from '../machineReaders/xml';

/** What the bundler wrote into index.html: the tags that load scripts and styles, addresses relative to the root. */
export interface Template {
  readonly assets: string;
  /** The text of those styles, addresses in it relative to the assets folder: "url(../fonts/…)". */
  readonly styles: string;
}

export interface DocumentOptions {
  readonly lang: Lang;
  readonly title: string;
  /** Tags of the head beyond title, policy and assets; whole tags, already escaped. */
  readonly head: readonly string[];
  readonly template: Template;
  /** Built files below the root that the first view will ask for: their fetch begins with the page. */
  readonly preload: readonly string[];
  /** Way from the page to the site's root: "../../". */
  readonly root: string;
  /** Markup of the app. */
  readonly html: string;
  /** Address of the view it shows, on a site at the root, for the script that takes over; none where no script does. */
  readonly view?: string;
  /**
   * Whether the styles stand in the page itself. It is then drawn with its first bytes, without waiting for a second
   * answer, and is 13 kB longer: for the pages that people come in by.
   */
  readonly styled?: boolean;
}

/**
 * The strictest policy under which the live map runs; `data:` is for the map's worker in a sandboxed frame and its button
 * icons. Styles in the page are let in by their hash alone.
 */
function policyFor(sheet: string | null): string {
  const own = sheet === null ? '' : ` 'sha256-${createHash('sha256').update(sheet).digest('base64')}'`;
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self' data:",
    `style-src 'self'${own}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const isStyle = (tag: string): boolean => tag.includes('rel="stylesheet"');

/**
 * Takes the asset tags out of the built index.html, and the text of the styles they name.
 * @param readStyle gives the text of a built file by its path from the root
 * @throws when there is no entry script: then nothing would ever load
 */
export function readTemplate(html: string, readStyle: (path: string) => string): Template {
  const tags = html.match(/<(?:script\b[^>]*><\/script>|link\b[^>]*rel="(?:stylesheet|modulepreload)"[^>]*>)/gu) ?? [];
  if (!tags.some((tag) => tag.startsWith('<script'))) throw new Error('The built index.html names no entry script.');
  const paths = tags.filter(isStyle).map((tag) => /href="(?:\.?\/)?([^"]+)"/u.exec(tag)?.[1] ?? '');
  return { assets: tags.join('\n    '), styles: paths.map(readStyle).join('') };
}

/** A script or preload tag that gives way to styles and words. */
const lowly = (tag: string): string => tag.replace(/^<(script|link)\b/u, '<$1 fetchpriority="low"');

/** The whole document. Nothing inline runs, no element has a style of its own, nothing comes from another origin. */
export function documentOf(options: DocumentOptions): string {
  const { lang, title, head, template, preload, root, html, view, styled = false } = options;
  const shown = view === undefined ? '' : ` data-view="${escapeMarkup(view)}" data-root="${root}"`;
  const assets = template.assets.replaceAll('="./', `="${root}`).split(/\n\s*/u);
  const sheet = styled ? template.styles.replaceAll('url(../', `url(${root}`) : null;
  // The picture of the page needs its styles and no script: styles are asked for first, scripts after the last word, so
  // that on a slow line they do not share it with what the reader waits for.
  const styles = sheet === null ? assets.filter(isStyle) : [`<style>${sheet}</style>`];
  const scripts = [
    ...assets.filter((tag) => tag !== '' && !isStyle(tag)).map(lowly),
    ...preload.map((file) => `<link rel="modulepreload" crossorigin href="${root}${file}" fetchpriority="low" />`),
  ];
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policyFor(sheet)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <title>${escapeMarkup(title)}</title>
    ${[...styles, ...head].join('\n    ')}
  </head>
  <body>
    <div id="root"${shown}>${html}</div>
    ${scripts.join('\n    ')}
  </body>
</html>
`;
}
