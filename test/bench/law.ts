/** What the filter law itself costs, in Node: no browser, no drawing. */
import { loadData } from '../../src/build/geodata';
import type { Atlas } from '../../src/domain/atlas';
import { countChoices, selectRoutes } from '../../src/domain/filter';
import { emptyFilter, type Filter } from '../../src/domain/view';
import { median } from './numbers';
import type { Row } from './report';
import { syntheticAtlas } from './syntheticAtlas';

const LEGS_PER_ROUTE = 3;
const SAMPLES = 9;
/** A sample repeats its call until it has lasted this many ms. */
const LEAST = 20;

/** Processor time of this process until now, in ms; other programs on the machine do not lengthen it. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Ms of one call: the median of samples long enough for the clock. */
function msOf(call: () => unknown): number {
  call();
  const samples = Array.from({ length: SAMPLES }, () => {
    const start = spent();
    let calls = 0;
    while (spent() - start < LEAST) {
      call();
      calls += 1;
    }
    return (spent() - start) / calls;
  });
  return median(samples);
}

function rowsFor(name: string, atlas: Atlas, filter: Filter): readonly Row[] {
  const how = `${atlas.routes.length} routes, ${Object.keys(atlas.legs).length} legs`;
  return [
    {
      part: 'filter law',
      what: `selectRoutes, ${name}`,
      value: msOf(() => selectRoutes(atlas, filter)),
      unit: 'ms',
      against: how,
    },
    {
      part: 'filter law',
      what: `countChoices, ${name}`,
      value: msOf(() => countChoices(atlas, filter)),
      unit: 'ms',
      against: how,
    },
  ];
}

/** One decade and one destination, asked of our own atlas and of synthetic ones. */
export function lawRows(): readonly Row[] {
  const own = loadData().editions.en.atlas;
  const synthetic = [50, 1000, 10_000].flatMap((routes) =>
    rowsFor(`${routes} synthetic routes`, syntheticAtlas(routes * LEGS_PER_ROUTE, LEGS_PER_ROUTE), {
      ...emptyFilter,
      eras: ['1990s'],
      to: ['to-0'],
    }),
  );
  return [...rowsFor('our own', own, { ...emptyFilter, eras: ['1990s'], to: ['kor'] }), ...synthetic];
}
