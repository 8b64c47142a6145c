/** A frame without a map: the routes of the view as a list, or one route with its legs. */
import { emptySelection } from '../../domain/view';
import { useSpeech } from '../../i18n/speech';
import { useActions, useEvidence, useOpenRoute } from '../../state/hooks';
import { Icon } from '../Icon';
import { LegSpine } from '../LegSpine';
import { RouteList } from '../RouteList';
import { ViewLink } from '../ViewLink';

/** What `ui=list` shows: everything that the map would, in words. */
export function EmbedText() {
  const { t } = useSpeech();
  const { route, leg } = useOpenRoute();
  const evidence = useEvidence();
  const { closeRoute } = useActions();
  if (!route) return <RouteList />;
  return (
    <article data-family={route.family}>
      <ViewLink to={{ page: 'map', selection: emptySelection }} className="detail-back" onFollow={closeRoute}>
        <Icon name="left" />
        {t('detail.back')}
      </ViewLink>
      <p lang={route.summary.lang}>{route.summary.text}</p>
      {route.noLine ? <p lang={route.noLine.lang}>{route.noLine.text}</p> : null}
      <LegSpine route={route} open={leg} evidence={evidence} />
      {route.notSaid.length > 0 ? (
        <>
          <h2 className="label">{t('unknown')}</h2>
          <ul className="not-known">
            {route.notSaid.map((item) => (
              <li key={item.text} lang={item.lang}>
                {item.text}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </article>
  );
}
