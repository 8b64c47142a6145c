/** One page as a whole HTML document: head for readers and machines, body as rendered, links to the built files. */
import { needsEvidence } from '../../domain/view';
import { langs, type Lang } from '../../domain/atlas';
import type { RenderedPage } from '../../pages';

/** File names below the site's root that a page's first view needs beside the entry. */
export interface PageChunks {
  readonly atlas: string | null;
  readonly evidence: string | null;
  readonly messages: string | null;
}

/** What the bundler wrote into index.html: the tags that load scripts and styles, addresses relative to the root. */
export interface Template {
  readonly assets: string;
}

export interface DocumentOptions {
  readonly page: RenderedPage;
  readonly lang: Lang;
  readonly template: Template;
  readonly chunks: PageChunks;
  readonly site: string;
  readonly root: string;
}

/** The strictest policy under which the live map runs; `data:` is for the map's worker in a sandboxed frame and its button icons. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' data:",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Takes the asset tags out of the built index.html. Throws when there is no entry script: then nothing would ever load. */
export function readTemplate(html: string): Template {
  const tags = html.match(/<(?:script\b[^>]*><\/script>|link\b[^>]*rel="(?:stylesheet|modulepreload)"[^>]*>)/gu) ?? [];
  if (!tags.some((tag) => tag.startsWith('<script'))) throw new Error('The built index.html names no entry script.');
  return { assets: tags.join('\n    ') };
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text made safe between tags and in double-quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/gu, (sign) => entities[sign] ?? sign);

/** The path of the same page in another language; English has no folder. */
export function pathIn(path: string, from: Lang, to: Lang): string {
  const bare = from === 'en' ? path : path.slice(from.length + 1);
  return to === 'en' ? bare : `${to}/${bare}`;
}

/** The whole document. Nothing inline runs, nothing is styled inline, nothing comes from another origin. */
export function documentOf({ page, lang, template, chunks, site, root }: DocumentOptions): string {
  const title = escapeHtml(page.title);
  const description = escapeHtml(page.description);
  const preload = [chunks.atlas, chunks.messages, needsEvidence(page.view) ? chunks.evidence : null].flatMap((file) =>
    file ? [`<link rel="modulepreload" crossorigin href="${root}${file}" />`] : [],
  );
  const alternates = langs.map(
    (one) => `<link rel="alternate" hreflang="${one}" href="${site}${pathIn(page.path, lang, one)}" />`,
  );
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <title>${title}</title>
    <meta name="description" content="${description}" />
    <link rel="canonical" href="${site}${page.path}" />
    ${alternates.join('\n    ')}
    <link rel="alternate" hreflang="x-default" href="${site}${pathIn(page.path, lang, 'en')}" />
    <link rel="icon" href="${root}icon.svg" type="image/svg+xml" />
    ${template.assets.replaceAll('="./', `="${root}`)}
    ${preload.join('\n    ')}
  </head>
  <body>
    <div id="root">${page.html}</div>
  </body>
</html>
`;
}
