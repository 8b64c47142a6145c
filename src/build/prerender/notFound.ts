/** 404.html, which most hosts send for an address that leads nowhere: in all languages, with links to what is there. */
import { langs, type Lang } from '../../domain/atlas';
import type { Speech } from '../../i18n/messages';
import { escapeMarkup } from '../machineReaders/xml';
import { documentOf, type Template } from './document';
import { siteTags } from './head';

const pages = ['map', 'estimates', 'decades', 'table', 'sources'] as const;

export interface NotFoundOptions {
  readonly template: Template;
  readonly speeches: Readonly<Record<Lang, Speech>>;
  /** Absolute path of the site's root: the page is sent for addresses of any depth, so nothing in it is relative. */
  readonly root: string;
}

function section({ t, lang }: Speech, root: string): string {
  const home = `${root}${lang === 'en' ? '' : `${lang}/`}`;
  const links = pages.map(
    (page) => `<li><a href="${home}${page === 'map' ? '' : `${page}/`}">${escapeMarkup(t(`nav.${page}`))}</a></li>`,
  );
  return `<section lang="${lang}"><h2>${escapeMarkup(t('page.notFound'))}</h2><p>${escapeMarkup(t('page.notFound.why'))}</p><ul>${links.join('')}</ul></section>`;
}

/**
 * The whole document. Where its scripts run, the app takes its place, reads the address as well as it can, and offers the
 * nearest routes with the search and the list; without them the links stay.
 */
export function notFoundPage({ template, speeches, root }: NotFoundOptions): string {
  const { t } = speeches.en;
  const sections = langs.map((lang) => section(speeches[lang], root));
  return documentOf({
    lang: 'en',
    title: `${t('page.notFound')} | ${t('title')}`,
    head: ['<meta name="robots" content="noindex" />', ...siteTags({ root, lang: 'en', name: t('title') })],
    template,
    preload: [],
    root,
    html: `<main class="page"><h1 class="page-title">${escapeMarkup(t('title'))}</h1>${sections.join('')}</main>`,
  });
}
