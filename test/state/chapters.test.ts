import { describe, expect, test } from 'vitest';
import { loadData } from '../../src/build/geodata';
import { askedYears } from '../../src/domain/filter';
import { countsInView } from '../../src/panels/evidence/figuresInView';
import { defaultView } from '../../src/domain/view';
import { withChapter } from '../../src/state/chapters';

const { atlas } = loadData().editions.en;
const chapters = atlas.stories.flatMap((story) =>
  story.chapters.map((chapter, index) => ({
    name: `${story.id} ${index + 1}`,
    chapter,
    view: withChapter({ ...defaultView('en'), page: 'story', story: { id: story.id, chapter: index + 1 } }, atlas),
  })),
);

describe('the view of a chapter', () => {
  test.each(chapters)('holds the years that the chapter speaks of: $name', ({ chapter, view }) => {
    const years = askedYears(atlas, view.filter);
    expect(years, 'a chapter without years shows those of its map').toHaveLength(1);
    const [{ start, end } = { start: 0, end: 0 }] = years;
    const said = [...new Set(chapter.text.text.match(/\b(?:19[5-9]\d|20[0-2]\d)\b/gu) ?? [])].map(Number);
    const held = said.filter((year) => year >= start && year <= end);
    expect(held.length, `${said.join()} in ${start}..${end}`).toBeGreaterThanOrEqual(said.length / 2);
  });

  test('draws the count that the text gives', () => {
    const shown = (id: string, place: string): number | undefined => {
      const view = chapters.find(({ chapter }) => chapter.id === id)?.view;
      if (!view) throw new Error(`There is no chapter ${id}.`);
      const filter = { ...view.filter, to: [place] };
      return countsInView(atlas, filter, askedYears(atlas, filter)).find((row) => row.place === place)?.refugees ?? 0;
    };
    expect(shown('stock-and-flow', 'gbr')).toBe(581);
    expect(shown('falling-counts', 'can')).toBe(33);
    expect(shown('how-many', 'rus')).toBe(79);
  });
});
