/** sitemap.xml by the protocol of sitemaps.org, version 0.9: every page in every language, each naming the others. */
import { langs } from '../../domain/atlas';
import type { MachineReaderOptions } from '../machineReaders';
import { escapeMarkup } from './xml';

/** Pages beyond this number need an index of several sitemaps. */
const MOST = 50_000;

/** The whole file. Throws when there are more pages than one sitemap may hold. */
export function sitemapXml({ site, paths, issued }: Pick<MachineReaderOptions, 'site' | 'paths' | 'issued'>): string {
  if (paths.length * langs.length > MOST) throw new Error(`One sitemap holds at most ${MOST} pages: split it.`);
  const entries = paths.flatMap((path) => {
    const address = (lang: string): string => escapeMarkup(`${site}${lang === 'en' ? '' : `${lang}/`}${path}`);
    const link = (tongue: string, lang: string): string =>
      `<xhtml:link rel="alternate" hreflang="${tongue}" href="${address(lang)}"/>`;
    const links = [...langs.map((lang) => link(lang, lang)), link('x-default', 'en')].join('');
    return langs.map((lang) => `<url><loc>${address(lang)}</loc><lastmod>${issued}</lastmod>${links}</url>`);
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}
