import type { KnownIds } from '../../src/state/url';

const countries =
  'prk kor chn rus jpn usa can gbr deu fra nld bel aut pol cze bgr hun rou mng vnm lao tha khm mmr phl aus sgp ddr csk sun';
const routes =
  'into-jilin-and-liaoning mongolia vietnam laos-thailand cambodia myanmar philippines ' +
  'third-country-south-korea to-japan to-united-states there-and-back war-time-south direct-south ' +
  'boat-to-japan russia-unhcr russia-workers western-europe central-europe canada onward-united-kingdom ' +
  'onward-europe several-countries australia students-1950s war-orphans contract-workers postings ' +
  'forced-return-china students-recalled-1989 japan-to-north south-to-north';
const eras = '1950s 1960s 1970s 1980s 1990s 2000s 2010s 2020s wave-1 wave-2 wave-3 law-1962 talbukja cause-famine';

/**
 * What the codec knew when `test/links.txt` was begun. Frozen: published addresses are judged by it, so add, never
 * change or take away.
 */
export const knownIds: KnownIds = {
  routes: routes.split(' '),
  redirects: {
    'through-mongolia': 'mongolia',
    gobi: 'through-mongolia',
    'ring-a': 'ring-b',
    'ring-b': 'ring-a',
    'leads-nowhere': 'never-was',
  },
  legs: ['prk-chn', 'chn-mng', 'mng-kor', 'chn-vnm', 'rus-kor', 'prk-pol'],
  eras: eras.split(' '),
  years: { start: 1950, end: 2025 },
  places: {
    ...Object.fromEntries(countries.split(' ').map((id) => [id, { kind: 'country' as const }])),
    europe: { kind: 'region' },
    'north-america': { kind: 'region' },
    'third-country': { kind: 'unnamed' },
    'cn-jl': { kind: 'province' },
    warsaw: { kind: 'city' },
  },
  destinations: countries.split(' ').filter((id) => id !== 'sgp'),
  conflicts: { c1: 'number-in-china', 'number-in-china': 'number-in-china', c2: 'arrivals', arrivals: 'arrivals' },
  stories: { 'three-waves': 4, 'one-paper': 2 },
  editions: ['2026-11', '2027-03'],
  factId: /^[a-z]+(?:-[a-z]+)*-\d{1,5}$/u,
};

/** The parts of an address written in one piece, as the browser would part them. */
export function addressOf(text: string): { pathname: string; search: string; hash: string } {
  const [, pathname = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/su.exec(text) ?? [];
  return { pathname, search, hash };
}
