import type { Message } from '../messages';

/** Words of whole pages: titles, pictures of pages, and the page for an address that leads nowhere. */
export const page = {
  'page.fact': 'Fact {id}: {statement}',
  'page.notFound': 'There is no page here',
  'page.notFound.why': 'The address may be mistyped, or come from another edition. These pages are here:',
  plain: 'Filters as links',
  'plain.one': 'Without scripts, one decade or one destination at a time.',
  'preview.sources': 'Sources: {sources}',
  'preview.sourcesMore': { one: 'Sources: {sources} and {n} more', other: 'Sources: {sources} and {n} more' },
} as const satisfies Record<string, Message>;
