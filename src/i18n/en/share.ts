import type { Message } from '../messages';

export const share = {
  cite: 'Cite',
  copied: 'Copied',
  copy: 'Copy',
  'copy.selected': 'Selected. Press Ctrl+C to copy.',
  'share.title': 'Share this view',
  'share.link': 'Link',
  'cite.version': 'Data version {edition}',
  'download.title': 'Download this view',
} as const satisfies Record<string, Message>;
