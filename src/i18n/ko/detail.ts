import type { detail as en } from '../en/detail';
import type { Message } from '../messages';

export const detail: Record<keyof typeof en, Message> = {
  'leg': '구간 {n}/{m}',
  'unknown': '알 수 없는 것',
  'withheld': '일부러 넣지 않음',
  'measure.stock': '한 시점에 있는 사람 수',
  'measure.flow': '한 기간에 이동한 수',
  'measure.cumulative': '여러 해의 누계',
  'guard': '이 두 수는 더하지 않습니다',
  'knownby': '{year}년에는 이미 알려짐',
  'compare': '추정치 {n}개 모두 비교',
  'measure.share': '비율',
  'measure.rate': '비율',
};
