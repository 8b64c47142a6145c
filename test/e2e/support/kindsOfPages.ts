/** One address of every kind of page, without its language. */
import { atlasIn, evidenceIn } from './reading';

const [story] = atlasIn('en').stories;
const [fact] = Object.keys(evidenceIn('en').facts);

/** A view with and without routes, routes with each kind of part (legs that branch, figures on an axis, questions, no line), and the other pages. */
export const kindsOfPages: readonly string[] = [
  '',
  '?to=europe&time=1990-2009',
  '?to=GBR&era=1950s',
  'route/third-country-south-korea/?leg=china-thailand',
  'route/western-europe/?leg=prk-gbr',
  'route/central-europe/',
  'estimates/',
  'estimates/people-in-china/',
  'decades/',
  'table/',
  'sources/',
  `fact/${fact}/`,
  `story/${story?.id}/`,
];
