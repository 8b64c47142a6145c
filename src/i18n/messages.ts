/**
 * The typed message table. English sets the keys; the other languages must match them, or the build does not type.
 * A gap is `{name}`; in English `{the name}` puts names of places as a sentence says them (see articles.ts).
 */
import type { Lang } from '../domain/atlas';
import { inSentence } from './articles';
import type { en } from './en';

/**
 * A message is a plain string with {named} gaps, or its plural forms by CLDR category; `zero` is said of none in every
 * language. Words between two asterisks are the ones that the eye should find: see `marked`.
 */
export type Plural = { readonly other: string } & Partial<
  Readonly<Record<'zero' | 'one' | 'two' | 'few' | 'many', string>>
>;
export type Message = string | Plural;
export type MessageKey = keyof typeof en;
export type Messages = Readonly<Record<MessageKey, Message>>;
export type Values = Readonly<Record<string, string | number>>;

/** A stretch of a message. Strong ones are numbers, years and places: what a reader compares. */
export interface MarkedPart {
  readonly text: string;
  readonly strong: boolean;
}

/** Everything a component needs to speak one language. */
export interface Speech {
  readonly lang: Lang;
  /** The message with its gaps filled. For plural messages the value `n` picks the form; numbers are grouped by `Intl`. */
  readonly t: (key: MessageKey, values?: Values) => string;
  /** The same in stretches, for text that shows which words are strong. Joined they are what `t` says. */
  readonly marked: (key: MessageKey, values?: Values) => readonly MarkedPart[];
  readonly number: (value: number) => string;
  readonly percent: (value: number) => string;
  /** "1993", "1993 to 2012"; `today` ends an open span. */
  readonly years: (start: number, end: number, openEnd?: boolean) => string;
  readonly list: (items: readonly string[]) => string;
  readonly date: (iso: string) => string;
  /** The name of a language by its code (BCP 47): "Korean"; the code itself where it has no name. */
  readonly language: (code: string) => string;
}

/** Makes the speech of a language from its messages. Pure; throws on no input. */
export function speechOf(lang: Lang, messages: Messages): Speech {
  const plain = new Intl.NumberFormat(lang);
  const rules = new Intl.PluralRules(lang);
  const lists = new Intl.ListFormat(locales[lang], { type: 'conjunction' });
  const fill = (form: string, values: Values): string =>
    form.replace(/\{(the )?(\w+)\}/gu, (gap, inText: string | undefined, name: string) => {
      const value = values[name];
      if (value === undefined) return gap;
      if (typeof value === 'number') return plain.format(value);
      return inText ? inSentence(value) : value;
    });
  const formOf = (key: MessageKey, values: Values): string => {
    const message = messages[key];
    return typeof message === 'string' ? message : pick(message, Number(values['n'] ?? 0), rules);
  };
  // Marks are read before the gaps are filled: an asterisk in a value is only an asterisk.
  const marked = (key: MessageKey, values: Values = {}): readonly MarkedPart[] =>
    formOf(key, values)
      .split('*')
      .map((stretch, at) => ({ text: fill(stretch, values), strong: at % 2 === 1 }))
      .filter(({ text }) => text !== '');
  const t = (key: MessageKey, values: Values = {}): string => fill(formOf(key, values).replaceAll('*', ''), values);
  return {
    lang,
    t,
    marked,
    number: (value) => plain.format(value),
    percent: (value) => new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 1 }).format(value / 100),
    years: (start, end, openEnd = false) => {
      if (openEnd) return t('years.open', { start: String(start) });
      return start === end
        ? t('years.one', { start: String(start) })
        : t('years.range', { start: String(start), end: String(end) });
    },
    list: (items) => lists.format(items),
    date: (iso) => formatDate(lang, iso),
    language: (code) => new Intl.DisplayNames(lang, { type: 'language' }).of(code) ?? code,
  };
}

function pick(message: Plural, n: number, rules: Intl.PluralRules): string {
  return (n === 0 ? message.zero : undefined) ?? message[rules.select(n)] ?? message.other;
}

/** English of the atlas is British: days before months, no comma before the last of a list. */
const locales: Record<Lang, string> = { en: 'en-GB', ko: 'ko', pl: 'pl' };

/** A date as exact as it was given: year, month or day. */
function formatDate(lang: Lang, iso: string): string {
  const [year = '', month, day] = iso.split('-');
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month) options.month = 'long';
  if (day) options.day = 'numeric';
  return new Intl.DateTimeFormat(locales[lang], options).format(
    Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)),
  );
}
