/** What stands above a prerendered page while its app cannot start: the page below can be read, its links work. */
import { useSpeech } from '../i18n/speech';

interface StartNoticeProps {
  /** `slow`: still on its way; `failed`: it will not come by itself. */
  readonly state: 'slow' | 'failed';
  /** Address of the present page: following it loads everything anew. */
  readonly here: string;
  /** Address of the page that holds all data as tables. */
  readonly table: string;
}

/** A polite remark, or one clear fault with two plain links. */
export function StartNotice({ state, here, table }: StartNoticeProps) {
  const { t } = useSpeech();
  if (state === 'slow') {
    return (
      <p className="notices" role="status">
        {t('error.slow')}
      </p>
    );
  }
  return (
    <div className="notices" role="alert">
      <p>{t('error.start')}</p>
      <a href={here} className="button">
        {t('retry')}
      </a>
      <a href={table}>{t('nav.table')}</a>
    </div>
  );
}
