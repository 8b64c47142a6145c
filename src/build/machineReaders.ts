/** Files for machines that read the site: sitemap, robots, web manifest, llms.txt and the feed of data changes. */
import { langs, type Atlas, type Evidence, type Lang } from '../domain/atlas';
import type { Speech } from '../i18n/messages';
import { light } from '../theme';
import { feedXml } from './machineReaders/feed';
import { llmsText } from './machineReaders/llms';
import { sitemapXml } from './machineReaders/sitemap';

export interface MachineReaderOptions {
  /** Absolute address of the site, ending in a slash. */
  readonly site: string;
  /** Paths of all pages in English below the root; each also stands in the other languages. */
  readonly paths: readonly string[];
  /** Day of the data's edition, "2026-11-21". */
  readonly issued: string;
  /** Paths of the open data below the root: "data/facts.csv". */
  readonly data: readonly string[];
  readonly editions: Readonly<Record<Lang, { readonly atlas: Atlas; readonly evidence: Evidence }>>;
  readonly speeches: Readonly<Record<Lang, Speech>>;
}

/** The feed of a language: beside the pages of that language. */
export const feedPath = (lang: Lang): string => (lang === 'en' ? 'feed.xml' : `${lang}/feed.xml`);

/** Every file by its path below the root of the site. */
export function machineReaders(options: MachineReaderOptions): ReadonlyMap<string, string> {
  const { site, issued, editions, speeches } = options;
  return new Map([
    ['sitemap.xml', sitemapXml(options)],
    ['robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${site}sitemap.xml\n`],
    ['manifest.webmanifest', manifestText(speeches.en)],
    ['llms.txt', llmsText(options)],
    ...langs.map(
      (lang) =>
        [feedPath(lang), feedXml({ site, issued, evidence: editions[lang].evidence, speech: speeches[lang] })] as const,
    ),
  ]);
}

/** Sizes in pixels of the drawn icons, by their path below the root. */
export const iconSizes = { 'icon-192.png': 192, 'icon-512.png': 512, 'apple-touch-icon.png': 180 } as const;

/** Addresses in a manifest are relative to it, so that the site may stand in any folder. */
function manifestText({ t }: Speech): string {
  const png = (path: keyof typeof iconSizes): object => ({
    src: path,
    sizes: `${iconSizes[path]}x${iconSizes[path]}`,
    type: 'image/png',
  });
  const manifest = {
    name: `${t('title')}: ${t('tagline')}`,
    short_name: t('title'),
    description: t('tagline'),
    lang: 'en',
    dir: 'ltr',
    id: './',
    start_url: './',
    scope: './',
    display: 'browser',
    background_color: light.paper,
    theme_color: light.paper,
    icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }, png('icon-192.png'), png('icon-512.png')],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
