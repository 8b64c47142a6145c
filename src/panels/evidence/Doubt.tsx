/** The remark on a fact, in the place where the fact is read: "Doubtful." only where the record says that it is. */
import type { Fact } from '../../domain/atlas';
import { useSpeech } from '../../i18n/speech';

interface DoubtProps {
  readonly fact: Fact;
  /** The fact of the row above, where there is one: its doubt is not told twice. */
  readonly before?: Fact | undefined;
}

/** Nothing when nothing is remarked. */
export function Doubt({ fact, before }: DoubtProps) {
  const { t } = useSpeech();
  if (fact.withdrawn) {
    return (
      <p className="doubt">
        <strong>{t('fact.withdrawn', { date: fact.withdrawn.on })}</strong>{' '}
        <span lang={fact.withdrawn.reason.lang}>{fact.withdrawn.reason.text}</span>
      </p>
    );
  }
  if (!fact.doubt && fact.status !== 'unverified') return null;
  const isUnverified = fact.status === 'unverified';
  const isDoubtful = fact.flags.includes('doubtful');
  const isSame = fact.doubt?.text === before?.doubt?.text && isUnverified === (before?.status === 'unverified');
  return (
    <p className="doubt">
      <strong>{t(isUnverified ? 'fact.unverified' : isDoubtful ? 'fact.doubt' : 'fact.remark')}</strong>{' '}
      {fact.doubt && isSame ? t('fact.doubtAsAbove') : <span lang={fact.doubt?.lang}>{fact.doubt?.text}</span>}
    </p>
  );
}
