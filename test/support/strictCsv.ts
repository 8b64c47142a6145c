/**
 * RFC 4180 to the letter: the same line end after every record, quotes doubled, as many fields in each record as in
 * the first. Throws at the first breach. Written from the text of the RFC; shares nothing with the writers.
 * @param end the line end that the file keeps to; the RFC's own is CRLF
 */
export function strictCsv(text: string, end: '\r\n' | '\n' = '\r\n'): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      at += 1;
      for (;;) {
        const close = text.indexOf('"', at);
        if (close < 0) throw new Error('A quoted field is not closed.');
        field += text.slice(at, close);
        at = close + 1;
        if (text[at] !== '"') break;
        field += '"';
        at += 1;
      }
    } else {
      const [plain = ''] = /^[^,\r\n"]*/u.exec(text.slice(at, at + 4096)) ?? [];
      if (plain.length === 4096) throw new Error('A plain field is longer than any of ours.');
      field = plain;
      at += plain.length;
    }
    row.push(field);
    if (text[at] === ',') at += 1;
    else if (text.startsWith(end, at)) {
      at += end.length;
      rows.push(row);
      row = [];
    } else throw new Error(`A field is followed by ${JSON.stringify(text.slice(at, at + 2))}.`);
  }
  if (row.length > 0) throw new Error('The last record has no line end.');
  const odd = rows.findIndex((one) => one.length !== rows[0]?.length);
  if (odd >= 0) throw new Error(`Record ${odd} has ${rows[odd]?.length} fields.`);
  return rows;
}

/** The records by the names of the columns, which the first one gives. Throws when a column has no name or another's. */
export function csvRecords(text: string, end: '\r\n' | '\n' = '\r\n'): readonly Readonly<Record<string, string>>[] {
  const [columns = [], ...rows] = strictCsv(text, end);
  if (columns.includes('') || new Set(columns).size < columns.length)
    throw new Error('Columns need names of their own.');
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [columns[at] ?? '', cell])));
}
