/** All laws of the data, by name, in the order in which their findings are listed. */
import * as figures from './figures';
import * as geometry from './geometry';
import * as identity from './identity';
import type { Law } from './law';
import * as places from './places';
import * as references from './references';
import * as safety from './safety';
import * as times from './times';
import * as wording from './wording';

export const laws: Readonly<Record<string, Law>> = {
  ...identity,
  ...references,
  ...times,
  ...figures,
  ...places,
  ...geometry,
  ...safety,
  ...wording,
};
