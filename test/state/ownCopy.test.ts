import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOwnCopy } from '../../src/state/ownCopy';
import { canonical, readAddress, siteAddress, type WindowLike } from '../../src/state/url';
import { knownIds } from './knownIds';

const read = (value: unknown) => readOwnCopy(JSON.stringify(value));

describe('the file of an own copy', () => {
  it('may set name, opening view, languages and logo', () => {
    expect(
      read({ title: ' Atlas ', view: '/?era=1990s&to=KOR', languages: ['ko', 'en'], logo: 'our/logo.svg' }),
    ).toEqual({ title: 'Atlas', opening: '?era=1990s&to=KOR&lang=ko', languages: ['ko', 'en'], logo: 'our/logo.svg' });
    expect(read({ view: 'https://tumen.example/?era=1990s#4/38/127' })).toEqual({ opening: '?era=1990s' });
    expect(read({ languages: ['en', 'pl'] })).toEqual({ languages: ['en', 'pl'] });
    expect(read({ title: '', view: '', languages: ['en', 'ko', 'pl'], logo: '', base: '' })).toEqual({
      languages: ['en', 'ko', 'pl'],
    });
  });

  it.each([
    ['no object', '[]'],
    ['no JSON', '{'],
    ['other types', '{"title":1,"view":{},"languages":"ko","logo":["a"]}'],
    ['unknown languages', '{"languages":["xx","__proto__"]}'],
    ['a logo elsewhere', '{"logo":"https://a.example/x.svg"}'],
    ['a logo above', '{"logo":"a/../../x.svg"}'],
    ['a logo that is code', `{"logo":"${['javascript', 'alert(1)'].join(':')}"}`],
    ['too much', JSON.stringify({ title: 'a', note: 'x'.repeat(20_000) })],
  ])('%s sets nothing', (_, text) => {
    expect(readOwnCopy(text)).toEqual({});
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(
          Object.keys(readOwnCopy(text)).every((key) => ['title', 'opening', 'languages', 'logo'].includes(key)),
        ).toBe(true);
      }),
    );
  });
});

describe('the opening view', () => {
  const windowAt = (address: string): WindowLike =>
    ({ location: new URL(address, 'https://news.example'), navigator: { languages: ['en'] } }) as unknown as WindowLike;
  const opened = (address: string): string =>
    canonical(
      readAddress(windowAt(address), { known: knownIds, base: '/atlas/', opening: '?era=1990s&to=KOR&lang=ko' }).view,
    );

  it.each([
    ['/atlas/', '/ko/?to=KOR&era=1990s'],
    ['/atlas/index.html', '/ko/?to=KOR&era=1990s'],
    ['/atlas/embed/', '/ko/?to=KOR&era=1990s'],
    ['/atlas/?to=JPN', '/to/JPN/'],
    ['/atlas/#4/38/127', '/#4/38/127'],
    ['/atlas/route/mongolia/', '/route/mongolia/'],
    ['/atlas/pl/', '/pl/'],
  ])('%s opens %s', (address, expected) => {
    expect(opened(address)).toBe(expected);
  });

  it('sets the language that is asked for first', () => {
    expect(siteAddress(windowAt('/'), '?lang=pl').lang).toBe('pl');
    expect(siteAddress(windowAt('/')).lang).toBe('en');
  });
});
