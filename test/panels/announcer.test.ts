import { expect, test } from 'vitest';
import { loadData } from '../../src/build/geodata';
import { langs } from '../../src/domain/atlas';
import { loadSpeech } from '../../src/i18n/speech';
import { routeInWords } from '../../src/panels/Announcer';

const { editions } = loadData();

test('an open route is said by its name, its years and its legs, and by no count of other routes', async () => {
  const speech = await loadSpeech('en');
  const route = editions.en.atlas.routes.find(({ name }) => name.text === 'Through Mongolia');
  if (!route) throw new Error('The route through Mongolia is gone.');
  expect(routeInWords(route, speech)).toBe('Through Mongolia, 2000 to 2010. 4 legs.');
});

test.each(langs)('every route has such words, with one full stop at each end, in %s', async (lang) => {
  const speech = await loadSpeech(lang);
  for (const route of editions[lang].atlas.routes) {
    const words = routeInWords(route, speech);
    expect(words).toContain(route.name.text);
    expect(words).not.toMatch(/\.\.|\{/u);
  }
});
