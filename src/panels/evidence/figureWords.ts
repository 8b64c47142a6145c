/** Figures in words: "100,000–200,000", "up to 300,000", "5 or fewer", "about a third". */
import type { Fact } from '../../domain/atlas';
import { figureOf, type FigureShape } from '../../domain/figures';
import type { Speech } from '../../i18n/messages';

/** The quantity of a fact as its source gives it; empty when it gives none. UNHCR cells of 5 stand for 1 to 5. */
export function figureWords(fact: Fact, speech: Speech): string {
  const figure = figureOf(fact);
  if (!figure) return '';
  const amount = (value: number): string => (fact.unit === 'percent' ? speech.percent(value) : speech.number(value));
  if (fact.flags.includes('five-or-fewer') && figure.high === 5) return speech.t('figure.fiveOrFewer');
  const [low, high] = [amount(figure.low ?? 0), amount(figure.high ?? 0)];
  const words: Readonly<Record<FigureShape, string>> = {
    value: low,
    range: speech.t('figure.range', { low, high }),
    upper: speech.t('figure.upper', { high }),
    lower: speech.t('figure.lower', { low }),
    words: speech.t('figure.words', { words: fact.words?.text ?? '' }),
  };
  return words[figure.shape];
}

/** When a fact holds: its date or period, or "undated". */
export function factTime(fact: Fact, { t, years, date }: Speech): string {
  if (fact.asOf && /^\d{4}(-\d{2}){0,2}$/u.test(fact.asOf)) return date(fact.asOf);
  if (fact.span) return years(fact.span.start, fact.span.end, fact.span.openEnd);
  return t('figure.undated');
}
