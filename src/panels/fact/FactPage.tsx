/** The address of one fact: what it says, how sure, where it is printed, what rests on it, what contradicts it. */
import type { Evidence, Fact, Words } from '../../domain/atlas';
import { emptySelection } from '../../domain/view';
import { factTime, figureWords } from '../evidence/figureWords';
import { officesIn, wordOf } from '../../i18n/dataWords';
import { useSpeech } from '../../i18n/speech';
import { withUnit } from '../../i18n/unitWords';
import { useActions, useAtlas, useView } from '../../state/hooks';
import { Doubt } from '../evidence/Doubt';
import { NeedEvidence } from '../evidence/NeedEvidence';
import { SourceEntry } from '../evidence/SourceEntry';
import { Icon } from '../Icon';
import { ViewLink } from '../ViewLink';
import { FactLinks } from './FactLinks';

/** Reads the fact of the view; an unknown id says so and leads to the sources. */
export function FactPage() {
  const { t } = useSpeech();
  const { fact: id } = useView().selection;
  return (
    <NeedEvidence>
      {(evidence) => {
        const fact = id ? evidence.facts[id] : undefined;
        return fact ? (
          <FactArticle fact={fact} evidence={evidence} />
        ) : (
          <article className="article">
            <h1>{t('fact.missing', { id: id ?? '' })}</h1>
            <p>
              <ViewLink to={{ page: 'sources', selection: emptySelection }}>{t('nav.sources')}</ViewLink>
            </p>
          </article>
        );
      }}
    </NeedEvidence>
  );
}

function FactArticle({ fact, evidence }: { readonly fact: Fact; readonly evidence: Evidence }) {
  const speech = useSpeech();
  const { t, lang } = speech;
  const { setDialog } = useActions();
  const value = figureWords(fact, speech);
  return (
    <article className="article fact">
      <p className="fact-id">
        {t('fact.id')} <code>{fact.id}</code>
      </p>
      <h1 lang={fact.statement.lang}>{fact.statement.text}</h1>
      <Doubt fact={fact} />
      <dl className="fact-table">
        {value ? (
          <Row
            name={t('fact.value')}
            value={
              fact.unit && fact.unit !== 'percent'
                ? withUnit(value, fact.unit, fact.value ?? fact.high ?? fact.low ?? 0, speech)
                : value
            }
          />
        ) : null}
        {fact.measure ? (
          <Row
            name={t('fact.measure')}
            value={`${t(`measure.${fact.measure}.tag`)}: ${t(`measure.${fact.measure}`)}`}
          />
        ) : null}
        <Row name={t('fact.time')} value={factTime(fact, speech)} />
        <Places fact={fact} />
        {fact.group ? <Row name={t('fact.group')} {...rowOf(wordOf(fact.group, lang))} /> : null}
        {fact.sex && fact.sex !== 'all' ? <Row name={t('fact.sex')} value={t(`sex.${fact.sex}`)} /> : null}
        <Row name={t('fact.status')} value={t(`status.${fact.status}`)} />
        <Row name={t('fact.certainty')} value={fact.certainty.text} lang={fact.certainty.lang} />
        {fact.attributedTo ? (
          <Row name={t('fact.attributed')} value={fact.attributedTo.text} lang={fact.attributedTo.lang} />
        ) : null}
        {fact.originator ? <Row name={t('fact.originator')} {...rowOf(officesIn(fact.originator, lang))} /> : null}
        {fact.flags.includes('text-only') ? <Row name={t('fact.shown')} value={t('fact.textOnlyReason')} /> : null}
      </dl>
      <section>
        <h2>{t('fact.printed')}</h2>
        <ul className="source-list">
          {fact.sources.map(({ source, locator }) => {
            const found = evidence.sources[source];
            return (
              <li key={`${source} ${locator}`}>{found ? <SourceEntry source={found} locator={locator} /> : source}</li>
            );
          })}
        </ul>
      </section>
      <FactLinks fact={fact} evidence={evidence} />
      <p>
        <button type="button" className="button" onClick={() => setDialog('cite')}>
          <Icon name="cite" />
          {t('cite')}
        </button>
      </p>
    </article>
  );
}

const rowOf = ({ text, lang }: Words) => ({ value: text, lang });

function Row({
  name,
  value,
  lang,
}: {
  readonly name: string;
  readonly value: string;
  readonly lang?: string | undefined;
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd lang={lang}>{value}</dd>
    </div>
  );
}

function Places({ fact }: { readonly fact: Fact }) {
  const { t, list } = useSpeech();
  const atlas = useAtlas();
  const name = (id: string): string => atlas.places[id]?.name ?? id;
  return (
    <>
      {fact.origin ? <Row name={t('filter.from')} value={name(fact.origin)} /> : null}
      {fact.via.length > 0 ? <Row name={t('filter.via')} value={list(fact.via.map(name))} /> : null}
      {fact.destination ? (
        <Row name={t(fact.origin ? 'filter.to' : 'fact.place')} value={name(fact.destination)} />
      ) : null}
    </>
  );
}
