/** What an embed costs a reader at most, in kB over the wire. The limits of the built site, so that the sentence in the dialog stays true. */

export const weights = {
  /** A frame with the live map: page and list, map and its worker, basemap, fonts. */
  iframe: 750,
  /** The element's script before any click; its picture comes on top. */
  element: 6,
} as const;
