/** Gives the reader's language to components: `const { t } = useSpeech()`. */
import { createContext, useContext, type ReactNode } from 'react';
import type { Lang } from '../domain/atlas';
import { en } from './en';
import { speechOf, type Messages, type Speech } from './messages';

const SpeechContext = createContext<Speech>(speechOf('en', en));

/** All components below speak `speech`. */
export function SpeechProvider({ speech, children }: { readonly speech: Speech; readonly children: ReactNode }) {
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** The speech of the nearest provider; English outside one. */
export const useSpeech = (): Speech => useContext(SpeechContext);

/**
 * Fetches the messages of a language; English is always there. Rejects when its chunk cannot be had.
 * @param title the name of an own copy of the atlas, in place of ours
 */
export async function loadSpeech(lang: Lang, title?: string): Promise<Speech> {
  const messages: Messages = lang === 'ko' ? (await import('./ko')).ko : lang === 'pl' ? (await import('./pl')).pl : en;
  return speechOf(lang, title ? { ...messages, title } : messages);
}

/** The speech for class components, as a render prop. */
export function SpeechContextReader({ children }: { readonly children: (speech: Speech) => ReactNode }) {
  return <>{children(useSpeech())}</>;
}
