/**
 * Height messages that other people's pages already understand: WordPress (wp-embed.js), AMP (amp-iframe) and pym.js.
 * One way, a height and nothing else; WordPress and pym only where the address says that they listen.
 */
import type { PlainRecord } from './plain';

export interface FrameAddress {
  readonly search: string;
  readonly hash: string;
}

/** Writes a height in CSS pixels as one kind of page expects it. */
export type Dialect = (height: number) => PlainRecord | string;

const pymSeparator = 'xPYMx';

/** The dialects that a frame of this address speaks. */
export function dialectsOf({ search, hash }: FrameAddress): readonly Dialect[] {
  const query = new URLSearchParams(search);
  const secret = /#\?secret=([A-Za-z\d]{10})$/u.exec(hash)?.[1];
  const child = query.has('initialWidth') ? query.get('childId') : null;
  return [
    (height) => ({ sentinel: 'amp', type: 'embed-size', height }),
    ...(secret ? [(value: number): PlainRecord => ({ message: 'height', value, secret })] : []),
    ...(child && /^[\w-]{1,64}$/u.test(child)
      ? [(height: number): string => ['pym', child, 'height', height].join(pymSeparator)]
      : []),
  ];
}
