import { expect, test } from 'vitest';
import { hullOf, readSpan } from '../../src/domain/edtf';

const bounds = { firstYear: 1950, lastYear: 2025 };
const read = (edtf: string) => readSpan(edtf, bounds);
const short = (edtf: string) => {
  const { start, end, startSoft, endSoft, openStart, openEnd } = read(edtf);
  return [openStart ? '<' : '', start, `~${startSoft}`, '..', end, `~${endSoft}`, openEnd ? '>' : ''].join('');
};

test.each([
  ['1993', '1993~0..1993~0'],
  ['1993/2012', '1993~0..2012~0'],
  ['2023-10', '2023~0..2023~0'],
  ['2005-01-09/2008', '2005~0..2008~0'],
  ['199X', '1990~0..1999~0'],
  ['19XX', '1900~0..1999~0'],
  ['1953/..', '1953~0..2025~0>'],
  ['1953/', '1953~0..2025~0>'],
  ['../1989', '<1950~0..1989~0'],
  ['../1945', '<1945~0..1945~0'],
  ['1997~/2010~', '1997~2..2010~2'],
  ['1950?/1960', '1950~2..1960~0'],
  ['1993%', '1993~4..1993~4'],
  ['2004-07~', '2004~1..2004~1'],
  ['1995~/..', '1995~2..2025~0>'],
  ['1950-06-25/1953-07-27', '1950~0..1953~0'],
  ['1960-05/1960', '1960~0..1960~0'],
])('%s is %s', (edtf, years) => {
  expect(short(edtf)).toBe(years);
  expect(read(edtf).edtf).toBe(edtf);
});

test.each([
  ['', '"" is not an EDTF date of level 1'],
  ['1990s', '"1990s" is not an EDTF date of level 1'],
  ['195X/197X', '"195X/197X" is not an EDTF date of level 1'],
  ['{1950,1960}', '"{1950,1960}" is not an EDTF date of level 1'],
  ['2012-02-31', '"2012-02-31" is not an EDTF date of level 1'],
  ['2010-21', '"2010-21" is neither a date nor an interval'],
  ['Y17000', '"Y17000" is neither a date nor an interval'],
  ['../..', '"../.." is open at both ends and says nothing'],
  ['1960/1950', '"1960/1950" ends before it starts'],
  ['1960-05-20/1960-05-02', '"1960-05-20/1960-05-02" ends before it starts'],
])('%s is refused', (edtf, reason) => {
  expect(() => read(edtf)).toThrow(reason);
});

test('a hull reaches from the earliest to the latest edge and keeps what is soft and open', () => {
  expect(hullOf([])).toBeNull();
  expect(hullOf([read('1993')])).toEqual(read('1993'));
  expect(hullOf([read('2000/2004'), read('1997~/2010~')])).toEqual(read('1997~/2010~'));
  expect(hullOf([read('1997~/2001'), read('2000/..'), read('1998')])).toEqual(read('1997~/..'));
  expect(hullOf([read('1999/2001'), read('1999/2005')])).toEqual(read('1999/2005'));
});
