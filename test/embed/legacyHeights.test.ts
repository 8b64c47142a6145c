import { describe, expect, it } from 'vitest';
import { dialectsOf } from '../../src/embed/legacyHeights';
import { decodeView } from '../../src/state/url';
import { knownIds } from '../state/knownIds';

const said = (search: string, hash: string): unknown[] => dialectsOf({ search, hash }).map((write) => write(480));
const amp = { sentinel: 'amp', type: 'embed-size', height: 480 };

describe('pages of other makers', () => {
  it.each([
    ['WordPress', '', '#?secret=aB3dE5gH7j', [{ message: 'height', value: 480, secret: 'aB3dE5gH7j' }]],
    [
      'WordPress after a camera',
      '',
      '#4/38/127#?secret=aB3dE5gH7j',
      [{ message: 'height', value: 480, secret: 'aB3dE5gH7j' }],
    ],
    ['pym', '?initialWidth=600&childId=g-1&parentUrl=x', '', ['pymxPYMxg-1xPYMxheightxPYMx480']],
    ['a secret that is none', '', '#?secret=short', []],
    ['half of pym', '?childId=g-1', '', []],
    ['a child with marks', '?initialWidth=1&childId=a%20b', '', []],
    ['any other page', '', '', []],
  ])('%s', (_, search, hash, expected) => {
    expect(said(search, hash)).toEqual([amp, ...expected]);
  });

  it('put marks on the address that no reader is told about', () => {
    for (const hash of ['#amp=1', '#?secret=aB3dE5gH7j'])
      expect(decodeView({ pathname: '/embed/', search: '?initialWidth=600&childId=a', hash }, knownIds)).toMatchObject({
        notices: [],
        view: { camera: null },
      });
  });
});
