/** oEmbed as static files: what WordPress, Discourse and others ask for when somebody pastes a link. */
import { shareSize } from '../../domain/sharePicture';
import type { View } from '../../domain/view';
import { escapeMarkup } from '../machineReaders/xml';

/** Size of the frame in CSS pixels: a file cannot obey `maxwidth`, so it is one that is under nearly every limit. */
const frameSize = { width: 480, height: 360 } as const;

/** True when a view has an embeddable page of its own. */
export function isEmbeddable({ page }: View): boolean {
  return page === 'map' || page === 'estimates';
}

/** Path of the file for a page, below the root: "ko/route/mongolia/oembed.json". */
export const oembedPath = (page: string): string => `${page}oembed.json`;

export interface OembedOptions {
  /** Absolute address of the site, ending in a slash. */
  readonly site: string;
  /** Path of the page below the root, without `embed/`. */
  readonly path: string;
  readonly title: string;
  /** Name of the frame for assistive technology. */
  readonly frameTitle: string;
  /** Name of the atlas. */
  readonly provider: string;
  /** Path of the picture of the page below the root. */
  readonly picture: string;
}

/**
 * The answer of type `rich` (oEmbed 1.0). Its HTML is the form that WordPress lets pass from providers it does not
 * know: a blockquote with a link, then a frame with nothing but source, size and title.
 */
export function oembedText({ site, path, title, frameTitle, provider, picture }: OembedOptions): string {
  const link = `<blockquote><a href="${escapeMarkup(site + path)}">${escapeMarkup(title)}</a></blockquote>`;
  const frame = `<iframe src="${escapeMarkup(`${site}embed/${path}`)}" width="${frameSize.width}" height="${frameSize.height}" title="${escapeMarkup(frameTitle)}"></iframe>`;
  return `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title,
      provider_name: provider,
      provider_url: site,
      cache_age: 86_400,
      width: frameSize.width,
      height: frameSize.height,
      html: link + frame,
      thumbnail_url: site + picture,
      thumbnail_width: shareSize.width,
      thumbnail_height: shareSize.height,
    },
    null,
    2,
  )}\n`;
}

/** The tag by which a reader of links finds the file. */
export function oembedLink(site: string, path: string, title: string): string {
  return `<link rel="alternate" type="application/json+oembed" href="${escapeMarkup(site + oembedPath(path))}" title="${escapeMarkup(title)}" />`;
}
