/** What paper needs and a screen does not: the map in light colours, all facts of the open route, sources, address and QR code. */
import type { Source } from '../../domain/atlas';
import { shortSource } from '../../domain/citing';
import { useSpeech } from '../../i18n/speech';
import { useAtlas, useAtlasState, useView } from '../../state/hooks';
import { absoluteAddress } from '../../state/url';
import { SourceEntry } from '../evidence/SourceEntry';
import { siteOf, viewLink } from './addresses';
import { citedOf } from './cited';
import { PrintFacts } from './PrintFacts';
import { PrintMap } from './PrintMap';
import { Qr } from './Qr';
import { unlistedSources } from './unlistedSources';
import '../../styles/printed.css';

/** Up to this many sources are printed whole, more by their short names. */
const wholeSources = 30;

/** For the browser alone, and only while it prints. */
export function Printed() {
  const { page, selection } = useView();
  const atlas = useAtlas();
  const evidence = useAtlasState((state) => state.evidence);
  const hasMap = page === 'map' || page === 'story';
  const route = atlas.routes.find(({ id }) => hasMap && id === selection.route);
  return (
    <>
      {hasMap ? <PrintMap /> : null}
      {route && evidence ? <PrintFacts route={route} evidence={evidence} /> : null}
      <Footer />
    </>
  );
}

function Footer() {
  const speech = useSpeech();
  const { t } = speech;
  const atlas = useAtlas();
  const base = useAtlasState((state) => state.base);
  const view = useView();
  const evidence = useAtlasState((state) => state.evidence);
  const cited = citedOf(atlas, evidence, view, speech);
  const address = viewLink(cited.view, siteOf(absoluteAddress(window, base), atlas));
  const ids = new Set(unlistedSources(atlas, evidence, view.page, cited.facts));
  return (
    <footer className="print-footer">
      <Qr text={address} label={t('share.qr')} />
      <p>
        <strong>{t('title')}</strong>. {t('cite.version', { edition: atlas.edition })}. {t('schematic')} {t('borders')}
      </p>
      <p className="print-address">
        {t('print.address')}: {address}
      </p>
      <PrintedSources sources={[...ids].flatMap((id) => evidence?.sources[id] ?? [])} />
    </footer>
  );
}

function PrintedSources({ sources }: { readonly sources: readonly Source[] }) {
  const { t } = useSpeech();
  if (sources.length === 0) return null;
  if (sources.length > wholeSources) {
    const names = [...new Set(sources.map((source) => shortSource(source)))];
    return <p className="print-sources">{t('picture.sources', { list: names.join('; ') })}</p>;
  }
  return (
    <div className="print-sources">
      <h2>{t('print.sources')}</h2>
      <ul>
        {sources.map((source) => (
          <li key={source.id}>
            <SourceEntry source={source} />
          </li>
        ))}
      </ul>
    </div>
  );
}
