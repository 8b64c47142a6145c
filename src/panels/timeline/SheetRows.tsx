/** On phones the rows and figures of the clock are lists in the sheet, under the strip: a short track has no room for their words. */
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useSpeech } from '../../i18n/speech';
import { useActions } from '../../state/hooks';
import { ErrorPanel } from '../ErrorPanel';
import { Icon } from '../Icon';
import { Arrivals } from './ArrivalsTable';

/** Fetched when a reader opens the line. */
const RowLists = lazy(async () => ({ default: (await import('./RowLists')).RowLists }));

/** Closed lines; what they hold is made when a reader opens it. styles/timeline.css shows them where the rows of the clock go. */
export function SheetRows() {
  const { t } = useSpeech();
  const { loadEvidence } = useActions();
  return (
    <>
      <SheetLine name={t('timeline.rows')}>
        <ErrorPanel>
          <Suspense fallback={<p className="note">{t('loading')}</p>}>
            <RowLists />
          </Suspense>
        </ErrorPanel>
      </SheetLine>
      <SheetLine name={t('timeline.arrivals')} onOpen={() => void loadEvidence()}>
        <div className="arrivals-table">
          <Arrivals />
        </div>
      </SheetLine>
    </>
  );
}

interface SheetLineProps {
  readonly name: string;
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

function SheetLine({ name, onOpen, children }: SheetLineProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="sheet-rows"
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        if (currentTarget.open) onOpen?.();
      }}
    >
      <summary>
        {name} <Icon name="down" />
      </summary>
      {isOpen ? children : null}
    </details>
  );
}
