/** Arrivals in South Korea in a stretch of years, in words: the sum, what it leaves out, or what it is a part of. */
import type { Years } from '../../domain/filter';
import { useSpeech } from '../../i18n/speech';
import { useAtlas } from '../../state/hooks';
import { arrivalsInWords } from '../timeline/words';

/** "412 arrivals in the South in 5 of 10 years. Not added: 34 in all, 1990 to 1993.": the sum that the clock says too. */
export function ArrivalsLine({ span }: { readonly span: Years }) {
  return <p className="arrivals">{arrivalsInWords(useAtlas(), span, useSpeech())}</p>;
}
