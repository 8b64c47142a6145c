/**
 * Words that the data hold in English alone: who is counted, and the office that issued a number first. They are the
 * atlas's own, so they are said in the reader's language; what is not listed stays English and is marked so.
 */
import type { Lang, Words } from '../domain/atlas';

type Said = readonly [ko: string, pl: string];

/** Values of `group` in geodata/facts. */
const groups: Readonly<Record<string, Said>> = {
  agents: ['공작원', 'agenci'],
  arrivals: ['입국자', 'przybyli'],
  'asylum applications': ['난민 신청', 'wnioski o azyl'],
  'asylum decisions': ['난민 심사 결정', 'decyzje azylowe'],
  'asylum-seekers': ['난민 신청자', 'osoby ubiegające się o azyl'],
  'asylum-seekers (not Korean)': ['난민 신청자(한국·조선인 아님)', 'osoby ubiegające się o azyl (nie Koreańczycy)'],
  'asylum-seekers from the Middle East, Asia and Africa': [
    '중동·아시아·아프리카 출신 난민 신청자',
    'osoby ubiegające się o azyl z Bliskiego Wschodu, Azji i Afryki',
  ],
  'asylum-seekers from the former Soviet Union, Bulgaria and Romania': [
    '옛 소련·불가리아·루마니아 출신 난민 신청자',
    'osoby ubiegające się o azyl z byłego ZSRR, Bułgarii i Rumunii',
  ],
  'community view': ['공동체의 시각', 'zdanie społeczności'],
  'construction workers': ['건설 노동자', 'robotnicy budowlani'],
  'contract workers': ['파견 노동자', 'pracownicy kontraktowi'],
  'cross-border food seekers': ['먹을 것을 구하러 국경을 오간 사람', 'osoby szukające żywności za granicą'],
  'cumulative arrivals': ['누적 입국자', 'przybyli łącznie'],
  defectors: ['탈북자', 'uciekinierzy'],
  diplomats: ['외교관', 'dyplomaci'],
  'direct by land or sea': ['육로나 해로로 곧바로 온 사람', 'bezpośrednio lądem lub morzem'],
  'direct by sea': ['해로로 곧바로 온 사람', 'bezpośrednio morzem'],
  economists: ['경제 전문가', 'ekonomiści'],
  elites: ['엘리트', 'elity'],
  'elites, diplomats': ['엘리트, 외교관', 'elity, dyplomaci'],
  'elites, students': ['엘리트, 유학생', 'elity, studenci'],
  'embassy and UN office entries': ['공관과 유엔 사무소에 들어간 사람', 'wejścia do ambasad i biur ONZ'],
  'ethnic Koreans of China': ['중국 조선족', 'Koreańczycy z Chin'],
  'family by boat': ['배로 온 가족', 'rodzina, która przypłynęła łodzią'],
  'forced returns': ['강제 송환', 'przymusowe odesłania'],
  'home province': ['출신 도', 'prowincja pochodzenia'],
  'Japanese nationals': ['일본 국적자', 'obywatele Japonii'],
  'Japanese spouses': ['일본인 배우자', 'japońscy małżonkowie'],
  'Koreans in Japan and Japanese family members': [
    '재일 조선인과 일본인 가족',
    'Koreańczycy w Japonii i japońscy członkowie rodzin',
  ],
  'Koreans in Japan and family members': ['재일 조선인과 가족', 'Koreańczycy w Japonii i członkowie rodzin'],
  'legal term in force': ['현행 법률 용어', 'obowiązujący termin prawny'],
  loggers: ['벌목 노동자', 'drwale'],
  'minors and young adults': ['미성년자와 청년', 'nieletni i młodzi dorośli'],
  musicians: ['음악인', 'muzycy'],
  newcomers: ['새로 온 사람', 'nowo przybyli'],
  'official term': ['공식 용어', 'termin urzędowy'],
  'official usage': ['관청의 용법', 'użycie urzędowe'],
  'ordinary defectors': ['일반 탈북자', 'zwykli uciekinierzy'],
  'others of concern': ['그 밖의 보호 대상자', 'inne osoby pod opieką'],
  'people waiting in third countries': ['제3국에서 기다리던 사람', 'osoby czekające w państwach trzecich'],
  pilot: ['조종사', 'pilot'],
  'pre-war migrants to the south': ['전쟁 전에 남으로 온 사람', 'osoby, które przeszły na południe przed wojną'],
  'prisoners of war': ['전쟁 포로', 'jeńcy wojenni'],
  'recognised refugees': ['인정된 난민', 'uznani uchodźcy'],
  'refugee children': ['난민 아동', 'dzieci uchodźców'],
  'refugee families': ['난민 가족', 'rodziny uchodźców'],
  refugees: ['난민', 'uchodźcy'],
  'refugees (not Korean)': ['난민(한국·조선인 아님)', 'uchodźcy (nie Koreańczycy)'],
  'refugees from Russia, Belarus and Ukraine': [
    '러시아·벨라루스·우크라이나 출신 난민',
    'uchodźcy z Rosji, Białorusi i Ukrainy',
  ],
  'refugees in Canada, Japan, Germany, the United Kingdom and other European states': [
    '캐나다·일본·독일·영국과 다른 유럽 국가의 난민',
    'uchodźcy w Kanadzie, Japonii, Niemczech, Wielkiej Brytanii i innych państwach Europy',
  ],
  'refugees resettled': ['재정착한 난민', 'przesiedleni uchodźcy'],
  'residents by birthplace': ['출생지별 거주자', 'mieszkańcy według miejsca urodzenia'],
  'returnees from the repatriation and families': [
    '귀국 사업으로 갔다 돌아온 사람과 가족',
    'osoby, które wróciły po repatriacji, i ich rodziny',
  ],
  'secondary migration': ['재이주', 'dalsza migracja'],
  'senior official': ['고위 관리', 'wysoki urzędnik'],
  'soldiers, diplomats, students, traders': [
    '군인, 외교관, 유학생, 무역 일꾼',
    'żołnierze, dyplomaci, studenci, handlowcy',
  ],
  'South Korean nationals of Northern origin': [
    '북한 출신 한국 국민',
    'obywatele Korei Południowej pochodzący z Północy',
  ],
  students: ['유학생', 'studenci'],
  'students and soldiers': ['유학생과 군인', 'studenci i żołnierze'],
  'supporters of democracy': ['민주주의 지지자', 'zwolennicy demokracji'],
  'terms by period': ['시기별 용어', 'terminy według okresów'],
  'undocumented residents': ['체류 자격 없이 사는 사람', 'mieszkańcy bez dokumentów'],
  'Vietnamese (not Korean)': ['베트남인(한국·조선인 아님)', 'Wietnamczycy (nie Koreańczycy)'],
  'war orphans': ['전쟁고아', 'sieroty wojenne'],
  'war refugees': ['전쟁 피난민', 'uchodźcy wojenni'],
  'Zainichi Koreans': ['재일 조선인', 'Koreańczycy zainichi'],
};

/** Offices, agencies and papers in `originator` of geodata/facts. */
const offices: Readonly<Record<string, Said>> = {
  'Canada Border Services Agency': ['캐나다 국경관리청', 'Kanadyjska Agencja Służb Granicznych'],
  'Chinese Academy of Social Sciences researcher': [
    '중국사회과학원 연구자',
    'badacz Chińskiej Akademii Nauk Społecznych',
  ],
  'Civic Assistance Committee': ['시민지원위원회(러시아)', 'Komitet Pomocy Obywatelskiej (Rosja)'],
  'Database Center for North Korean Human Rights': [
    '북한인권정보센터',
    'Centrum Bazy Danych Praw Człowieka w Korei Północnej',
  ],
  EAHRNK: ['유럽북한인권협회(EAHRNK)', 'EAHRNK'],
  'European Alliance for Human Rights in North Korea': [
    '유럽북한인권협회',
    'Europejski Sojusz na rzecz Praw Człowieka w Korei Północnej',
  ],
  Eurostat: ['유럽연합 통계청', 'Eurostat'],
  'Human Rights Watch': ['휴먼라이츠워치', 'Human Rights Watch'],
  'Immigration and Refugee Board of Canada': ['캐나다 이민난민위원회', 'Kanadyjska Rada ds. Imigracji i Uchodźców'],
  'International Crisis Group': ['국제위기그룹', 'International Crisis Group'],
  'Radio Free Asia': ['자유아시아방송', 'Radio Wolna Azja'],
  'ROK Joint Chiefs of Staff': ['한국 합동참모본부', 'Kolegium Szefów Sztabów Korei Południowej'],
  'ROK Ministry of Foreign Affairs': ['한국 외교부', 'Ministerstwo Spraw Zagranicznych Korei Południowej'],
  'ROK Ministry of Unification': ['한국 통일부', 'Ministerstwo Zjednoczenia Korei Południowej'],
  'ROK National Intelligence Service': ['한국 국가정보원', 'Narodowa Służba Wywiadu Korei Południowej'],
  'ROK National Unification Board': ['한국 국토통일원', 'Rada Zjednoczenia Narodowego Korei Południowej'],
  'ROK Office for Government Policy Coordination': [
    '한국 국무조정실',
    'Biuro Koordynacji Polityki Rządu Korei Południowej',
  ],
  'Thai Immigration Bureau': ['태국 이민국', 'Biuro Imigracyjne Tajlandii'],
  'Thai immigration police': ['태국 이민 경찰', 'tajska policja imigracyjna'],
  'Thai police': ['태국 경찰', 'tajska policja'],
  'Transitional Justice Working Group': ['전환기정의워킹그룹', 'Transitional Justice Working Group'],
  'UK Home Office': ['영국 내무부', 'brytyjskie Ministerstwo Spraw Wewnętrznych'],
  'UN Security Council 1718 Committee': ['유엔 안전보장이사회 1718 위원회', 'Komitet 1718 Rady Bezpieczeństwa ONZ'],
  UNHCR: ['유엔난민기구', 'UNHCR'],
  'US Government Accountability Office': ['미국 회계감사원', 'Urząd Kontroli Rządu USA'],
  'US State Department': ['미국 국무부', 'Departament Stanu USA'],
  VOA: ['미국의 소리(VOA)', 'Głos Ameryki (VOA)'],
  WSJ: ['월스트리트저널', '„The Wall Street Journal”'],
};

function said(table: Readonly<Record<string, Said>>, word: string, lang: Lang): string | undefined {
  const found = Object.hasOwn(table, word) ? table[word] : undefined;
  return found?.[lang === 'ko' ? 0 : 1];
}

/** Who is counted, by its English words in the data. */
export function wordOf(group: string, lang: Lang): Words {
  if (lang === 'en') return { text: group };
  const text = said(groups, group, lang);
  return text === undefined ? { text: group, lang: 'en' } : { text };
}

/** The offices of an `originator`: several stand with "; ", " / " or " and " between them. All are said, or none. */
export function officesIn(originator: string, lang: Lang): Words {
  if (lang === 'en') return { text: originator };
  const parts = originator.split(/(; | \/ )/u).flatMap((part) => part.split(/ and (?=UK )/u));
  const texts = parts.filter((part) => !/^(?:; | \/ )$/u.test(part)).map((part) => said(offices, part, lang));
  const whole = texts.filter((text) => text !== undefined);
  return whole.length === texts.length ? { text: whole.join('; ') } : { text: originator, lang: 'en' };
}
