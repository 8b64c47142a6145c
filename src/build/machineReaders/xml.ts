/** Text made safe in XML and HTML, between tags and in double-quoted attributes. */

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** `text` with `&`, `<`, `>` and `"` as entities. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"]/gu, (sign) => entities[sign] ?? sign);
