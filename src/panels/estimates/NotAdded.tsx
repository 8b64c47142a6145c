/** The guard of design section 4: two figures that count in different ways stand side by side, and why no sum is offered. */
import type { Fact } from '../../domain/atlas';
import type { UnlikePair } from '../../domain/estimates';
import { emptySelection } from '../../domain/view';
import { figureWords } from '../evidence/figureWords';
import type { Speech } from '../../i18n/messages';
import { useSpeech } from '../../i18n/speech';
import { unitName } from '../../i18n/unitWords';
import { ViewLink } from '../ViewLink';

interface NotAddedProps {
  readonly pair: UnlikePair;
  readonly heading: 'h2' | 'h3';
}

/** Both figures, and one sentence. */
export function NotAdded({ pair, heading: Heading }: NotAddedProps) {
  const speech = useSpeech();
  const { t } = speech;
  return (
    <aside className="not-added">
      <Heading>{t('guard')}</Heading>
      <ul>
        {[pair.a, pair.b].map((fact) => (
          <li key={fact.id}>
            <strong>{figureWords(fact, speech)}</strong>{' '}
            <span className="not-added-kind">{kindOf(fact, pair.why, speech)}</span>{' '}
            <span lang={fact.statement.lang}>{fact.statement.text}</span>
          </li>
        ))}
      </ul>
      <p>
        {reason(pair, speech)}{' '}
        <ViewLink to={{ page: 'sources', selection: emptySelection, story: null }}>{t('guard.more')}</ViewLink>
      </p>
    </aside>
  );
}

function kindOf({ measure, unit }: Fact, why: UnlikePair['why'], speech: Speech): string {
  const { t } = speech;
  if (why === 'unit' && unit) return unit === 'percent' ? t('unitHead.percent') : unitName(unit, speech);
  return measure ? t(`measure.${measure}.tag`) : '';
}

function reason({ a, b, why }: UnlikePair, speech: Speech): string {
  const { t } = speech;
  if (why === 'measure' && a.measure && b.measure) {
    const tags = { a: t(`measure.${a.measure}.tag`), b: t(`measure.${b.measure}.tag`) };
    return t('guard.measure', { ...tags, aWords: t(`measure.${a.measure}`), bWords: t(`measure.${b.measure}`) });
  }
  return t('guard.unit', { a: kindOf(a, 'unit', speech), b: kindOf(b, 'unit', speech) });
}
