/** Reads the numbers of printed words back, by the signs that a language groups and divides them with. */
import type { Lang } from '../../src/domain/atlas';

/** [grouping sign, decimal sign] as the Unicode CLDR has them; Polish groups by a space that does not break. */
const signs: Readonly<Record<Lang, readonly [grouping: RegExp, decimal: string]>> = {
  en: [/,(?=\d{3})/gu, '.'],
  ko: [/,(?=\d{3})/gu, '.'],
  pl: [/[\u00A0\u202F](?=\d{3})/gu, ','],
};

/** All numbers of a text in their order: "100,000–200,000" is [100000, 200000]. */
export function numbersIn(text: string, lang: Lang): readonly number[] {
  const [grouping, decimal] = signs[lang];
  const plain = text.replace(grouping, '').replaceAll(decimal, '.');
  return (plain.match(/\d+(?:\.\d+)?/gu) ?? []).map(Number);
}
