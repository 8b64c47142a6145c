import type { Message } from '../messages';

export const describe = {
  'describe.all': { one: '{n} route, {years}.', other: 'All {n} routes, {years}.' },
  'describe.some': { one: '{n} of {m} routes, {years}.', other: '{n} of {m} routes, {years}.' },
  'describe.limits': 'Chosen: {limits}.',
  'describe.from': 'from {the places}',
  'describe.via': 'by way of {the places}',
  'describe.to': 'to {the places}',
  'describe.end': '{the place} ({n})',
  'describe.ends': 'They end in: {ends}.',
  'describe.endsMost': 'Most end in: {ends}.',
  'describe.maybe': {
    one: '{n} is undated or has a soft edge here and may fall in this period.',
    other: '{n} are undated or have a soft edge here and may fall in this period.',
  },
  'describe.noLine': {
    one: '{n} has no line: its source does not name the countries.',
    other: '{n} have no line: their sources do not name the countries.',
  },
  'describe.open': 'Open: {name}.',
} as const satisfies Record<string, Message>;
