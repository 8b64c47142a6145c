/** The few words the element says itself, before the frame with all others is there. */

export interface ElementWords {
  /** On the button over the picture. */
  readonly show: string;
  /** Name of the frame when the host gives none. */
  readonly title: string;
  /** While the frame is on its way. */
  readonly loading: string;
  /** When it does not come. */
  readonly silent: string;
}

const words: Readonly<Record<string, ElementWords>> = {
  en: {
    show: 'Show the map',
    title: 'Map: North Korean migration routes',
    loading: 'Loading the map',
    silent: 'The map did not answer. The link below leads to it.',
  },
  ko: {
    show: '지도 보기',
    title: '지도: 북한 사람들의 이주 경로',
    loading: '지도를 불러오는 중',
    silent: '지도가 응답하지 않습니다. 아래 링크로 열 수 있습니다.',
  },
  pl: {
    show: 'Pokaż mapę',
    title: 'Mapa: drogi migracji z Korei Północnej',
    loading: 'Wczytywanie mapy',
    silent: 'Mapa nie odpowiedziała. Prowadzi do niej odnośnik poniżej.',
  },
};

/** The words of a language; English for any other. */
export function wordsIn(lang: string | undefined): ElementWords {
  return words[lang ?? 'en'] ?? (words['en'] as ElementWords);
}
