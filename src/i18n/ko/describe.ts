import type { describe as en } from '../en/describe';
import type { Message } from '../messages';

export const describe: Record<keyof typeof en, Message> = {
  'describe.all': '전체 경로 {n}개, {years}.',
  'describe.some': '경로 {m}개 가운데 {n}개, {years}.',
  'describe.limits': '선택: {limits}.',
  'describe.from': '출발 {places}',
  'describe.via': '경유 {places}',
  'describe.to': '도착 {places}',
  'describe.end': '{place}({n})',
  'describe.ends': '도착지: {ends}.',
  'describe.endsMost': '주된 도착지: {ends}.',
  'describe.maybe': '{n}개는 시기가 분명하지 않으며 이 기간일 수 있습니다.',
  'describe.noLine': '{n}개는 출처에 나라 이름이 없어 선을 그리지 않았습니다.',
  'describe.open': '열린 경로: {name}.',
};
