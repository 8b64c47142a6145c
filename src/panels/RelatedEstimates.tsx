/** Questions on this route on which the sources disagree, each a link to all its published values. */
import type { Route } from '../domain/atlas';
import { emptySelection } from '../domain/view';
import { useSpeech } from '../i18n/speech';
import { useAtlas } from '../state/hooks';
import { ViewLink } from './ViewLink';

/** Nothing when no conflict names the route. */
export function RelatedEstimates({ route }: { readonly route: Route }) {
  const { t } = useSpeech();
  const atlas = useAtlas();
  const conflicts = atlas.conflicts.filter((conflict) => conflict.routes.includes(route.id));
  if (conflicts.length === 0) return null;
  return (
    <section className="detail-section">
      <h2 className="label">{t('estimates.title')}</h2>
      <ul className="related">
        {conflicts.map((conflict) => (
          <li key={conflict.id}>
            <span lang={conflict.title.lang}>{conflict.title.text}</span>{' '}
            <ViewLink
              to={{ page: 'estimates', selection: { ...emptySelection, conflict: conflict.slug }, story: null }}
            >
              {t('compare', { n: conflict.members })}
            </ViewLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
