/** Words for people and for the subject: Korean terms of their time with years of use, then the words of the atlas. */
import type { Term } from '../../domain/atlas';
import { emptySelection } from '../../domain/view';
import type { Speech } from '../../i18n/messages';
import { useSpeech } from '../../i18n/speech';
import { ViewLink } from '../ViewLink';
import { Part } from './Part';

/** Terms keep the order of the data: Korean ones run by time. */
export function Glossary({ terms }: { readonly terms: readonly Term[] }) {
  const speech = useSpeech();
  const { t } = speech;
  const korean = terms.filter((term) => term.hangul);
  return (
    <Part id="words" title={t('glossary.title')}>
      <p>{t('glossary.lead')}</p>
      <div className="table-scroll" role="region" aria-label={t('glossary.korean')}>
        <table className="data-table terms">
          <caption>{t('glossary.korean')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('glossary.term')}</th>
              <th scope="col">{t('glossary.years')}</th>
              <th scope="col">{t('glossary.use')}</th>
              <th scope="col">{t('glossary.gloss')}</th>
            </tr>
          </thead>
          <tbody>
            {korean.map((term) => (
              <tr key={term.id} id={`term-${term.id}`}>
                <th scope="row">
                  <span lang="ko">{term.hangul}</span>
                  {term.romanised ? <i lang="ko-Latn">{term.romanised}</i> : null}
                </th>
                <td>{termYears(term, speech)}</td>
                <td>{t(`use.${term.use}`)}</td>
                <td>
                  <Gloss term={term} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <dl className="rules">
        {terms
          .filter((term) => !term.hangul)
          .map((term) => (
            <div key={term.id} id={`term-${term.id}`}>
              <dt>{term.name}</dt>
              <dd>
                <Gloss term={term} />
              </dd>
            </div>
          ))}
      </dl>
    </Part>
  );
}

function Gloss({ term }: { readonly term: Term }) {
  return (
    <>
      <span lang={term.gloss.lang}>{term.gloss.text}</span>
      {term.facts.length > 0 ? (
        <span className="note">
          {term.facts.map((id) => (
            <ViewLink key={id} to={{ page: 'fact', selection: { ...emptySelection, fact: id }, story: null }}>
              {id}
            </ViewLink>
          ))}
        </span>
      ) : null}
    </>
  );
}

function termYears({ span }: Term, { t, years }: Speech): string {
  if (!span) return t('figure.undated');
  if (span.openStart) return t('glossary.until', { year: String(span.end) });
  return years(span.start, span.end, span.openEnd);
}
