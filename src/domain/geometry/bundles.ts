/**
 * Bundles that are closed in the overview: legs through the third countries of South-East Asia. Each leg keeps its own line;
 * far out one line each way stands for all of them, along the legs of the place that no source names.
 */
import type { Atlas, Leg } from '../atlas';
import { EUROPE } from './lines';

/** Which of the two a stroke is: the line that stands for all, or one of the legs it stands for. */
export interface Bundled {
  readonly name: string;
  readonly role: 'whole' | 'part';
}

/** One way of a bundle: into the countries between, or out of them. */
export interface BundleWay {
  readonly key: 'in' | 'out';
  /** The leg whose line the whole follows. */
  readonly along: Leg;
  readonly legs: readonly Leg[];
}

export interface LegBundle {
  readonly name: string;
  readonly ways: readonly BundleWay[];
  /** The named countries between its ends, each with the legs that touch it. */
  readonly places: ReadonlyMap<string, readonly Leg[]>;
}

/** True for a leg of a bundle that closes in the overview. */
export const closes = (leg: Leg): boolean => leg.bundle !== undefined && leg.bundle !== EUROPE;

/** The bundles that close, in data order. One without a leg to and from an unnamed place is none: it is drawn leg by leg. */
export function bundlesOf(atlas: Atlas): readonly LegBundle[] {
  const byName = new Map<string, Leg[]>();
  for (const leg of Object.values(atlas.legs))
    if (leg.bundle !== undefined && closes(leg)) byName.set(leg.bundle, [...(byName.get(leg.bundle) ?? []), leg]);
  const isUnnamed = (place: string): boolean => atlas.places[place]?.kind === 'unnamed';
  return [...byName].flatMap(([name, legs]): LegBundle[] => {
    const [starts, ends] = [new Set(legs.map(({ origin }) => origin)), new Set(legs.map((leg) => leg.destination))];
    const between = [...starts].filter((place) => ends.has(place));
    // A leg between two of the countries belongs to the way in: the people are still on it.
    const into = legs.filter(({ destination }) => between.includes(destination));
    const out = legs.filter(({ destination }) => !between.includes(destination));
    const first = into.find(({ destination }) => isUnnamed(destination));
    const last = out.find(({ origin }) => isUnnamed(origin));
    if (!first || !last) return [];
    const touching = (place: string): readonly Leg[] =>
      legs.filter((leg) => leg.origin === place || leg.destination === place);
    return [
      {
        name,
        ways: [
          { key: 'in', along: first, legs: into },
          { key: 'out', along: last, legs: out },
        ],
        places: new Map(between.filter((place) => !isUnnamed(place)).map((place) => [place, touching(place)])),
      },
    ];
  });
}
