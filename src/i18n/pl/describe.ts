import type { describe as en } from '../en/describe';
import type { Message } from '../messages';

export const describe: Record<keyof typeof en, Message> = {
  'describe.all': {
    one: '{n} trasa, {years}.',
    few: 'Wszystkie {n} trasy, {years}.',
    many: 'Wszystkie {n} tras, {years}.',
    other: 'Wszystkie {n} tras, {years}.',
  },
  'describe.some': {
    one: '{n} z {m} tras, {years}.',
    few: '{n} z {m} tras, {years}.',
    many: '{n} z {m} tras, {years}.',
    other: '{n} z {m} tras, {years}.',
  },
  'describe.limits': 'Wybrano: {limits}.',
  'describe.from': 'początek: {places}',
  'describe.via': 'przez: {places}',
  'describe.to': 'cel: {places}',
  'describe.end': '{place} ({n})',
  'describe.ends': 'Kończą się tu: {ends}.',
  'describe.endsMost': 'Najczęściej kończą się tu: {ends}.',
  'describe.maybe': {
    one: '{n} trasa bez pewnej daty może należeć do tego okresu.',
    few: '{n} trasy bez pewnej daty mogą należeć do tego okresu.',
    many: '{n} tras bez pewnej daty może należeć do tego okresu.',
    other: '{n} trasy bez pewnej daty może należeć do tego okresu.',
  },
  'describe.noLine': {
    one: '{n} trasa nie ma linii: źródło nie podaje krajów.',
    few: '{n} trasy nie mają linii: źródła nie podają krajów.',
    many: '{n} tras nie ma linii: źródła nie podają krajów.',
    other: '{n} trasy nie ma linii: źródło nie podaje krajów.',
  },
  'describe.open': 'Otwarta trasa: {name}.',
};
