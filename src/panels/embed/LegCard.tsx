/** One leg of the open route as text, with the legs before and after: all that a narrow frame has room for. */
import type { Leg, Route } from '../../domain/atlas';
import { shortSource } from '../../domain/citing';
import { shortLegPlace, stageNumber } from '../../i18n/legPlace';
import { useSpeech } from '../../i18n/speech';
import { useActions, useAtlas, useAtlasState, useOpenRoute } from '../../state/hooks';
import { Icon } from '../Icon';

/** The selected leg, else the first. Nothing without an open route; a route without a line says why. */
export function LegCard() {
  const atlas = useAtlas();
  const { route, leg: open } = useOpenRoute();
  if (!route) return null;
  const leg = open ?? atlas.legs[route.legs[0] ?? ''];
  return (
    <section className="embed-leg" data-family={route.family}>
      {leg ? <LegText route={route} leg={leg} /> : <p lang={route.noLine?.lang}>{route.noLine?.text}</p>}
      {leg && route.legs.length > 1 ? <LegSteps route={route} leg={leg} /> : null}
    </section>
  );
}

function LegText({ route, leg }: { readonly route: Route; readonly leg: Leg }) {
  const { t } = useSpeech();
  const evidence = useAtlasState((state) => state.evidence);
  const fact = evidence?.facts[leg.facts[0] ?? ''];
  const citation = fact?.sources[0];
  const source = citation ? evidence?.sources[citation.source] : undefined;
  const number = stageNumber(route, leg.id);
  return (
    <div className="embed-leg-text">
      <h2>
        {number === null ? null : (
          <span className="leg-number" aria-hidden="true">
            {number}
          </span>
        )}
        <span lang={leg.name.lang}>{leg.name.text}</span>
        <span className="leg-grade">{t(`grade.${leg.evidence}`)}</span>
      </h2>
      <p lang={leg.text.lang}>{leg.text.text}</p>
      {source && citation ? (
        <p className="note">
          {shortSource(source)}, {citation.locator}
        </p>
      ) : null}
      {route.notSaid[0] ? (
        <p className="note">
          <strong>{t('unknown')}:</strong> <span lang={route.notSaid[0].lang}>{route.notSaid[0].text}</span>
        </p>
      ) : null}
    </div>
  );
}

function LegSteps({ route, leg }: { readonly route: Route; readonly leg: Leg }) {
  const speech = useSpeech();
  const { t } = speech;
  const { openLeg } = useActions();
  const at = route.legs.indexOf(leg.id);
  const [before, after] = [route.legs[at - 1], route.legs[at + 1]];
  return (
    <nav className="embed-steps" aria-label={t('detail.steps')}>
      <button type="button" disabled={!before} onClick={() => (before ? openLeg(before) : undefined)}>
        <Icon name="left" />
        {before ? shortLegPlace(route, before, speech) : t('story.before')}
      </button>
      <span className="embed-dots" aria-hidden="true">
        {route.legs.map((id) => (
          <i key={id} data-on={id === leg.id || undefined} />
        ))}
      </span>
      <button type="button" disabled={!after} onClick={() => (after ? openLeg(after) : undefined)}>
        {after ? shortLegPlace(route, after, speech) : t('story.after')}
        <Icon name="right" />
      </button>
    </nav>
  );
}
