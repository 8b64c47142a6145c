import { describe, expect, test } from 'vitest';
import { loadData } from '../../src/build/geodata';
import { langs } from '../../src/domain/atlas';
import { decadesOf } from '../../src/domain/decades';
import { describeView } from '../../src/domain/describe';
import { shortSource } from '../../src/domain/citing';
import { layOut } from '../../src/domain/geometry';
import { defaultView, emptyFilter, needsEvidence } from '../../src/domain/view';
import { smallFrame } from '../../src/Drawings';
import { projector } from '../../src/map/frame';
import { loadSpeech } from '../../src/i18n/speech';
import { viewInWords } from '../../src/i18n/viewInWords';
import { DecadesPage } from '../../src/panels/decades/DecadesPage';
import { unlistedSources } from '../../src/panels/share/unlistedSources';
import { decadeInWords } from '../../src/panels/timeline/words';
import { SketchSlot, type SketchSlotProps } from '../../src/panels/decades/SketchSlot';
import { renderPanel, textOf } from '../support/renderPanel';

const { editions } = loadData();

describe.each(langs)('the decades in %s', (lang) => {
  const edition = editions[lang];

  test('each have the sentence of their own view', async () => {
    const speech = await loadSpeech(lang);
    const text = textOf(await renderPanel(<DecadesPage />, edition, { page: 'decades' }));
    for (const era of decadesOf(edition.atlas)) {
      const view = { ...defaultView(lang), filter: { ...emptyFilter, eras: [era.id] } };
      const words = viewInWords(describeView(edition.atlas, view), edition.atlas, speech);
      expect(text).toContain(words.replaceAll('\u00a0', ' '));
    }
  });

  test('need no inline style', async () => {
    expect(await renderPanel(<DecadesPage />, edition, { page: 'decades' })).not.toMatch(/\sstyle=/u);
  });
});

describe('the page of decades', () => {
  const edition = editions.en;

  test('says what a sum leaves out and what a decade is only a part of', async () => {
    const text = textOf(await renderPanel(<DecadesPage />, edition, { page: 'decades' }));
    expect(text).toContain(
      '412 arrivals in the South in 5 of 10 years. Not added: 34 in all, 1990 to 1993. Left out: 1995, no source found.',
    );
    expect(text).toContain('Part of 607 arrivals in the South, 1950 to 1989.');
    expect(text).toContain('1,014 arrivals in the South. The series ends in 2025.');
  });

  test('sums each decade to the number that the clock says', async () => {
    const speech = await loadSpeech('en');
    const text = textOf(await renderPanel(<DecadesPage />, edition, { page: 'decades' }));
    const sums = decadesOf(edition.atlas).flatMap((era) => {
      const [, sum] = /: ([\d,]+) arrivals/u.exec(decadeInWords(edition.atlas, era, speech)) ?? [];
      return sum ?? [];
    });
    expect(sums).toHaveLength(4);
    for (const sum of sums) expect(text).toContain(`${sum} arrivals in the South`);
  });

  test('hands every map the filter of the words beside it', async () => {
    const Drawing = ({ filter, label }: SketchSlotProps) => (
      <svg data-eras={filter.eras.join()} data-to={filter.to.join()} aria-label={label} />
    );
    const markup = await renderPanel(
      <SketchSlot value={Drawing}>
        <DecadesPage />
      </SketchSlot>,
      edition,
      { page: 'decades', filter: { to: ['gbr'] } },
    );
    const drawn = [...markup.matchAll(/data-eras="([^"]*)" data-to="([^"]*)"/gu)];
    const eras = decadesOf(edition.atlas).map(({ id }) => id);
    expect(drawn.slice(0, eras.length).map(([, era, to]) => [era, to])).toEqual(eras.map((id) => [id, '']));
    expect(drawn).toHaveLength(eras.length + 2);
  });

  test('offers every era and every destination for a comparison', async () => {
    const markup = await renderPanel(<DecadesPage />, edition, { page: 'decades' });
    const [choice = ''] = /<select.*?<\/select>/su.exec(markup) ?? [];
    for (const { id } of edition.atlas.eraSchemes.flatMap((scheme) => scheme.eras)) {
      expect(choice).toContain(`value="era:${id}"`);
    }
    expect(choice).toContain('value="to:europe"');
    expect(choice).toContain('value="to:kor"');
  });

  test('names on paper whose facts the decades rest on; pages that list their sources name none', () => {
    const { atlas, evidence } = edition;
    const named = new Set(unlistedSources(atlas, evidence, 'decades', []));
    for (const { facts } of decadesOf(atlas)) {
      for (const { source } of facts.flatMap((id) => evidence.facts[id]?.sources ?? []))
        expect(named).toContain(source);
    }
    for (const row of atlas.arrivals.filter(({ status }) => status !== 'unverified')) {
      expect(row.sources.some((id) => named.has(id))).toBe(true);
    }
    // A fact without a source has a stand-in on record, which is no name.
    const unsourced = Object.values(evidence.facts).filter(({ status }) => status === 'unverified');
    expect(unsourced.length).toBeGreaterThan(0);
    expect(
      unlistedSources(
        atlas,
        evidence,
        'map',
        unsourced.map(({ id }) => id),
      ),
    ).toEqual([]);
    const standIns = unsourced.flatMap((fact) => fact.sources).filter(({ locator }) => locator === 'none');
    expect(standIns.length).toBeGreaterThan(0);
    for (const { source } of standIns) expect(named).not.toContain(source);
    expect(unlistedSources(atlas, evidence, 'sources', Object.keys(evidence.facts))).toEqual([]);
    expect(unlistedSources(atlas, null, 'map', Object.keys(evidence.facts))).toEqual([]);
  });

  test('says with each fact that it rests on whose it is', async () => {
    const { atlas, evidence } = edition;
    const text = textOf(await renderPanel(<DecadesPage />, edition, { page: 'decades' }));
    for (const id of decadesOf(atlas).flatMap(({ facts }) => facts)) {
      const source = evidence.sources[evidence.facts[id]?.sources[0]?.source ?? ''];
      expect(source && text.includes(`${shortSource(source)}, ${id}`), id).toBe(true);
    }
    expect(needsEvidence({ ...defaultView(), page: 'decades' })).toBe(true);
  });

  test('draws every line of the old world whole, with a margin', () => {
    const frame = smallFrame(edition.atlas);
    const project = projector(frame);
    const europe = new Set(
      Object.values(edition.atlas.legs)
        .filter((leg) => [leg.origin, leg.destination].some((id) => edition.atlas.places[id]?.region === 'europe'))
        .map((leg) => leg.id),
    );
    const arcs = layOut(edition.atlas).strokes.filter(
      ({ legs, when }) => when !== 'near' && legs.some((id) => europe.has(id)),
    );
    expect(arcs.length).toBeGreaterThan(4);
    for (const [x, y] of arcs.flatMap(({ path }) => path.map(project))) {
      expect(Math.min(x, y, frame.width - x, frame.height - y)).toBeGreaterThan(8);
    }
  });

  test('bears the name of the atlas on paper', async () => {
    const markup = await renderPanel(<DecadesPage />, edition, { page: 'decades' });
    expect(markup).toMatch(/<p class="decades-mark" aria-hidden="true">.*?Tumen<\/p>/su);
  });
});
