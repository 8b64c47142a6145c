/**
 * What a screen should show, worked out from geodata/ by a second, slow reading of the filter law: plain loops over
 * years, nothing shared with `src/domain/filter.ts`.
 */
import { loadData } from '../../../src/build/geodata';
import type { Atlas, Lang, Leg, Route, Span } from '../../../src/domain/atlas';
import { en } from '../../../src/i18n/en';
import { ko } from '../../../src/i18n/ko';
import { speechOf, type Speech } from '../../../src/i18n/messages';
import { pl } from '../../../src/i18n/pl';

const { editions } = loadData();
const messages = { en, ko, pl };

export const langs: readonly Lang[] = ['en', 'ko', 'pl'];
export const atlasIn = (lang: Lang): Atlas => editions[lang].atlas;
export const evidenceIn = (lang: Lang) => editions[lang].evidence;
export const speechIn = (lang: Lang): Speech => speechOf(lang, messages[lang]);

/** A route of the data; throws when the slug is gone, so that a test never passes on nothing. */
export function routeIn(lang: Lang, slug: string): Route {
  const route = atlasIn(lang).routes.find((one) => one.id === slug);
  if (!route) throw new Error(`geodata/ has no route ${slug}.`);
  return route;
}

/** Legs of a route in order. */
export function legsIn(lang: Lang, slug: string): readonly Leg[] {
  return routeIn(lang, slug).legs.flatMap((id) => atlasIn(lang).legs[id] ?? []);
}

/** What the slow reading is asked: whole decades by their first year, and countries of destination. */
interface Asked {
  readonly decades: readonly number[];
  readonly to: readonly string[];
}

/** 2 = surely in one of the years, 1 = may be, 0 = not. */
type Answer = 0 | 1 | 2;

function answerYear(span: Span | null, knownBy: number | undefined, year: number): Answer {
  if (span === null) return knownBy === undefined || year <= knownBy ? 1 : 0;
  if (year >= span.start && year <= span.end) return 2;
  return year >= span.start - span.startSoft && year <= span.end + span.endSoft ? 1 : 0;
}

function answerYears({ span, knownBy }: Pick<Leg, 'span' | 'knownBy'>, { decades }: Asked): Answer {
  if (decades.length === 0) return 2;
  let best: Answer = 0;
  for (const first of decades) {
    for (let year = first; year < first + 10; year += 1) {
      const answer = answerYear(span, knownBy, year);
      if (answer > best) best = answer;
    }
  }
  return best;
}

/** A traveller who has come some way along a route: where, by which stage, and how well the legs so far stand. */
interface Traveller {
  readonly at: string;
  readonly stage: number;
  readonly answer: Answer;
}

/** Sends travellers along every leg that leaves where they stand; those who can go no further have arrived. */
function answerRoute(atlas: Atlas, route: Route, asked: Asked): Answer {
  const countryOf = (place: string): string => atlas.places[place]?.country ?? place;
  const isAskedFor = (place: string): boolean =>
    asked.to.length === 0 ||
    asked.to.some((id) => [place, countryOf(place), atlas.places[place]?.region].includes(id)) ||
    asked.to.some((id) => atlas.places[countryOf(place)]?.region === id);
  if (route.stages.length === 0) return route.to.some(isAskedFor) ? answerYears(route, asked) : 0;

  const legs = route.stages.map((stage) => stage.flatMap((id) => atlas.legs[id] ?? []));
  const reached = new Set<string>();
  let travellers: Traveller[] = [];
  for (const [stage, options] of legs.entries()) {
    for (const leg of options) {
      const start = countryOf(leg.origin);
      if (!reached.has(start)) travellers.push({ at: start, stage: stage - 1, answer: 2 });
    }
    for (const leg of options) reached.add(countryOf(leg.destination));
  }
  let best: Answer = 0;
  while (travellers.length > 0) {
    const onward: Traveller[] = [];
    for (const traveller of travellers) {
      let isStuck = true;
      for (const [stage, options] of legs.entries()) {
        for (const leg of options) {
          if (stage <= traveller.stage || countryOf(leg.origin) !== traveller.at) continue;
          isStuck = false;
          const answer = Math.min(traveller.answer, answerYears(leg, asked)) as Answer;
          onward.push({ at: countryOf(leg.destination), stage, answer });
        }
      }
      if (isStuck && isAskedFor(traveller.at) && traveller.answer > best) best = traveller.answer;
    }
    travellers = onward;
  }
  return best;
}

/** Slugs of the routes that a view shows, in the order of the data. */
export function routesFor(asked: Asked): readonly string[] {
  const atlas = atlasIn('en');
  return atlas.routes.filter((route) => answerRoute(atlas, route, asked) > 0).map((route) => route.id);
}
