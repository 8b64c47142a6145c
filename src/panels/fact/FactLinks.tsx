/** What rests on a fact, and the other published values for the same question. */
import type { Evidence, Fact } from '../../domain/atlas';
import { citedBy } from '../../domain/citedBy';
import { emptySelection } from '../../domain/view';
import { factTime, figureWords } from '../evidence/figureWords';
import { useSpeech } from '../../i18n/speech';
import { useAtlas } from '../../state/hooks';
import { ViewLink } from '../ViewLink';

/** Two sections; each is left out when it would be empty. */
export function FactLinks({ fact, evidence }: { readonly fact: Fact; readonly evidence: Evidence }) {
  const { t } = useSpeech();
  const atlas = useAtlas();
  const { routes, legs, eras, events, conflicts } = citedBy(fact.id, atlas, evidence);
  const onRoutes = [...new Set([...routes.map((route) => route.id), ...legs.flatMap((leg) => leg.routes)])].flatMap(
    (id) => atlas.routes.find((route) => route.id === id) ?? [],
  );
  return (
    <>
      {conflicts.map((conflict) => (
        <section key={conflict.id}>
          <h2>{t('fact.beside')}</h2>
          <p>
            <ViewLink to={{ page: 'estimates', selection: { ...emptySelection, conflict: conflict.slug } }}>
              {conflict.title.text}
            </ViewLink>
          </p>
          <ul className="beside">
            {conflict.members
              .filter((member) => member.fact !== fact.id)
              .map((member) => (
                <Beside key={member.fact} fact={evidence.facts[member.fact]} />
              ))}
          </ul>
        </section>
      ))}
      {onRoutes.length + eras.length + events.length > 0 ? (
        <section>
          <h2>{t('fact.restsOn')}</h2>
          <ul className="links">
            {onRoutes.map((route) => (
              <li key={route.id}>
                <ViewLink to={{ page: 'map', selection: { ...emptySelection, route: route.id } }}>
                  {route.name.text}
                </ViewLink>
              </li>
            ))}
            {events.map((event) => (
              <li key={event.id}>
                {t('fact.event')}: {event.name.text}
              </li>
            ))}
            {eras.map((era) => (
              <li key={era.id}>
                <ViewLink
                  to={{
                    page: 'map',
                    selection: emptySelection,
                    filter: { eras: [era.id], time: null, to: [], via: [], from: [], kinds: [] },
                  }}
                >
                  {era.name.text}
                </ViewLink>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function Beside({ fact }: { readonly fact: Fact | undefined }) {
  const speech = useSpeech();
  if (!fact) return null;
  const value = figureWords(fact, speech);
  return (
    <li>
      <ViewLink to={{ page: 'fact', selection: { ...emptySelection, fact: fact.id } }}>
        {value ? <strong>{value}</strong> : null} <span lang={fact.statement.lang}>{fact.statement.text}</span>
      </ViewLink>{' '}
      <span className="note">{factTime(fact, speech)}</span>
    </li>
  );
}
