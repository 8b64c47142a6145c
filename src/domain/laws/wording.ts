/** Our own words, in three languages. */
import type { Finding } from '../read/problem';
import { wordsIn, worded, type Law } from './law';
import { copiedRun, runLength } from './seedRuns';

/**
 * No six words in a row are those of a founding document: statements are ours, quotations are not stored. Whom a fact
 * is attributed to is exempt: names and titles have one wording.
 */
export const noSeedRun: Law = (data) =>
  worded(data).flatMap((record) =>
    wordsIn(record).flatMap(({ at, words }): Finding[] => {
      if (at[0] === 'attributedTo') return [];
      const run = copiedRun(words.en);
      if (run === null) return [];
      return [
        {
          record,
          at: [...at, 'en'],
          reason: `${runLength} words in a row are those of a source: "${run}"`,
          cure: 'say it in other words',
        },
      ];
    }),
  );

/** Everything is in Korean and Polish too, but for facts of the third tier. */
export const translated: Law = (data) => {
  const thirdTier = new Set<object>(data.facts.filter(({ tier }) => tier === 3));
  return worded(data)
    .filter((record) => !thirdTier.has(record))
    .flatMap((record) =>
      wordsIn(record).flatMap(({ at, words }): Finding[] => {
        const missing = (['ko', 'pl'] as const).filter((lang) => words[lang] === undefined);
        if (missing.length === 0) return [];
        const names = missing.map((lang) => (lang === 'ko' ? 'Korean' : 'Polish')).join(' and ');
        return [
          {
            record,
            at,
            reason: `${names} ${missing.length > 1 ? 'are' : 'is'} missing for "${words.en.slice(0, 40)}"`,
            cure: `add ${missing.join(' and ')}`,
          },
        ];
      }),
    );
};

/** No control characters or marks that turn the direction of text: they hide or reorder words. */
export const textsAreClean: Law = (data) =>
  worded(data).flatMap((record) =>
    wordsIn(record).flatMap(({ at, words }): Finding[] => {
      const hit = /[\p{Cc}\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFD]/u.exec(
        [words.en, words.ko, words.pl].join(''),
      );
      if (hit === null) return [];
      const code = hit[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
      return [
        { record, at, reason: `the text holds the hidden or broken character U+${code}`, cure: 'type the words anew' },
      ];
    }),
  );

/** A chapter's view is an address query: `?` and keys of a link, with an optional camera in the hash. */
export const chapterViewsAreQueries: Law = (data) => {
  const query =
    /^(?:\?(?:[a-z]+=[\p{L}\p{N}.,_~:-]+)(?:&[a-z]+=[\p{L}\p{N}.,_~:-]+)*)?(?:#-?\d+(?:\.\d+)?(?:\/-?\d+(?:\.\d+)?){2})?$/u;
  return data.stories.flatMap((record) =>
    record.chapters.flatMap(({ view }, index): Finding[] =>
      query.test(view)
        ? []
        : [
            {
              record,
              at: ['chapters', index, 'view'],
              reason: `the view "${view}" is not an address query`,
              cure: 'copy what follows the path in a link, e.g. ?era=1990s&to=KOR#4.2/38.1/127.3',
            },
          ],
    ),
  );
};
