import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { selectRoutes } from '../../src/domain/filter';
import { defaultView, emptyFilter, emptySelection, type View } from '../../src/domain/view';
import { en } from '../../src/i18n/en';
import { speechOf } from '../../src/i18n/messages';
import { frameOf } from '../../src/map/frameOf';
import { Sketch } from '../../src/map/Sketch';
import { light } from '../../src/theme';
import { mapAtlas } from './mapAtlas';

const speech = speechOf('en', en);
const land = {
  world: 4096,
  paths: { land: 'm0 0l9 0 0 9z', kp: 'm1 1l1 0z', origin: '', borders: 'm0 0l5 5', dmz: '', rivers: '' },
};

function draw(
  partial: Partial<View> = {},
  size: readonly [number, number] = [1060, 618],
  more: Partial<Parameters<typeof Sketch>[0]> = {},
): string {
  const view = { ...defaultView(), ...partial };
  return renderToStaticMarkup(
    <Sketch
      atlas={mapAtlas}
      view={view}
      visible={selectRoutes(mapAtlas, view.filter)}
      frame={frameOf(mapAtlas, view, ...size)}
      land={land}
      speech={speech}
      hrefFor={(route) => `/route/${route}/`}
      {...more}
    />,
  );
}
/** The link of one route. */
const linkOf = (svg: string, route: string): string =>
  svg.match(new RegExp(`<a href="/route/${route}/".*?</a>`, 'su'))?.[0] ?? '';

describe('the Sketch', () => {
  const svg = draw();

  it('has a link with a title for each route', () => {
    for (const route of mapAtlas.routes) {
      expect(linkOf(svg, route.id), route.id).toContain('<title>');
      expect(linkOf(svg, route.id)).toContain(route.name.text.replace('&', '&amp;'));
    }
  });

  it('carries no style attribute and no script: a strict policy lets it pass', () => {
    expect(svg).not.toMatch(/\sstyle=/u);
    expect(svg).not.toMatch(/<script|\son[a-z]+=/u);
  });

  it('has no broken number', () => {
    expect(svg).not.toContain('NaN');
    expect(svg).not.toContain('undefined');
    expect(svg).not.toContain('Infinity');
  });

  it('draws each grade in its own dash', () => {
    expect(linkOf(svg, 'onward-europe')).toContain('stroke-dasharray="20 2.8"');
    expect(linkOf(svg, 'overland')).toContain('stroke-dasharray="0.1 4"');
    expect(linkOf(svg, 'from-australia')).toContain('stroke-dasharray="9 3 1.6 3"');
    expect(linkOf(svg, 'direct')).not.toContain('stroke-dasharray');
  });

  it('says the figures in words beside their circles', () => {
    expect(svg).toContain('6,000 to 300,000');
    expect(svg).toContain('published estimates');
    expect(svg).toContain('34,537 arrived in all,');
  });

  it('names places in the reader’s language and in Korean', () => {
    expect(svg).toContain('>South Korea<');
    expect(svg).toMatch(/lang="ko"[^>]*>한국</u);
  });

  it('writes the land into the page once, so that a script can read it back', () => {
    expect(svg).toContain('data-land="4096"');
    expect(svg).toContain('d="m0 0l9 0 0 9z" data-part="land"');
  });

  it('is the same every time', () => {
    expect(draw()).toBe(svg);
  });

  it('draws without land while that is on its way', () => {
    const bare = draw({}, [1060, 618], { land: null });
    expect(bare).not.toContain('data-land');
    expect(linkOf(bare, 'direct')).toContain('<path');
  });
});

describe('a filtered Sketch', () => {
  const svg = draw({ filter: { ...emptyFilter, time: { from: 1950, to: 1953 } } });

  it('greys what lies outside, without name or arrow, but still as a link', () => {
    const out = linkOf(svg, 'to-canada');
    expect(out).toContain('data-look="out"');
    expect(out).toContain('var(--ink-4)');
    expect(out).not.toContain('arrow');
    expect(svg).not.toContain('>To Canada<');
  });

  it('keeps what lies inside in its colour', () => {
    const inside = linkOf(svg, 'war-time');
    expect(inside).toContain('data-look="in"');
    expect(inside).toContain('var(--line-south)');
    expect(inside).toContain('arrow');
  });

  it('halves what no source dates but may belong', () => {
    const maybe = linkOf(draw({ filter: { ...emptyFilter, time: { from: 2000, to: 2009 } } }), 'to-japan');
    expect(maybe).toContain('data-look="maybe"');
    expect(maybe).toContain('opacity="0.5"');
  });
});

describe('an open route', () => {
  const svg = draw({ selection: { ...emptySelection, route: 'overland', leg: 'overland-2' } });

  it('numbers its legs by stage and fills the open one', () => {
    expect([...svg.matchAll(/<text y="4"[^>]*>(\d)</gu)].map(([, number]) => number)).toEqual(['1', '1', '2', '2']);
    expect(svg).toContain('data-look="selected"');
    expect(svg).toContain('stroke-opacity="0.13"');
  });

  it('leaves the other routes grey', () => {
    expect(linkOf(svg, 'unhcr-path')).toContain('data-look="out"');
  });
});

describe('a Sketch outside a page', () => {
  it('has plain colours and no links', () => {
    const { hrefFor: _, ...rest } = { hrefFor: undefined };
    const view = defaultView();
    const svg = renderToStaticMarkup(
      <Sketch
        atlas={mapAtlas}
        view={view}
        visible={selectRoutes(mapAtlas, view.filter)}
        frame={frameOf(mapAtlas, view, 600, 400)}
        land={land}
        speech={speech}
        theme={light}
        {...rest}
      />,
    );
    expect(svg).not.toContain('var(');
    expect(svg).not.toContain('<a ');
    expect(svg).toContain(light.line.china);
  });
});

describe('gates', () => {
  it('name what lies out of the picture', () => {
    const wide = draw();
    expect(wide).toContain('data-gate="usa"');
    expect(wide).toContain('data-gate="can"');
    expect(wide).toContain('>from Australia<');
  });

  it('stand in boxes on a phone', () => {
    const narrow = draw({}, [390, 430]);
    expect(narrow).toMatch(/data-gate="[a-z]+"><rect/u);
  });
});
