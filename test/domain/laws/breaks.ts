import { expect, test } from 'vitest';
import { readAtlas, writeProblem, type DataFiles } from '../../../src/domain/read';

/** Every problem of a copy of the fixture, as lines without their place in the file. */
export function saidOf(files: DataFiles): string[] {
  return readAtlas(files).problems.map((problem) => writeProblem(problem).replace(/:\d+:\d+ /u, ' '));
}

/** One test: this broken copy breaks the law, and its messages are these and no others, word for word. */
export function breaks(law: string, what: string, files: DataFiles, lines: readonly string[]): void {
  test(`${law}: ${what}`, () => {
    const said = saidOf(files);
    expect(said).toEqual(lines);
    expect(said.some((line) => line.includes(` ${law}: `))).toBe(true);
    expect(readAtlas(files).data).toBeNull();
  });
}
