/** Figures in words: "100,000–200,000", "up to 300,000", "5 or fewer", "about a third". */
import type { Fact } from '../../domain/atlas';
import { figureOf, type Figure, type FigureShape } from '../../domain/figures';
import type { Speech } from '../../i18n/messages';

/** The quantity of a fact as its source gives it; empty when it gives none. UNHCR cells of 5 stand for 1 to 5. */
export function figureWords(fact: Fact, speech: Speech): string {
  const figure = figureOf(fact);
  if (!figure) return '';
  const amount = amountWords(fact.unit, speech);
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

/** How numbers of a unit are written. */
export function amountWords(unit: string | undefined, speech: Speech): (value: number) => string {
  return unit === 'percent' ? speech.percent : speech.number;
}

/** The figure of a fact, unless it speaks of one person: that is a statement about somebody and not a count. */
export function toldFigure(fact: Fact): Figure | null {
  return fact.unit === 'persons' && fact.value === 1 ? null : figureOf(fact);
}

/** When a fact holds: its date or period, or "undated". */
export function factTime(fact: Fact, { t, years, date }: Speech): string {
  if (fact.asOf && /^\d{4}(-\d{2}){0,2}$/u.test(fact.asOf)) return date(fact.asOf);
  if (fact.span) return years(fact.span.start, fact.span.end, fact.span.openEnd);
  return t('figure.undated');
}
