/** Keeps the interface's language in step with the atlas's: both change in one render, so no screen is half translated. */
import { useEffect, useState, type ReactNode } from 'react';
import type { Speech } from './i18n/messages';
import { loadSpeech, SpeechProvider } from './i18n/speech';
import { useAtlas, useAtlasState } from './state/hooks';

/** Shows the children in `first` until the words of another language are there. */
export function SpeechSwitch({ first, children }: { readonly first: Speech; readonly children: ReactNode }) {
  const { lang } = useAtlas();
  const title = useAtlasState((state) => state.own.title);
  const [speech, setSpeech] = useState(first);
  useEffect(() => {
    if (speech.lang === lang) return undefined;
    let late = false;
    // The messages were fetched before the atlas of that language was shown (see `loaders`), so this settles at once.
    const change = async (): Promise<void> => {
      const next = await loadSpeech(lang, title);
      if (!late) setSpeech(next);
    };
    change().catch(() => undefined);
    return () => {
      late = true;
    };
  }, [lang, speech, title]);
  return <SpeechProvider speech={speech}>{children}</SpeechProvider>;
}
