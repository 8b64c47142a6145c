/** Questions on which sources disagree, found for the leg whose figures they are about. */
import type { Atlas, Conflict, Evidence, Leg, Route } from '../../domain/atlas';
import { figureOf } from '../../domain/figures';

/**
 * The questions of a route that belong to one of its legs: the leg cites one of the published statements, or the question
 * is about nothing but the country where the leg starts or ends. In the order of the data.
 */
export function legQuestions(atlas: Atlas, evidence: Evidence, route: Route, leg: Leg): readonly Conflict[] {
  const countryOf = (place: string): string => atlas.places[place]?.country ?? place;
  const ends = [countryOf(leg.origin), countryOf(leg.destination)];
  const isCited = ({ members }: Conflict): boolean => members.some(({ fact }) => leg.facts.includes(fact));
  const isAbout = ({ places }: Conflict): boolean => {
    const countries = new Set(places.map(countryOf));
    return countries.size === 1 && ends.some((end) => countries.has(end));
  };
  return evidence.conflicts.filter(
    (question) => question.routes.includes(route.id) && (isCited(question) || isAbout(question)),
  );
}

/** Whether a question is about a number: at least one of its statements gives one that could be drawn. */
export function isCounted({ members }: Conflict, { facts }: Evidence): boolean {
  return members.some(({ fact: id, figure }) => {
    const fact = facts[id];
    return figure !== undefined || (fact !== undefined && (figureOf(fact)?.high ?? null) !== null);
  });
}
