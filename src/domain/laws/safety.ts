/**
 * Do no harm: what could help to trace a person, or reads like directions, is not in the data. The lists are wide on
 * purpose; a text can always be worded without them.
 */
import { countsPeopleAtPlace, mostPeople, smallestMark } from '../marks';
import type { Finding, JsonPath } from '../read/problem';
import { countryOf, factsById, guardedCountries, placesById, wordsIn, type Law } from './law';

const word = (stem: string, endings = ''): RegExp => new RegExp(`(?<!\\p{L})(?:${stem})${endings}(?!\\p{L})`, 'iu');
const anyEnding = '\\p{L}*';

/** Words of points, means, helpers and prices, by language. Korean has no word borders and is matched anywhere. */
const forbiddenWords = {
  en: [
    word('crossing(?:s| points?| places?| sites?)?|crossing[- ]point', ''),
    word('brokers?|brokered'),
    word('fees?|prices?|priced|bribe price'),
    word('shelters?|sheltered|safe[- ]?houses?|hideouts?|hiding places?'),
    word('guides?|guided|smuggl', anyEnding),
    word('traffick(?:er|ers)'),
    word('stations?|checkpoints?|check points?|guard posts?|border posts?'),
    word('trains?|bus|buses|taxis?|trucks?|rafts?|dinghy|on foot'),
    word('fords?|frozen|shallow|ferry|ferries'),
    word('passwords?|forged|fake (?:papers|passports?)'),
  ],
  ko: [
    /브로커|중개인|알선/u,
    /수수료|가격|요금/u,
    /은신처|쉼터|안가|피난처/u,
    /길잡이|안내인|가이드/u,
    /밀수|밀입국|밀항/u,
    /초소|검문소|기차역|버스|열차/u,
    /도강|건너는 지점|월경 지점|여울|얼어붙/u,
  ],
  pl: [
    word('przejści|przepraw', anyEnding),
    word('pośrednik|broker', anyEnding),
    word('opłat|cen(?:a|y|ę|ą|ie|om|ami|ach)(?!\\p{L})', anyEnding),
    word('schronisk|schronieni|kryjówk', anyEnding),
    word('przewodnik|przemyt|przemyc', anyEnding),
    word('stacj|dworz?e?c', anyEnding),
    word('posterun|punkt(?:y|u|ów)? kontroln', anyEnding),
    word('pociąg|autobus|tratw|pieszo', anyEnding),
    word('zamarznięt|skut', anyEnding),
  ],
} as const;

function forbiddenIn(words: {
  readonly en: string;
  readonly ko?: string | undefined;
  readonly pl?: string | undefined;
}): { lang: string; found: string } | null {
  for (const lang of ['en', 'ko', 'pl'] as const) {
    for (const pattern of forbiddenWords[lang]) {
      const found = pattern.exec(words[lang] ?? '');
      if (found) return { lang, found: found[0] };
    }
  }
  return null;
}

/** Legs in guarded countries, and the facts shown on them, name no point, means, helper or price. */
export const legsNameNoMeans: Law = (data) => {
  const places = placesById(data);
  const facts = factsById(data);
  const guarded = data.legs.filter(({ properties }) =>
    [properties.origin, properties.destination].some((id) => guardedCountries.has(countryOf(places, id))),
  );
  const shown = new Set(guarded.flatMap(({ properties }) => properties.facts));
  const texts: { record: object; what: string; at: JsonPath; value: unknown }[] = guarded.map((record) => ({
    record,
    what: 'the leg',
    at: ['properties'],
    value: record.properties,
  }));
  for (const id of shown) {
    const fact = facts.get(id);
    if (fact !== undefined)
      texts.push({
        record: fact,
        what: 'a fact shown on a leg',
        at: [],
        value: { statement: fact.statement, words: fact.words },
      });
  }
  return texts.flatMap(({ record, what, at, value }) =>
    wordsIn(value).flatMap(({ at: inner, words }): Finding[] => {
      const hit = forbiddenIn(words);
      if (hit === null) return [];
      return [
        {
          record,
          at: [...at, ...inner, hit.lang],
          reason: `${what} says "${hit.found}"`,
          cure: 'say from where to where and when; name no point, means, helper or price',
        },
      ];
    }),
  );
};

/** A count under 20 people at one place is text: flagged `text-only`, or not of the first tier, so never a circle. */
export const smallCountsAreText: Law = (data) =>
  data.facts.flatMap((record): Finding[] => {
    const most = mostPeople(record);
    const text = record.tier !== 1 || record.withdrawn !== undefined || record.flags?.includes('text-only');
    if (most === undefined || most >= smallestMark || most === 0 || text || !countsPeopleAtPlace(record)) return [];
    return [
      {
        record,
        at: ['value'],
        reason: `${most} people at "${record.destination}" are fewer than ${smallestMark} and could be drawn`,
        cure: 'add the flag "text-only"',
      },
    ];
  });

/** A line stands on at least one fact that may be drawn; facts marked `text-only` are words beside it. */
export const textOnlyIsNotDrawn: Law = (data) => {
  const facts = factsById(data);
  return data.legs.flatMap((record): Finding[] => {
    const known = record.properties.facts.map((id) => facts.get(id)).filter((fact) => fact !== undefined);
    if (known.length === 0 || known.some((fact) => !fact.flags?.includes('text-only'))) return [];
    return [
      {
        record,
        at: ['properties', 'facts'],
        reason: 'all facts of the leg are text-only',
        cure: 'name a fact that may be drawn, or make it a panel without a line',
      },
    ];
  });
};

/** No text calls people illegal in our own voice; a source's word stays in its attributed fact. */
export const peopleAreNotIllegal: Law = (data) => {
  const ours = [...data.legs, ...data.routes, ...data.eras, ...data.events, ...data.stories, ...data.conflicts];
  const harsh = [
    /\billegals?\b(?: (?:migrants?|immigrants?|refugees?|people|persons|aliens?))?/iu,
    /불법 ?(?:체류자|이민자|입국자|월경자)/u,
    /nielegaln(?:i|y|ych|ymi) (?:imigran|migran|uchodź|os)\p{L}*/iu,
  ];
  return ours.flatMap((record) =>
    wordsIn(record).flatMap(({ at, words }): Finding[] => {
      const found = harsh
        .map((pattern) => pattern.exec([words.en, words.ko, words.pl].join('\n')))
        .find((hit) => hit !== null);
      return found
        ? [
            {
              record,
              at,
              reason: `"${found[0]}" is said of people`,
              cure: 'say "without papers" or "undocumented", or give the word to its source',
            },
          ]
        : [];
    }),
  );
};
