/** The way from a leg's figures to all that was published on the same question. */
import type { Conflict, Evidence } from '../../domain/atlas';
import { emptySelection } from '../../domain/view';
import { useSpeech } from '../../i18n/speech';
import { ViewLink } from '../ViewLink';
import { isCounted } from './legQuestions';

interface CompareLinkProps {
  readonly slug: string;
  /** Number of published statements. */
  readonly members: number;
  /** False for a question that no source answers with a number. */
  readonly counted: boolean;
}

/** "Compare all 12 estimates". */
export function CompareLink({ slug, members, counted }: CompareLinkProps) {
  const { t } = useSpeech();
  const keys = counted
    ? (['compare', 'compare.two'] as const)
    : (['compare.statements', 'compare.twoStatements'] as const);
  return (
    <ViewLink
      to={{ page: 'estimates', selection: { ...emptySelection, conflict: slug }, story: null }}
      className="compare-link"
    >
      {t(members === 2 ? keys[1] : keys[0], { n: members })}
    </ViewLink>
  );
}

interface CompareLinksProps {
  readonly questions: readonly Conflict[];
  readonly evidence: Evidence;
}

/** Each question with its title, and where they are about numbers, that these are not added up. Nothing without `questions`. */
export function CompareLinks({ questions, evidence }: CompareLinksProps) {
  const { t } = useSpeech();
  if (questions.length === 0) return null;
  return (
    <div className="compare">
      <ul>
        {questions.map((question) => (
          <li key={question.id}>
            <CompareLink
              slug={question.slug}
              members={question.members.length}
              counted={isCounted(question, evidence)}
            />{' '}
            <span className="note" lang={question.title.lang}>
              {question.title.text}
            </span>
          </li>
        ))}
      </ul>
      {questions.some((question) => isCounted(question, evidence)) ? (
        <p className="note">{t('figures.never')}</p>
      ) : null}
    </div>
  );
}
