/** The marks in use, each with its words. */
import type { Glyph } from '../../domain/estimates';
import { useSpeech } from '../../i18n/speech';
import { Glyphs } from './EstimateMark';

/** Nothing when every row is words. */
export function EstimateLegend({ glyphs }: { readonly glyphs: readonly Glyph[] }) {
  const { t } = useSpeech();
  if (glyphs.length === 0) return null;
  return (
    <ul className="estimate-legend" aria-label={t('legend')}>
      {glyphs.map((glyph) => (
        <li key={glyph}>
          <svg
            className="estimate-sample"
            data-glyph={glyph}
            width="40"
            height="14"
            aria-hidden="true"
            focusable="false"
          >
            <svg className="estimate-mark" data-glyph={glyph} y="7" overflow="visible">
              <Glyphs glyph={glyph} {...sample(glyph)} />
            </svg>
          </svg>
          {t(`mark.${glyph}`)}
        </li>
      ))}
    </ul>
  );
}

function sample(glyph: Glyph): { readonly from: number; readonly to: number } {
  return glyph === 'value' || glyph === 'partValue' ? { from: 50, to: 50 } : { from: 6, to: 94 };
}
