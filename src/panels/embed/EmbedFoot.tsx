/** Whose work it is: the sources behind the view, most used first, and the way to the atlas. */
import { useMemo } from 'react';
import type { Atlas, Evidence } from '../../domain/atlas';
import { shortAuthor } from '../../domain/citing';
import type { View } from '../../domain/view';
import type { Speech } from '../../i18n/messages';
import { useSpeech } from '../../i18n/speech';
import { useAtlas, useAtlasState, useView } from '../../state/hooks';
import { Icon } from '../Icon';
import { citedOf } from '../share/cited';
import { printedAttributes, printedSources, type NamedSources } from './printedSources';
import { useSiteLink } from './useSiteLink';

/** Names that have room in one line. */
const named = 3;

/** Short names of the sources of a view, those of most facts first, each once. */
function sourceNames(atlas: Atlas, evidence: Evidence, view: View, speech: Speech): readonly string[] {
  const uses = new Map<string, number>();
  for (const fact of citedOf(atlas, evidence, view, speech).facts) {
    for (const { source } of evidence.facts[fact]?.sources ?? []) {
      const found = evidence.sources[source];
      if (found) uses.set(shortAuthor(found), (uses.get(shortAuthor(found)) ?? 0) + 1);
    }
  }
  return [...uses].toSorted((a, b) => b[1] - a[1]).map(([name]) => name);
}

/** Until the evidence is there the line is a plain link to it, so that nothing moves when the names come. */
export function EmbedFoot() {
  const speech = useSpeech();
  const { t } = speech;
  const atlas = useAtlas();
  const view = useView();
  const evidence = useAtlasState((state) => state.evidence);
  const link = useSiteLink();
  const sources = useMemo((): NamedSources => {
    if (!evidence) return printedSources(view) ?? { names: [], more: 0 };
    const all = sourceNames(atlas, evidence, view, speech);
    return { names: all.slice(0, named), more: Math.max(0, all.length - named) };
  }, [atlas, evidence, view, speech]);
  const here = link(view);
  const { names: shown, more } = sources;
  return (
    <footer className="embed-foot">
      <p className="embed-borders">{t('frame.noteShort')}</p>
      <p className="embed-sources" {...printedAttributes(view, sources)}>
        {shown.length > 0 ? (
          <span className="embed-wide">
            {t('frame.sources', { list: shown.join('; ') })}
            {more > 0 ? (
              <>
                {'; '}
                <a href={here} target="_blank" rel="noopener noreferrer">
                  {t('frame.sources.more', { n: more })}
                  <NewTab />
                </a>
              </>
            ) : null}
          </span>
        ) : null}
        <a className={shown.length > 0 ? 'embed-narrow' : ''} href={here} target="_blank" rel="noopener noreferrer">
          {t('frame.sources.all')}
          <NewTab />
        </a>
      </p>
      <a className="embed-open" href={here} target="_blank" rel="noopener noreferrer">
        <Icon name="tumen" />
        <strong>{t('title')}</strong> <span>{t('frame.view')}</span>
        <Icon name="external" />
        <NewTab />
      </a>
    </footer>
  );
}

/** Says what a link does, for those who do not see its sign. */
export function NewTab() {
  const { t } = useSpeech();
  return <span className="hidden"> ({t('frame.new')})</span>;
}
