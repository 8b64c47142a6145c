import type { locators as en } from '../en/locators';
import type { Message } from '../messages';

export const locators: Record<keyof typeof en, Message> = {
  'locator.wholePage': '글 전체',
  'locator.wholeDocument': '문서 전체',
  'locator.abstract': '초록',
  'locator.title': '제목',
  'locator.headline': '기사 제목',
  'locator.graphic': '도표',
  'locator.arrivalsTable': '연도별 입국자 표',
  'locator.footnote': '각주 {number}',
  'locator.population': '연말 인원',
  'locator.applications': '난민 신청',
  'locator.decisions': '난민 심사 결정',
  'locator.applicationsDecisions': '난민 신청과 심사 결정',
  'locator.resettlement': '해결책(재정착)',
  'locator.row': '체류국 {place}',
  'locator.rowAll': '모든 체류국 합계',
  'locator.table': '{table}: {years}, 출신국 북한, {row}',
};
