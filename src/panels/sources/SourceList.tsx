/** Every source with what rests on it; a box narrows the list by words. */
import { useId, useMemo, useState } from 'react';
import type { Evidence, Fact, Source } from '../../domain/atlas';
import { factsBySource } from '../../domain/citedBy';
import { shortSource } from '../../domain/citing';
import { useSpeech } from '../../i18n/speech';
import { useAtlas } from '../../state/hooks';
import { SourceEntry } from '../evidence/SourceEntry';
import { FactLine } from './FactLine';
import { Part } from './Part';

/** In the order of their short names. Those that do not match leave the list. */
export function SourceList({ evidence }: { readonly evidence: Evidence }) {
  const { t, lang } = useSpeech();
  const { arrivals } = useAtlas();
  const [asked, setAsked] = useState('');
  const box = useId();
  const facts = useMemo(() => factsBySource(evidence), [evidence]);
  const sources = useMemo(() => {
    const { compare } = new Intl.Collator(lang, { numeric: true });
    return Object.values(evidence.sources).toSorted((a, b) => compare(shortSource(a), shortSource(b)));
  }, [evidence, lang]);
  const inSeries = useMemo(() => new Set(arrivals.flatMap((row) => row.sources)), [arrivals]);
  const wanted = fold(asked).split(/\s+/u).filter(Boolean);
  const shown = sources.filter((source) => wanted.every((word) => textOf(source).includes(word)));
  return (
    <Part id="all-sources" title={t('sources.title')}>
      <p>{t('sources.lead')}</p>
      <p className="source-filter">
        <label htmlFor={box}>{t('sources.filter')}</label>
        <input id={box} type="search" value={asked} onChange={(event) => setAsked(event.target.value)} />
        <output htmlFor={box}>{t('sources.count', { n: shown.length, m: sources.length })}</output>
      </p>
      <ul className="source-list">
        {shown.map((source) => (
          <li key={source.id}>
            <SourceEntry source={source} />
            <RestsOn facts={facts.get(source.id) ?? []} series={inSeries.has(source.id)} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function RestsOn({ facts, series }: { readonly facts: readonly Fact[]; readonly series: boolean }) {
  const { t } = useSpeech();
  return (
    <>
      {facts.length > 0 ? (
        <details className="rests-on">
          <summary>{t('sources.rests', { n: facts.length })}</summary>
          <ul>
            {facts.map((fact) => (
              <FactLine key={fact.id} fact={fact} />
            ))}
          </ul>
        </details>
      ) : null}
      {series ? <p className="note">{t('sources.series')}</p> : null}
      {facts.length === 0 && !series ? <p className="note">{t('sources.noFact')}</p> : null}
    </>
  );
}

/** Without case and accents, so that "Soltysik" finds Sołtysik. */
function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('Ł', 'L').toLowerCase();
}

function textOf(source: Source): string {
  const { title, publisher, 'container-title': container } = source;
  return fold([shortSource(source), title, container, publisher, source.id].join(' '));
}
