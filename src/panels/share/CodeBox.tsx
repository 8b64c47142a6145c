/** The four kinds of code, what each costs a reader, and a button that copies it. */
import { useRef, useState } from 'react';
import { useSpeech } from '../../i18n/speech';
import { CopyButton } from './CopyButton';
import { codeKinds, type CodeKind } from './embedCodes';
import { Tabs } from './Tabs';
import { weights } from './weights';

interface CodeBoxProps {
  readonly codes: Readonly<Record<CodeKind, string>>;
  /** What the picture shows, where that is not the very view. */
  readonly pictureNote: string | null;
}

/** `codes` are made anew with every choice; the chosen kind stays. */
export function CodeBox({ codes, pictureNote }: CodeBoxProps) {
  const { t } = useSpeech();
  const [kind, setKind] = useState<CodeKind>('iframe');
  const field = useRef<HTMLTextAreaElement>(null);
  const code = codes[kind];
  const isNear = kind === 'link' && /[?#]/u.test(code);
  return (
    <div className="code-tabs">
      <Tabs
        label={t('share.code')}
        value={kind}
        tabs={codeKinds.map((value) => ({ value, label: t(`share.code.${value}`) }))}
        onChoose={setKind}
      >
        <div className="code-box">
          <textarea
            ref={field}
            readOnly
            spellCheck={false}
            rows={6}
            aria-label={t(`share.code.${kind}`)}
            value={code}
            onFocus={(event) => event.target.select()}
          />
        </div>
        <p className="note">
          {t(`share.bytes.${kind}`, { n: kind === 'element' ? weights.element : weights.iframe })}{' '}
          {isNear ? t('share.bytes.link.near') : null}
          {kind === 'picture' ? pictureNote : null}
        </p>
      </Tabs>
      <CopyButton text={code} field={field} label={t('copy.code')} className="button button-on" />
    </div>
  );
}
