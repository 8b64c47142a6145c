/** The codes that put a view into someone else's page: frame, element, picture, link. Pure text makers. */
import { shareSize } from '../../domain/sharePicture';
import type { View } from '../../domain/view';
import { embedLink, pictureLink, viewLink, viewPairs, type Site } from './addresses';
import { embedSizes, embedView, siteView, type EmbedOptions } from './embedOptions';

export const codeKinds = ['iframe', 'element', 'picture', 'link'] as const;
export type CodeKind = (typeof codeKinds)[number];

/** Words inside the codes, in the language of the embed. */
export interface EmbedWords {
  /** Name of the frame for assistive technology: "Map: All routes, 1950 to today". */
  readonly title: string;
  /** Text of the link inside: "Open the map: ...". */
  readonly open: string;
  /** What the picture shows, in words. */
  readonly alt: string;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/gu, (sign) => entities[sign] ?? sign);

/**
 * One text per kind of code. The frame carries the attributes that keep it harmless: without `allow-same-origin` the
 * browser itself forbids it cookies and storage, and `no-referrer` keeps the address of the host page to itself.
 */
export function embedCodes(
  view: View,
  options: EmbedOptions,
  site: Site,
  words: EmbedWords,
): Readonly<Record<CodeKind, string>> {
  const { lang, size, autoHeight } = options;
  const shown = embedView(view, options);
  const link = viewLink(siteView(view, options), site, lang);
  const { width, height } = embedSizes[size];
  const inner = `<a href="${escape(link)}">${escape(words.open)}</a>`;
  const picture = pictureLink(shown, site);
  const iframe = [
    `<iframe src="${escape(embedLink(shown, site, lang))}"`,
    `  title="${escape(words.title)}"`,
    `  width="${width ?? '100%'}" height="${height}" style="border:0;max-width:100%"`,
    '  loading="lazy" referrerpolicy="no-referrer" allow="fullscreen"',
    '  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox">',
    `  ${inner}</iframe>`,
  ];
  const attributes = viewPairs(shown).filter(([key]) => key !== 'lang' || lang !== 'reader');
  const element = [
    `<script type="module" src="${escape(site.root)}embed/v1.js"></script>`,
    '<tumen-map',
    ...attributes.map(([key, value]) => `  ${key}="${escape(value)}"`),
    ...(shown.lang === 'en' && lang !== 'reader' ? ['  lang="en"'] : []),
    `  height="${autoHeight ? 'auto' : height}"`,
    `  label="${escape(words.title)}"${width === null ? '' : ` style="display:block;max-width:${width}px"`}>`,
    `  ${inner}`,
    '</tumen-map>',
  ];
  const image = [
    `<a href="${escape(link)}">`,
    `  <img src="${escape(picture)}"`,
    `    alt="${escape(words.alt)}"`,
    `    width="${shareSize.width}" height="${shareSize.height}" loading="lazy" referrerpolicy="no-referrer"`,
    `    style="max-width:${width === null ? '100%' : `min(100%,${width}px)`};height:auto"></a>`,
  ];
  return { iframe: iframe.join('\n'), element: element.join('\n'), picture: image.join('\n'), link };
}
