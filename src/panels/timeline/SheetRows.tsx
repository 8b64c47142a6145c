/** On phones the rows of the clock are lists in the sheet, under the strip: a short track has no room for their words. */
import { lazy, Suspense, useState } from 'react';
import { useSpeech } from '../../i18n/speech';
import { ErrorPanel } from '../ErrorPanel';
import { Icon } from '../Icon';

/** Fetched when a reader opens the line. */
const RowLists = lazy(async () => ({ default: (await import('./RowLists')).RowLists }));

/** A closed line; its lists are made when a reader opens it. styles/timeline.css shows it where the rows of the clock go. */
export function SheetRows() {
  const { t } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="sheet-rows" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t('timeline.rows')} <Icon name="down" />
      </summary>
      {isOpen ? (
        <ErrorPanel>
          <Suspense fallback={<p className="note">{t('loading')}</p>}>
            <RowLists />
          </Suspense>
        </ErrorPanel>
      ) : null}
    </details>
  );
}
