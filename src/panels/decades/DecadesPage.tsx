/** One small map per decade with its own sentence and figures, all by the filter law; a handout on A4, two by four. */
import { useEffect } from 'react';
import type { Era } from '../../domain/atlas';
import { shortSource } from '../../domain/citing';
import { decadesOf } from '../../domain/decades';
import { emptyFilter, emptySelection } from '../../domain/view';
import { useSpeech } from '../../i18n/speech';
import { useActions, useAtlas, useAtlasState } from '../../state/hooks';
import { Icon } from '../Icon';
import { ViewLink } from '../ViewLink';
import { ArrivalsLine } from './ArrivalsLine';
import { FamilyLegend } from './FamilyLegend';
import { SideBySide } from './SideBySide';
import { SmallMap } from './SmallMap';

/** The decades of the data, then two views side by side. */
export function DecadesPage() {
  const { t } = useSpeech();
  const atlas = useAtlas();
  const { loadEvidence } = useActions();
  useEffect(() => {
    // Pages that are opened have it already; a reader who comes from another page does not.
    void loadEvidence();
  }, [loadEvidence]);
  return (
    <div className="decades">
      <p className="decades-mark" aria-hidden="true">
        <Icon name="tumen" />
        {t('title')}
      </p>
      <h1 className="page-title">{t('decades.title')}</h1>
      <p className="page-lead">{t('decades.lead')}</p>
      <FamilyLegend />
      <div className="decade-grid">
        {decadesOf(atlas).map((era) => (
          <Decade key={era.id} era={era} />
        ))}
      </div>
      <p className="note decades-foot">
        {t('schematic')} {t('borders')} {t('decades.foot', { edition: atlas.edition })}{' '}
        <ViewLink to={{ page: 'sources', selection: emptySelection, story: null }}>{t('nav.sources')}</ViewLink>
      </p>
      <SideBySide />
    </div>
  );
}

function Decade({ era }: { readonly era: Era }) {
  const { t } = useSpeech();
  const atlas = useAtlas();
  const filter = { ...emptyFilter, eras: [era.id] };
  const events = atlas.events.filter(
    ({ span, major }) => major && span.start >= era.span.start && span.start <= era.span.end,
  );
  return (
    <section className="decade" aria-labelledby={`decade-${era.id}`}>
      <div className="decade-head">
        <h2 id={`decade-${era.id}`} lang={era.name.lang}>
          <ViewLink to={{ page: 'map', filter, selection: emptySelection, story: null }}>{era.name.text}</ViewLink>
        </h2>
        <ArrivalsLine span={era.span} />
      </div>
      <SmallMap filter={filter} />
      {era.note ? (
        <p className="decade-note" lang={era.note.lang}>
          {era.note.text}
        </p>
      ) : null}
      {events.length > 0 ? (
        <p className="decade-events">
          {t('decades.events')}: {events.map(({ span, name }) => `${span.start} ${name.text}`).join('; ')}
        </p>
      ) : null}
      {era.facts.length > 0 ? <RestsOn facts={era.facts} /> : null}
    </section>
  );
}

/** Each fact by who says so, in which year; until the sources are here, by its number alone. */
function RestsOn({ facts }: { readonly facts: readonly string[] }) {
  const { t } = useSpeech();
  const evidence = useAtlasState((state) => state.evidence);
  const sourceOf = (fact: string): string => {
    const source = evidence?.sources[evidence.facts[fact]?.sources[0]?.source ?? ''];
    return source ? `${shortSource(source)}, ` : '';
  };
  return (
    <p className="note decade-facts">
      {t('decades.rests')}{' '}
      {facts.map((id) => (
        <ViewLink key={id} to={{ page: 'fact', selection: { ...emptySelection, fact: id }, story: null }}>
          {sourceOf(id)}
          {id}
        </ViewLink>
      ))}
    </p>
  );
}
