/** Times are EDTF and fall into the atlas's years. */
import { readSpan } from '../edtf';
import type { AtlasData } from '../read/data';
import type { Finding, JsonPath } from '../read/problem';
import type { Law } from './law';

interface Time {
  readonly record: object;
  readonly at: JsonPath;
  readonly edtf: string | undefined;
}

function* timesOf(data: AtlasData): Generator<Time> {
  for (const record of data.facts) {
    yield { record, at: ['when'], edtf: record.when };
    yield { record, at: ['asOf'], edtf: record.asOf };
  }
  for (const record of data.legs) yield { record, at: ['properties', 'when'], edtf: record.properties.when };
  for (const record of data.events) yield { record, at: ['when'], edtf: record.when };
  for (const record of data.glossary) yield { record, at: ['when'], edtf: record.when };
  for (const record of data.eras) {
    for (const [index, era] of record.eras.entries()) yield { record, at: ['eras', index, 'when'], edtf: era.when };
  }
}

/** Every time is EDTF of level 1: 1993, 1993-10, 1993/2012, 1953/.., 199X, 1997~/2010~. */
export const edtfParses: Law = (data) =>
  [...timesOf(data)].flatMap(({ record, at, edtf }): Finding[] => {
    if (edtf === undefined) return [];
    try {
      readSpan(edtf, data.edition);
      return [];
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return [{ record, at, reason, cure: 'write 1993, 1993-10, 1993/2012, 1953/.., ../1989, 199X or 1997~/2010~' }];
    }
  });

/** A leg is dated by a source, or says by which year it was known; not neither. */
export const legsHaveATime: Law = (data) =>
  data.legs
    .filter(({ properties }) => properties.when === undefined && properties.knownBy === undefined)
    .map((record) => ({
      record,
      at: ['properties'],
      reason: 'the leg has neither a time nor a year by which it was known',
      cure: 'add when, or knownBy with the year of its source',
    }));
