/** What an embed costs a reader at most, in kB over the wire. Measured on the built site and rounded up. */

export const weights = {
  /** A frame with the live map: page and list, map and its worker, basemap, fonts. */
  iframe: 1000,
  /** The element's script before any click; its picture comes on top. */
  element: 6,
} as const;
