/** What WordPress makes of an oEmbed answer from a provider it does not know (`wp_filter_oembed_result`). */

const frameAttributes = ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'];

/** Cuts other tags and attributes, closes the frame in, and gives frame and quotation a common secret. */
export function filterLikeWordPress(html: string, secret: string): string {
  const parts = /^<blockquote>(<a href="[^"]*">[^<]*<\/a>)<\/blockquote>.*?(<iframe\b[^>]*>)/su.exec(html);
  if (!parts) throw new Error('WordPress throws this answer away.');
  const [, link = '', tag = ''] = parts;
  const kept = [...tag.matchAll(/([\w-]+)="([^"]*)"/gu)]
    .filter(([, name = '']) => frameAttributes.includes(name))
    .map(([, name = '', value = '']) => `${name}="${name === 'src' ? `${value}#?secret=${secret}` : value}"`);
  const closed = [
    'class="wp-embedded-content"',
    'sandbox="allow-scripts"',
    'security="restricted"',
    'style="position: absolute; visibility: hidden;"',
    `data-secret="${secret}"`,
    'marginwidth="0" marginheight="0" scrolling="no"',
  ];
  return `<blockquote class="wp-embedded-content" data-secret="${secret}">${link}</blockquote><iframe ${[...closed, ...kept].join(' ')}></iframe>`;
}
