/** Records of the data to what a reader of one language is given. */
import type { Lang, Words } from '../atlas';
import type { Localized } from '../records';

/** Words in `lang`; in English, and saying so, where no translation is there. */
export function wordsIn(localized: Localized, lang: Lang): Words {
  const text = localized[lang];
  if (text !== undefined) return { text };
  return { text: localized.en, lang: 'en' };
}

/** The same, for words that may be missing. */
export function wordsOrNone(localized: Localized | undefined, lang: Lang): Words | undefined {
  return localized === undefined ? undefined : wordsIn(localized, lang);
}

/** An object without the keys whose value is undefined: an absent field is absent, not empty. */
export function present<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T;
}
