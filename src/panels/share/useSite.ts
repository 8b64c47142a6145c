/** What the makers of links and codes need from the app: the site's address, and the words of another language. */
import { useEffect, useMemo, useState } from 'react';
import type { Atlas, Lang } from '../../domain/atlas';
import { describeView } from '../../domain/describe';
import { hasOwnPicture, picturedView } from '../../domain/sharePicture';
import type { View } from '../../domain/view';
import { loadSpeech, useSpeech } from '../../i18n/speech';
import type { Speech } from '../../i18n/messages';
import { viewInWords } from '../../i18n/viewInWords';
import { withChapter } from '../../state/chapters';
import { useAtlas, useAtlasState } from '../../state/hooks';
import { loaders } from '../../state/loaders';
import { absoluteAddress } from '../../state/url';
import { siteOf, type Site } from './addresses';
import { pageTitleOf } from './cited';
import type { EmbedWords } from './embedCodes';

/** The site as its readers reach it. For the browser only: a page made at build time does not know its own address. */
export function useSite(): Site {
  const atlas = useAtlas();
  const base = useAtlasState((state) => state.base);
  return useMemo(() => siteOf(absoluteAddress(window, base), atlas), [atlas, base]);
}

/** Says what the picture of a view shows where that is not the view itself; null where it is. */
export function pictureNote(view: View, atlas: Atlas, speech: Speech): string | null {
  if (hasOwnPicture(view, atlas)) return null;
  const pictured = withChapter(picturedView(view, atlas), atlas);
  return speech.t('share.picture.nearest', { what: pageTitleOf(atlas, pictured, speech) });
}

/** The words inside embed codes; those of the picture say what that picture shows. */
export function embedWords(view: View, atlas: Atlas, speech: Speech): EmbedWords {
  const what = pageTitleOf(atlas, view, speech);
  return {
    title: speech.t('embed.title', { what }),
    open: speech.t('embed.open', { what }),
    alt: viewInWords(describeView(atlas, withChapter(picturedView(view, atlas), atlas)), atlas, speech),
  };
}

/** The same in `lang`: fetched when it is not the page's own language, which stands in until it is there. */
export function useEmbedWords(view: View, lang: Lang): EmbedWords {
  const atlas = useAtlas();
  const speech = useSpeech();
  const [other, setOther] = useState<{ readonly atlas: Atlas; readonly speech: Speech } | null>(null);
  useEffect(() => {
    let wanted = lang !== speech.lang;
    const fetchWords = async (): Promise<void> => {
      const [otherAtlas, otherSpeech] = await Promise.all([loaders.atlas(lang), loadSpeech(lang)]);
      if (wanted) setOther({ atlas: otherAtlas, speech: otherSpeech });
    };
    // Without them the code speaks the page's language.
    if (wanted) fetchWords().catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [lang, speech.lang]);
  return useMemo(() => {
    const words = other && other.speech.lang === lang ? other : { atlas, speech };
    return embedWords(view, words.atlas, words.speech);
  }, [other, lang, atlas, speech, view]);
}
