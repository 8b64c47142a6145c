import { expect, test } from 'vitest';
import { loadData } from '../../src/build/geodata';
import { langs } from '../../src/domain/atlas';
import { selectRoutes } from '../../src/domain/filter';
import { emptyFilter } from '../../src/domain/view';
import { WaysOut } from '../../src/panels/WaysOut';
import { renderPanel, textOf } from '../support/renderPanel';

const { editions } = loadData();
const nobody = { ...emptyFilter, to: ['jpn'], kinds: ['onward'], time: { from: 1950, to: 1958 } } as const;

test('nothing is offered while a route stands', async () => {
  expect(await renderPanel(<WaysOut />, editions.en, { page: 'map', filter: { to: ['jpn'] } })).toBe('');
  expect(await renderPanel(<WaysOut />, editions.en, { page: 'map' })).toBe('');
});

test.each(langs)('an empty view offers what would let routes stand, with their number, in %s', async (lang) => {
  const { atlas } = editions[lang];
  expect(selectRoutes(atlas, nobody).count).toBe(0);
  const markup = await renderPanel(<WaysOut />, editions[lang], { page: 'map', filter: nobody });
  const numbers = [...textOf(markup).matchAll(/: \D*(\d+)/gu)].map(([, n]) => Number(n));
  const wider = [
    { ...nobody, time: null },
    { ...nobody, kinds: [] },
    { ...nobody, to: [] },
  ].map((filter) => selectRoutes(atlas, filter).count);
  expect(numbers).toEqual(wider.filter((n) => n > 0).slice(0, 2));
  expect(markup.match(/<a /gu)).toHaveLength(numbers.length + 1);
});
