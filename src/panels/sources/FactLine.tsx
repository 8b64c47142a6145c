/** One fact as a line: its id, which is its address, and what it says. */
import type { Fact } from '../../domain/atlas';
import { emptySelection } from '../../domain/view';
import { useSpeech } from '../../i18n/speech';
import { ViewLink } from '../ViewLink';

/** `remark` stands after the statement. */
export function FactLine({ fact, remark }: { readonly fact: Fact; readonly remark?: Fact['doubt'] }) {
  const { t } = useSpeech();
  return (
    <li className="fact-line">
      <ViewLink
        to={{ page: 'fact', selection: { ...emptySelection, fact: fact.id }, story: null }}
        title={t('fact.open', { id: fact.id })}
      >
        {fact.id}
      </ViewLink>{' '}
      <span lang={fact.statement.lang}>{fact.statement.text}</span>
      {remark ? (
        <p className="doubt" lang={remark.lang}>
          {remark.text}
        </p>
      ) : null}
    </li>
  );
}
