/** The head of a page for people, search engines and chat previews. Every address is absolute, every text escaped. */
import { langs, type Lang } from '../../domain/atlas';
import { shareSize } from '../../domain/sharePicture';
import type { RenderedPage } from '../../pages';
import { dark, light } from '../../theme';
import { feedPath } from '../machineReaders';
import { escapeMarkup } from '../machineReaders/xml';

/** The path of the same page in another language; English has no folder. */
export function pathIn(path: string, from: Lang, to: Lang): string {
  const bare = from === 'en' ? path : path.slice(from.length + 1);
  return to === 'en' ? bare : `${to}/${bare}`;
}

/** OpenGraph wants a country with each language. */
const locales: Readonly<Record<Lang, string>> = { en: 'en_GB', ko: 'ko_KR', pl: 'pl_PL' };

const link = (rel: string, attributes: Readonly<Record<string, string>>): string =>
  `<link rel="${rel}"${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
    .join('')} />`;
const named = (name: string, content: string): string => `<meta name="${name}" content="${escapeMarkup(content)}" />`;
const property = (name: string, content: string): string =>
  `<meta property="${name}" content="${escapeMarkup(content)}" />`;

export interface HeadOptions {
  readonly page: RenderedPage;
  readonly lang: Lang;
  /** Absolute address of the site, ending in a slash. */
  readonly site: string;
  /** Way from the page to the site's root: "../../". */
  readonly root: string;
  /** The name of the atlas. */
  readonly name: string;
}

/** Canonical address and the same page in all languages; English stands for readers of no language of ours. */
function addressTags({ page, lang, site }: HeadOptions): readonly string[] {
  const other = (to: Lang): string => `${site}${pathIn(page.path, lang, to)}`;
  return [
    link('canonical', { href: `${site}${page.path}` }),
    ...langs.map((one) => link('alternate', { hreflang: one, href: other(one) })),
    link('alternate', { hreflang: 'x-default', href: other('en') }),
  ];
}

function previewTags({ page, lang, site, name }: HeadOptions): readonly string[] {
  const picture = `${site}${page.picture.path}`;
  return [
    property('og:type', 'website'),
    property('og:site_name', name),
    property('og:title', page.subject || page.title),
    property('og:description', page.description),
    property('og:url', `${site}${page.path}`),
    property('og:locale', locales[lang]),
    ...langs.filter((one) => one !== lang).map((one) => property('og:locale:alternate', locales[one])),
    property('og:image', picture),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(shareSize.width)),
    property('og:image:height', String(shareSize.height)),
    property('og:image:alt', page.picture.alt),
    named('twitter:card', 'summary_large_image'),
    named('twitter:image', picture),
    named('twitter:image:alt', page.picture.alt),
  ];
}

/** Icons, manifest, feed and the colour of the browser's own bar. */
export function siteTags({ root, lang, name }: Pick<HeadOptions, 'root' | 'lang' | 'name'>): readonly string[] {
  return [
    `<meta name="theme-color" media="(prefers-color-scheme: light)" content="${light.paper}" />`,
    `<meta name="theme-color" media="(prefers-color-scheme: dark)" content="${dark.paper}" />`,
    link('icon', { href: `${root}icon.svg`, type: 'image/svg+xml' }),
    link('apple-touch-icon', { href: `${root}apple-touch-icon.png` }),
    link('manifest', { href: `${root}manifest.webmanifest` }),
    link('alternate', { type: 'application/rss+xml', title: name, href: `${root}${feedPath(lang)}` }),
  ];
}

/** All tags but title, policy and assets, in the order in which they are written. */
export function headTags(options: HeadOptions): readonly string[] {
  const { page } = options;
  return [
    named('description', page.description),
    ...addressTags(options),
    ...previewTags(options),
    ...siteTags(options),
  ];
}

/** The few tags of a page in a frame: what it is about, and that the page to find is the one on the site. */
export function frameTags({ page, site, root }: Pick<HeadOptions, 'page' | 'site' | 'root'>): readonly string[] {
  return [
    named('description', page.description),
    named('robots', 'noindex'),
    link('canonical', { href: `${site}${page.sitePath}` }),
    link('icon', { href: `${root}icon.svg`, type: 'image/svg+xml' }),
  ];
}
