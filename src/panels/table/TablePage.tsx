/** The view as tables: the same routes that the map shows. */
import { useSpeech } from '../../i18n/speech';
import { useAtlas, useVisible } from '../../state/hooks';

/** All routes of the view. */
export function TablePage() {
  const { t } = useSpeech();
  const atlas = useAtlas();
  const { standing } = useVisible();
  return (
    <>
      <h1 className="page-title">{t('nav.table')}</h1>
      <ul>
        {atlas.routes
          .filter((route) => standing[route.id] !== 'out')
          .map((route) => (
            <li key={route.id}>{route.name.text}</li>
          ))}
      </ul>
    </>
  );
}
