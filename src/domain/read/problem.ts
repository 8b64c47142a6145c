/** What is wrong with the data, where, and what to do about it. */

/** Steps from a record or a file's top to a value: keys and list places. */
export type JsonPath = readonly (string | number)[];

export interface Problem {
  /** `error` stops the build; a `warning` is shown and does not. */
  readonly level: 'error' | 'warning';
  /** Path below geodata/. */
  readonly file: string;
  /** Id of the record, or '' when the file itself is meant. */
  readonly id: string;
  /** JSON path in the file, e.g. `$.facts[3].sources[0].locator`; for CSV `row 4, column total`. */
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
  /** Name of the law, or of the reading step, that found it. */
  readonly law: string;
  readonly reason: string;
  readonly cure: string;
}

/** What a law says about one record; the reader adds file and line. */
export interface Finding {
  /** A record of `AtlasData`, or any object inside it that was read from a file. */
  readonly record: object;
  /** From the record to the value. */
  readonly at: JsonPath;
  readonly reason: string;
  readonly cure: string;
}

/** `['facts', 3, 'id']` as `$.facts[3].id`. */
export function writePath(path: JsonPath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return /^[A-Za-z_$][\w$]*$/u.test(step) ? `${text}.${step}` : `${text}[${JSON.stringify(step)}]`;
  }, '$');
}

/** One line that an editor can jump from: `geodata/legs.geojson:123:5 id law: reason — cure`. */
export function writeProblem(problem: Problem, folder = 'geodata'): string {
  const place = problem.line === undefined ? '' : `:${problem.line}:${problem.column ?? 1}`;
  const warning = problem.level === 'warning' ? 'warning: ' : '';
  const id = problem.id === '' ? problem.path : problem.id;
  return `${folder}/${problem.file}${place} ${id} ${problem.law}: ${warning}${problem.reason} — ${problem.cure}`;
}
