/** What a host of the built site should send with it, in one place: the preview, `_headers`, the documents and the check read this. */

export type Headers = Readonly<Record<string, string>>;

/**
 * With every file. Without Access-Control-Allow-Origin a sandboxed frame (origin `null`) may not load our own modules;
 * the Cross-Origin pair lets host pages that isolate themselves embed us.
 */
export const siteHeaders: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** What the site never asks a browser for; a frame may still be shown on the whole screen. */
const permissions =
  'accelerometer=(), autoplay=(), camera=(), display-capture=(), fullscreen=*, geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()';

/** Who may frame a page: nobody the site, everybody the embeds. All else of the policy stands in the pages themselves. */
export const framing = { site: "frame-ancestors 'none'", embed: 'frame-ancestors *' } as const;

/** How long a browser may keep a file without asking. */
export const caching = {
  /** Names with a hash or a release number never change. */
  immutable: 'public, max-age=31536000, immutable',
  /** Pages and data are asked for each time; an unchanged one costs no bytes. */
  fresh: 'no-cache',
} as const;

/** First folders of the site's own pages; below `embed/` anybody may frame. */
const sitePages = [
  'route',
  'to',
  'era',
  'estimates',
  'decades',
  'table',
  'sources',
  'fact',
  'story',
  'ko',
  'pl',
] as const;

/** Paths whose names change with their content. */
export const immutablePaths = ['/assets/*', '/embed/v1.0.js'] as const;

function rule(path: string, headers: Headers): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}

/**
 * The file `_headers` that Netlify, Cloudflare Pages and others read. No header is set by two rules that meet on one
 * path: hosts differ in what they then do.
 */
export function headersFile(): string {
  return `${[
    rule('/*', { ...siteHeaders, 'Permissions-Policy': permissions }),
    ...['/', '/index.html', '/404.html', ...sitePages.map((folder) => `/${folder}/*`)].map((path) =>
      rule(path, { 'Content-Security-Policy': framing.site }),
    ),
    rule('/embed/*', { 'Content-Security-Policy': framing.embed }),
    ...immutablePaths.map((path) => rule(path, { 'Cache-Control': caching.immutable })),
  ].join('\n\n')}\n`;
}
