/** Remarks on the address: what part of a link was not understood. Never blocks, stays until closed. */
import { Fragment } from 'react';
import { emptySelection } from '../domain/view';
import { useSpeech } from '../i18n/speech';
import { isNoticeKey } from '../i18n/notices';
import { useActions, useAtlas, useAtlasState } from '../state/hooks';
import { Icon } from './Icon';
import { ViewLink } from './ViewLink';

/** Where the nearest routes stand in a sentence: a sign that no message and no address holds. */
const GAP = '\u0000';

/** One bar under the header; nothing when the link was whole. */
export function Notices() {
  const { t } = useSpeech();
  const notices = useAtlasState((state) => state.notices);
  const languageFailed = useAtlasState((state) => state.languageState === 'failed');
  const atlas = useAtlas();
  const { setNotices } = useActions();
  /** Slugs of routes read as their names. */
  const nameOf = (slug: string): string => atlas.routes.find((route) => route.id === slug)?.name.text ?? slug;
  const named = (values: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
    ...values,
    ...(values['route'] ? { route: nameOf(values['route']) } : {}),
    ...(values['near'] ? { near: GAP } : {}),
  });
  const close = (): void => {
    setNotices([]);
    document.querySelector<HTMLElement>('#content')?.focus({ preventScroll: true });
  };
  return (
    // Always there, so that a remark that comes later is said.
    <div role="status">
      {notices.length === 0 && !languageFailed ? null : (
        <div className="notices">
          <ul>
            {languageFailed ? <li>{t('error.language')}</li> : null}
            {notices.map(({ code, values }, index) => {
              const key = `notice.${code}`;
              const words = t(isNoticeKey(key) ? key : 'notice.other', named(values));
              const [before, ...after] = words.split(GAP);
              return (
                <li key={`${code}-${index}`}>
                  {before}
                  {after.length > 0 ? <Near slugs={values['near']?.split(',') ?? []} nameOf={nameOf} /> : null}
                  {after}
                </li>
              );
            })}
          </ul>
          {notices.length > 0 ? (
            <button type="button" className="icon-button" aria-label={t('close')} onClick={close}>
              <Icon name="close" />
            </button>
          ) : null}
        </div>
      )}
    </div>
  );
}

interface NearProps {
  readonly slugs: readonly string[];
  readonly nameOf: (slug: string) => string;
}

/** Routes that the reader may have meant: one press away. */
function Near({ slugs, nameOf }: NearProps) {
  return slugs.map((slug, index) => (
    <Fragment key={slug}>
      {index > 0 ? ', ' : null}
      <ViewLink to={{ page: 'map', selection: { ...emptySelection, route: slug }, story: null }}>
        {nameOf(slug)}
      </ViewLink>
    </Fragment>
  ));
}
