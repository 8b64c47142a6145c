import type { Message } from '../messages';

/**
 * The view in words: one whole sentence for every way of asking. By time (`range`, `open`, `year`, `spans`), then by
 * destination alone (`To`) or by other questions (`Match`), which then follow as `describe.question`.
 */
export const describe = {
  'describe.all': { one: '*{n} route, {years}.*', other: 'All *{n} routes, {years}.*' },
  'describe.range': {
    zero: 'Between *{start} and {end}*, none of the {m} routes in the atlas is on record.',
    one: 'Between *{start} and {end}*, *{n}* of the {m} routes in the atlas is on record.',
    other: 'Between *{start} and {end}*, *{n}* of the {m} routes in the atlas are on record.',
  },
  'describe.open': {
    zero: 'From *{start} to today*, none of the {m} routes in the atlas is on record.',
    one: 'From *{start} to today*, *{n}* of the {m} routes in the atlas is on record.',
    other: 'From *{start} to today*, *{n}* of the {m} routes in the atlas are on record.',
  },
  'describe.year': {
    zero: 'In *{start}*, none of the {m} routes in the atlas is on record.',
    one: 'In *{start}*, *{n}* of the {m} routes in the atlas is on record.',
    other: 'In *{start}*, *{n}* of the {m} routes in the atlas are on record.',
  },
  'describe.spans': {
    zero: 'In the years *{spans}*, none of the {m} routes in the atlas is on record.',
    one: 'In the years *{spans}*, *{n}* of the {m} routes in the atlas is on record.',
    other: 'In the years *{spans}*, *{n}* of the {m} routes in the atlas are on record.',
  },
  'describe.to': {
    zero: 'None of the {m} routes in the atlas ends in *{the places}*.',
    one: '*{n}* of the {m} routes in the atlas ends in *{the places}*.',
    other: '*{n}* of the {m} routes in the atlas end in *{the places}*.',
  },
  'describe.rangeTo': {
    zero: 'Between *{start} and {end}*, none of the {m} routes in the atlas ends in *{the places}*.',
    one: 'Between *{start} and {end}*, *{n}* of the {m} routes in the atlas ends in *{the places}*.',
    other: 'Between *{start} and {end}*, *{n}* of the {m} routes in the atlas end in *{the places}*.',
  },
  'describe.openTo': {
    zero: 'From *{start} to today*, none of the {m} routes in the atlas ends in *{the places}*.',
    one: 'From *{start} to today*, *{n}* of the {m} routes in the atlas ends in *{the places}*.',
    other: 'From *{start} to today*, *{n}* of the {m} routes in the atlas end in *{the places}*.',
  },
  'describe.yearTo': {
    zero: 'In *{start}*, none of the {m} routes in the atlas ends in *{the places}*.',
    one: 'In *{start}*, *{n}* of the {m} routes in the atlas ends in *{the places}*.',
    other: 'In *{start}*, *{n}* of the {m} routes in the atlas end in *{the places}*.',
  },
  'describe.spansTo': {
    zero: 'In the years *{spans}*, none of the {m} routes in the atlas ends in *{the places}*.',
    one: 'In the years *{spans}*, *{n}* of the {m} routes in the atlas ends in *{the places}*.',
    other: 'In the years *{spans}*, *{n}* of the {m} routes in the atlas end in *{the places}*.',
  },
  'describe.match': {
    zero: 'None of the {m} routes in the atlas matches this choice.',
    one: '*{n}* of the {m} routes in the atlas matches this choice.',
    other: '*{n}* of the {m} routes in the atlas match this choice.',
  },
  'describe.rangeMatch': {
    zero: 'Between *{start} and {end}*, none of the {m} routes in the atlas matches this choice.',
    one: 'Between *{start} and {end}*, *{n}* of the {m} routes in the atlas matches this choice.',
    other: 'Between *{start} and {end}*, *{n}* of the {m} routes in the atlas match this choice.',
  },
  'describe.openMatch': {
    zero: 'From *{start} to today*, none of the {m} routes in the atlas matches this choice.',
    one: 'From *{start} to today*, *{n}* of the {m} routes in the atlas matches this choice.',
    other: 'From *{start} to today*, *{n}* of the {m} routes in the atlas match this choice.',
  },
  'describe.yearMatch': {
    zero: 'In *{start}*, none of the {m} routes in the atlas matches this choice.',
    one: 'In *{start}*, *{n}* of the {m} routes in the atlas matches this choice.',
    other: 'In *{start}*, *{n}* of the {m} routes in the atlas match this choice.',
  },
  'describe.spansMatch': {
    zero: 'In the years *{spans}*, none of the {m} routes in the atlas matches this choice.',
    one: 'In the years *{spans}*, *{n}* of the {m} routes in the atlas matches this choice.',
    other: 'In the years *{spans}*, *{n}* of the {m} routes in the atlas match this choice.',
  },
  'describe.question': '{question}: *{answers}*.',
  'describe.ends1': { one: '{n} ends in {the place}.', other: '{n} end in {the place}.' },
  'describe.ends2': {
    one: '{n} ends in {the place}, {n2} in {the place2}.',
    other: '{n} end in {the place}, {n2} in {the place2}.',
  },
  'describe.ends3': {
    one: '{n} ends in {the place}, {n2} in {the place2}, {n3} in {the place3}.',
    other: '{n} end in {the place}, {n2} in {the place2}, {n3} in {the place3}.',
  },
  'describe.maybe': {
    one: '{n} is undated or touches these years only by an uncertain edge, and is drawn lighter.',
    other: '{n} are undated or touch these years only by an uncertain edge, and are drawn lighter.',
  },
  'describe.noLine': {
    one: '{n} has no line: its source does not name the countries.',
    other: '{n} have no line: their sources do not name the countries.',
  },
  'describe.open.route': 'Open: {name}.',
} as const satisfies Record<string, Message>;
