/** What the marks of the histogram mean. */
import { memo } from 'react';
import { useSpeech } from '../../i18n/speech';

const marks = ['women', 'men', 'unknown', 'differ', 'period', 'hollow'] as const;

/** A list of samples drawn like the marks themselves. */
export const Key = memo(function Key() {
  const { t } = useSpeech();
  return (
    <ul className="years-key">
      {marks.map((mark) => (
        <li key={mark} data-mark={mark}>
          <svg width="11" height="11" aria-hidden="true">
            <Sample mark={mark} />
          </svg>
          {t(`timeline.key.${mark}`)}
        </li>
      ))}
    </ul>
  );
});

function Sample({ mark }: { readonly mark: (typeof marks)[number] }) {
  if (mark === 'period') return <path className="years-key-bracket" d="M1 9V3.5H10V9" />;
  if (mark === 'differ') return <path className="years-key-beam" d="M3 1H8M3 10H8M5.5 1V10" />;
  return <rect className={`part-${mark}`} x="0.5" y="0.5" width="10" height="10" />;
}
