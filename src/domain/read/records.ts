/** One file's text to its records, each checked on its own so that one bad record does not hide the next. */
import { csvParseRows } from 'd3-dsv';
import { getDotPath, safeParse, type BaseIssue } from 'valibot';
import type { RedirectRecord } from './data';
import { lineAndColumn, Unreadable } from './bytes';
import type { FileKind } from './files';
import { readJson } from './json';
import { writePath, type JsonPath, type Problem } from './problem';

/** Where a record was read, so that a later finding can be placed. */
export interface Origin {
  readonly file: string;
  readonly path: JsonPath;
  readonly locate: (path: JsonPath) => { readonly path: string; readonly line: number; readonly column: number };
}
export interface ReadFile {
  readonly records: readonly object[];
  readonly origins: ReadonlyMap<object, Origin>;
  readonly problems: readonly Problem[];
  /** Ids of records that were refused. */
  readonly unread: readonly string[];
}

type Locate = Origin['locate'];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Id as the record itself gives it, or ''. */
function idOf(value: unknown): string {
  if (!isRecord(value)) return '';
  return typeof value['id'] === 'string' ? value['id'] : '';
}

const cures: Readonly<Record<string, string>> = {
  strict_object: 'remove the key, or see the schema for the right name',
  picklist: 'use one of the words listed',
  literal: 'write it exactly so',
  regex: 'rewrite it in that form',
  min_length: 'add what is missing',
  non_empty: 'write a text, or leave the field out',
};

/** What valibot found, as a reason in plain words. */
function reasonOf(issue: BaseIssue<unknown>): string {
  const field = getDotPath(issue);
  const what = field === null ? 'the record' : `"${field}"`;
  if (issue.type === 'strict_object' && issue.expected === 'never') return `${what} is not a field of this record`;
  if (issue.received === 'undefined') return `${what} is missing`;
  if (issue.message.startsWith('Invalid ')) return `${what} is ${issue.received} and should be ${issue.expected}`;
  // The length of a list says little beside the message.
  return issue.type === 'min_length' ? `${what}: ${issue.message}` : `${what} is ${issue.received}: ${issue.message}`;
}

function cureOf(issue: BaseIssue<unknown>): string {
  if (issue.received === 'undefined') return 'add it';
  return cures[issue.type] ?? 'write a value of that kind';
}

const stepsOf = (issue: BaseIssue<unknown>): JsonPath =>
  (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));

class FileReader {
  readonly records: object[] = [];
  readonly origins = new Map<object, Origin>();
  readonly problems: Problem[] = [];
  readonly unread: string[] = [];
  private readonly file: string;
  private readonly locate: Locate;

  constructor(file: string, locate: Locate) {
    this.file = file;
    this.locate = locate;
  }

  say(path: JsonPath, reason: string, cure: string, id = '', level: Problem['level'] = 'error'): void {
    this.problems.push({ level, file: this.file, id, ...this.locate(path), law: 'shape', reason, cure });
  }

  /** Checks one raw value; keeps the record or the reasons why not. */
  take(raw: unknown, path: JsonPath, schema: FileKind['record']): void {
    const id = idOf(raw);
    const result = schema === null ? { success: true as const, output: raw, issues: [] } : safeParse(schema, raw);
    if (!result.success) {
      for (const issue of result.issues) this.say([...path, ...stepsOf(issue)], reasonOf(issue), cureOf(issue), id);
      if (id !== '') this.unread.push(id);
      return;
    }
    if (!isRecord(result.output)) return;
    this.records.push(result.output);
    this.origins.set(result.output, { file: this.file, path, locate: this.locate });
  }
}

/** Removes the editor's help line; the rest is the data. */
function withoutSchema(value: Record<string, unknown>): Record<string, unknown> {
  const { $schema: _, ...rest } = value;
  return rest;
}

function readTop(value: unknown, kind: FileKind, reader: FileReader): void {
  if (kind.layout === 'bare') {
    if (!Array.isArray(value)) return reader.say([], 'the file is not a list', 'write [ … ] around its records');
    for (const [index, raw] of value.entries()) reader.take(raw, [index], kind.record);
    return;
  }
  if (!isRecord(value)) return reader.say([], 'the file is not an object', 'write { … } around its content');
  // Areas are written by a script and edited by nobody.
  if (typeof value['$schema'] !== 'string' && kind.name !== 'areas') {
    reader.say(
      [],
      '"$schema" is missing',
      'point it to the file of this kind in geodata/schema/, so that an editor helps',
    );
  }
  const body = withoutSchema(value);
  if (kind.layout === 'single') return reader.take(body, [], kind.record);
  const key = kind.layout === 'features' ? 'features' : (kind.key ?? kind.name);
  for (const other of Object.keys(body)) {
    const known =
      other === key || (kind.layout === 'features' && ['type', 'name', 'attribution', 'bbox'].includes(other));
    if (!known) reader.say([other], `"${other}" is not a field of this file`, 'remove it');
  }
  if (kind.layout === 'features' && body['type'] !== 'FeatureCollection') {
    reader.say(['type'], `"type" is ${JSON.stringify(body['type'])}`, 'write "FeatureCollection"');
  }
  const content = body[key];
  if (kind.layout === 'map') {
    if (!isRecord(content)) return reader.say([key], `"${key}" is not an object`, 'write { "old-slug": "new-slug" }');
    for (const [from, to] of Object.entries(content)) {
      if (typeof to !== 'string') reader.say([key, from], `"${from}" does not lead to a text`, 'write the new slug');
      else reader.take({ from, to } satisfies RedirectRecord, [key, from], null);
    }
    return;
  }
  if (!Array.isArray(content)) return reader.say([key], `"${key}" is not a list`, 'write [ … ] around its records');
  for (const [index, raw] of content.entries()) reader.take(raw, [key, index], kind.record);
}

/** Reads a JSON or GeoJSON file of `kind`. Throws `Unreadable` when it is not JSON. */
function readJsonFile(file: string, text: string, kind: FileKind): FileReader {
  const document = readJson(text);
  const locate: Locate = (path) => ({ path: writePath(path), ...lineAndColumn(text, document.offsetOf(path)) });
  const reader = new FileReader(file, locate);
  for (const note of document.notes) {
    const { line, column } = lineAndColumn(text, note.offset);
    reader.problems.push({
      level: note.level,
      file,
      id: '',
      path: writePath(note.path),
      line,
      column,
      law: 'json',
      reason: note.reason,
      cure: note.cure,
    });
  }
  readTop(document.value, kind, reader);
  return reader;
}

/** Reads a CSV file of `kind`: a header row, then one record a row; every row as long as the header. */
function readCsvFile(file: string, text: string, kind: FileKind): FileReader {
  const rows = csvParseRows(text);
  const header = rows[0] ?? [];
  const lines = [1];
  for (const row of rows) {
    // A quoted cell may hold line ends of its own.
    lines.push((lines.at(-1) ?? 1) + 1 + row.join('').split('\n').length - 1);
  }
  const locate: Locate = ([row, column]) => {
    const index = typeof row === 'number' ? row + 1 : 0;
    const name = column === undefined ? '' : `, column ${column}`;
    return { path: `row ${index + 1}${name}`, line: lines[index] ?? 1, column: 1 };
  };
  const reader = new FileReader(file, locate);
  if (new Set(header).size !== header.length) reader.say([], 'a column name stands twice', 'rename one of the columns');
  for (const [index, cells] of rows.slice(1).entries()) {
    if (cells.length !== header.length) {
      reader.say(
        [index],
        `the row has ${cells.length} cells and the header ${header.length}`,
        'put texts with commas in double quotes, and close every quote',
      );
      continue;
    }
    reader.take(Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])), [index], kind.record);
  }
  return reader;
}

/** The records of one decoded file, and every problem of its shape. An unreadable file gives one problem. */
export function readRecords(file: string, text: string, kind: FileKind): ReadFile {
  try {
    return kind.layout === 'csv' ? readCsvFile(file, text, kind) : readJsonFile(file, text, kind);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { records: [], origins: new Map(), unread: [], problems: [unreadable(file, error, text)] };
  }
}

/** An unreadable file as a problem; `text` places it, where there is any. */
export function unreadable(file: string, error: Unreadable, text = ''): Problem {
  const { line, column } = lineAndColumn(text, error.offset);
  return {
    level: 'error',
    file,
    id: '',
    path: '$',
    line,
    column,
    law: 'reading',
    reason: error.message,
    cure: error.cure,
  };
}
