/** One view as one page that stands alone: map, years, routes, facts and sources in plain markup. Composition only; nothing in it runs. */
import { useMemo } from 'react';
import type { Evidence, Route } from './domain/atlas';
import { shortSource } from './domain/citing';
import { useSpeech } from './i18n/speech';
import { viewInWords } from './i18n/viewInWords';
import { describeView } from './domain/describe';
import { printedSize } from './map/frame';
import { frameOf } from './map/frameOf';
import type { SketchLand } from './map/land';
import { Legend } from './map/Legend';
import { Sketch } from './map/Sketch';
import { embedTitle } from './panels/embed/EmbedHead';
import { FigureList } from './panels/evidence/FigureList';
import { SourceEntry } from './panels/evidence/SourceEntry';
import { StatementList } from './panels/evidence/StatementList';
import { LegSpine } from './panels/LegSpine';
import { RouteList } from './panels/RouteList';
import { citedOf } from './panels/share/cited';
import { Timeline } from './panels/timeline/Timeline';
import { useAtlas, useOpenRoute, useView, useVisible } from './state/hooks';

interface SinglePageProps {
  readonly evidence: Evidence;
  readonly land: SketchLand;
  /** Absolute address of the view on the site: where the page came from. */
  readonly address: string;
}

/** Needs `AtlasProvider` and `SpeechProvider` around it, for one rendering to static markup. */
export function SinglePage({ evidence, land, address }: SinglePageProps) {
  const speech = useSpeech();
  const { t } = speech;
  const atlas = useAtlas();
  const view = useView();
  const visible = useVisible();
  const { route } = useOpenRoute();
  const frame = frameOf(atlas, view, printedSize.width, printedSize.height);
  return (
    <main className="single">
      <header className="single-head">
        <p className="single-name">{t('title')}</p>
        <h1>{embedTitle(atlas, view, speech)}</h1>
        <p>{route ? route.summary.text : viewInWords(describeView(atlas, view), atlas, speech)}</p>
        <p className="note">
          {t('cite.version', { edition: atlas.edition })}. <a href={address}>{address}</a>
        </p>
      </header>
      <div className="map-stage">
        <Sketch {...{ atlas, view, visible, land, speech, frame }} />
        <Legend frame={frame} beside={false} />
      </div>
      <p className="note">
        {t('schematic')} {t('borders')}
      </p>
      {/* Its buttons would do nothing here; the words of its bars are in the facts below. */}
      <div inert>
        <Timeline />
      </div>
      {route ? <RouteFacts route={route} evidence={evidence} /> : <RouteList whole />}
      <Sources evidence={evidence} />
    </main>
  );
}

/** Every leg with all that it rests on, one after the other. */
function RouteFacts({ route, evidence }: { readonly route: Route; readonly evidence: Evidence }) {
  const { t } = useSpeech();
  const atlas = useAtlas();
  const onLegs = new Set(route.legs.flatMap((id) => atlas.legs[id]?.facts ?? []));
  const whole = route.facts.filter((id) => !onLegs.has(id)).flatMap((id) => evidence.facts[id] ?? []);
  return (
    <article className="single-route" data-family={route.family}>
      <LegSpine route={route} open={null} evidence={evidence} />
      {route.legs
        .flatMap((id) => atlas.legs[id] ?? [])
        .map((leg) => {
          const facts = leg.facts.flatMap((id) => evidence.facts[id] ?? []);
          return (
            <section key={leg.id}>
              <h2>{leg.name.text}</h2>
              <p>
                <strong>{t(`grade.${leg.evidence}`)}:</strong> {leg.evidenceReason.text}
              </p>
              <p>{leg.text.text}</p>
              <FigureList facts={facts} evidence={evidence} />
              <StatementList facts={facts} evidence={evidence} />
            </section>
          );
        })}
      {whole.length > 0 ? (
        <section>
          <h2>{t('detail.facts')}</h2>
          <FigureList facts={whole} evidence={evidence} />
          <StatementList facts={whole} evidence={evidence} />
        </section>
      ) : null}
      {route.notSaid.length > 0 ? (
        <section>
          <h2>{t('unknown')}</h2>
          <ul className="not-known">
            {route.notSaid.map((item) => (
              <li key={item.text}>{item.text}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </article>
  );
}

/** The sources of the view in full, by name. */
function Sources({ evidence }: { readonly evidence: Evidence }) {
  const speech = useSpeech();
  const atlas = useAtlas();
  const view = useView();
  const sources = useMemo(() => {
    const facts = citedOf(atlas, evidence, view, speech).facts.flatMap((id) => evidence.facts[id] ?? []);
    const ids = new Set(facts.flatMap((fact) => fact.sources.map(({ source }) => source)));
    const found = [...ids].flatMap((id) => evidence.sources[id] ?? []);
    return found.toSorted((a, b) => shortSource(a).localeCompare(shortSource(b), speech.lang));
  }, [atlas, evidence, view, speech]);
  return (
    <section className="single-sources">
      <h2>{speech.t('frame.sources.all')}</h2>
      <ul>
        {sources.map((source) => (
          <li key={source.id}>
            <SourceEntry source={source} />
          </li>
        ))}
      </ul>
    </section>
  );
}
