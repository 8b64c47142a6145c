/** One view as one HTML file: markup, styles and fonts inside, no script, nothing to fetch. Opens from a disk. */
import { posix } from 'node:path';
import { strFromU8 } from 'fflate';
import { escapeMarkup } from '../machineReaders/xml';
import type { Files } from './ownCopy';

/** What the browser lets the file do: show itself. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

/** Stands in a style sheet of the site for a file beside it. */
const localUrl = /url\((['"]?)(?!data:)([^'")]+)\1\)/gu;

/** A style sheet with the fonts it names inside it; what it names and the site lacks is left out. */
function withFonts(css: string, path: string, files: Files): string {
  return css.replaceAll(localUrl, (_, _quote: string, address: string) => {
    const name = posix.join(posix.dirname(path), address).replace(/^\//u, '');
    const font = files[name];
    return font ? `url(data:font/woff2;base64,${Buffer.from(font).toString('base64')})` : 'url(data:,)';
  });
}

/** All styles of the built home page, which holds them. */
function stylesOf(files: Files): string {
  const home = strFromU8(files['index.html'] ?? new Uint8Array());
  const sheets = [...home.matchAll(/<style>(.*?)<\/style>/gsu)].map(([, sheet = '']) => sheet);
  if (sheets.length === 0) throw new Error('The built index.html has no styles: run `vite build` first.');
  return sheets.map((sheet) => withFonts(sheet, 'index.html', files)).join('\n');
}

export interface SingleFileOptions {
  readonly lang: string;
  readonly title: string;
  /** Markup of the page. */
  readonly html: string;
  /** The built site. */
  readonly files: Files;
}

/** The whole file as text. */
export function singleFile({ lang, title, html, files }: SingleFileOptions): string {
  return `<!doctype html>
<html lang="${escapeMarkup(lang)}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <title>${escapeMarkup(title)}</title>
    <style>${stylesOf(files)}</style>
  </head>
  <body>
    ${html}
  </body>
</html>
`;
}
