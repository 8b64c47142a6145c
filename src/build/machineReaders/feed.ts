/** RSS 2.0 of what the editions of the data changed. */
import type { Evidence } from '../../domain/atlas';
import type { Speech } from '../../i18n/messages';
import { escapeMarkup } from './xml';

export interface FeedOptions {
  readonly site: string;
  /** Day of the newest edition, "2026-11-21". */
  readonly issued: string;
  readonly evidence: Evidence;
  readonly speech: Speech;
}

/** RFC 822 date at midnight UTC, as RSS wants it. */
const feedDate = (day: string): string => new Date(`${day}T00:00:00Z`).toUTCString();

/** The feed of one language, newest edition first. */
export function feedXml({ site, issued, evidence, speech }: FeedOptions): string {
  const { t, lang } = speech;
  const home = `${site}${lang === 'en' ? '' : `${lang}/`}`;
  const items = evidence.changes.map(({ edition, date, text }) =>
    [
      '    <item>',
      `      <title>${escapeMarkup(t('cite.version', { edition }))}</title>`,
      `      <description>${escapeMarkup(text.text)}</description>`,
      `      <link>${escapeMarkup(`${home}sources/`)}</link>`,
      `      <guid isPermaLink="false">${escapeMarkup(`${home}#edition-${edition}`)}</guid>`,
      `      <pubDate>${feedDate(date)}</pubDate>`,
      '    </item>',
    ].join('\n'),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '  <channel>',
    `    <title>${escapeMarkup(t('title'))}</title>`,
    `    <description>${escapeMarkup(t('tagline'))}</description>`,
    `    <link>${escapeMarkup(home)}</link>`,
    `    <atom:link href="${escapeMarkup(`${home}feed.xml`)}" rel="self" type="application/rss+xml"/>`,
    `    <language>${lang}</language>`,
    `    <lastBuildDate>${feedDate(issued)}</lastBuildDate>`,
    ...items,
    '  </channel>',
    '</rss>',
    '',
  ].join('\n');
}
