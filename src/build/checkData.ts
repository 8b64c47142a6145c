import { readAtlas, writeProblem } from '../domain/read';
import { readFolder } from './geodata';
import { resolve } from 'node:path';

/**
 * `npm run check:data [folder]`: every problem on a line that an editor can jump from, then one line of summary.
 * Returns the exit code: 1 when there is an error, 0 otherwise.
 */
export function main([folder = 'geodata']: readonly string[]): number {
  const started = performance.now();
  const { problems, data } = readAtlas(readFolder(resolve(folder)));
  for (const problem of problems) console.log(writeProblem(problem, folder));
  const errors = problems.filter(({ level }) => level === 'error').length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const held =
    data === null
      ? ''
      : `${data.facts.length} facts, ${data.sources.length} sources, ${data.routes.length} routes, ${data.legs.length} legs; `;
  console.log(`${held}${errors} errors, ${problems.length - errors} warnings, ${seconds} s`);
  return errors > 0 ? 1 : 0;
}
