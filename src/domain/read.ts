/**
 * The one door through which evidence enters: files of geodata/ in, typed records and every problem out. Pure: no
 * Node, no DOM, no clock. The build, the tests and `npm run check:data` all read through here.
 */
import { laws } from './laws/index';
import { decode, Unreadable } from './read/bytes';
import type { AtlasData, CollectionName } from './read/data';
import { fileKinds, kindOf, type FileKind } from './read/files';
import type { Problem } from './read/problem';
import { readRecords, unreadable, type Origin } from './read/records';

export type { AtlasData } from './read/data';
export { writeProblem, type Problem } from './read/problem';

/** Content of geodata/ by path below it, e.g. `facts/levi.json`; as text or as bytes. */
export type DataFiles = Readonly<Record<string, string | Uint8Array>>;

export interface Reading {
  /** null when any problem is an error. */
  readonly data: AtlasData | null;
  readonly problems: readonly Problem[];
}
/** All that could be read, lawful or not: for a curator's preview, never for a build. */
export interface Draft {
  readonly data: AtlasData | null;
  readonly problems: readonly Problem[];
}

const fileProblem = (file: string, reason: string, cure: string): Problem => ({
  level: 'error',
  file,
  id: '',
  path: '$',
  law: 'reading',
  reason,
  cure,
});

function freezeDeep<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freezeDeep(inner);
  }
  return value;
}

/** Names of required files that are not there. Facts and stories are folders and need at least one file. */
function missingFiles(paths: readonly string[]): Problem[] {
  return fileKinds
    .filter((kind: FileKind) => !paths.some((path) => kindOf(path) === kind))
    .map((kind: FileKind) => {
      const path = typeof kind.path === 'string' ? kind.path : `${kind.name}/`;
      return fileProblem(path, 'the file is missing', 'restore it; an empty list is a file too');
    });
}

/**
 * Reads and checks all files. Shapes first, then every law over the records whose shape holds; problems of all files
 * are collected, in file order. `data` is there whenever the edition is, even when laws are broken.
 */
export function readDraft(files: DataFiles): Draft {
  const paths = Object.keys(files).toSorted();
  const problems: Problem[] = missingFiles(paths);
  const collections: Record<string, object[]> = Object.fromEntries(fileKinds.map(({ name }) => [name, []]));
  const origins = new Map<object, Origin>();
  const unread = new Set<string>();
  for (const path of paths) {
    const kind = kindOf(path);
    if (kind === null)
      problems.push(fileProblem(path, 'no file of this name belongs here', 'rename it, or move it out of geodata/'));
    if (kind === null || kind === 'companion') continue;
    let text: string;
    try {
      text = decode(files[path] ?? '');
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      problems.push(unreadable(path, error));
      continue;
    }
    const file = readRecords(path, text, kind);
    problems.push(...file.problems);
    collections[kind.name]?.push(...file.records);
    for (const [record, origin] of file.origins) origins.set(record, origin);
    for (const id of file.unread) unread.add(id);
  }
  const edition = collections['edition']?.[0];
  if (edition === undefined) return { data: null, problems };
  // The shapes were checked record by record above; only the collection's name links schema and type.
  const data = { ...(collections as unknown as Pick<AtlasData, CollectionName>), edition, unread } as AtlasData;
  for (const [law, check] of Object.entries(laws)) {
    for (const { record, at, reason, cure } of check(data)) {
      const origin = origins.get(record);
      const place = origin?.locate([...origin.path, ...at]) ?? { path: '$' };
      problems.push({ level: 'error', file: origin?.file ?? '', id: idOf(record), ...place, law, reason, cure });
    }
  }
  return { data: freezeDeep(data), problems };
}

/** Id of a record, or what tells one row of a series from the next. */
function idOf(record: object): string {
  const { id, from, start, year, place } = record as Readonly<Record<string, unknown>>;
  const isName = (part: unknown) => typeof part === 'string' || typeof part === 'number';
  return [id ?? from ?? start, year, place].filter(isName).join('-');
}

/** Files in, checked data or the list of every problem out. Warnings do not withhold the data; errors do. */
export function readAtlas(files: DataFiles): Reading {
  const { data, problems } = readDraft(files);
  return { data: problems.some(({ level }) => level === 'error') ? null : data, problems };
}
