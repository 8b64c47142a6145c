import type { filter as en } from '../en/filter';
import type { Message } from '../messages';

export const filter: Record<keyof typeof en, Message> = {
  'search': '경로, 지역, 출처 검색',
  'filter.to': '도착지',
  'filter.kind': '이동의 종류',
  'kind.leaving': '북한을 떠남',
  'kind.onward': '다시 옮겨 감',
  'kind.sent': '국가가 보낸 유학과 노동',
  'kind.return': '강제 송환과 소환',
  'kind.north': '북으로 옮겨 감',
  'family.south': '한반도 안에서 남으로',
  'family.china': '중국을 거쳐',
  'family.russia': '러시아를 거쳐',
  'family.asylum': '망명 신청과 재이동',
  'family.state': '국가가 해외로 보냄',
  'family.north': '북으로',
  'grade': '얼마나 확인되었나',
  'grade.documented': '기록으로 확인',
  'grade.reported': '서술·보도됨',
  'grade.inferred': '추론',
  'grade.contested': '엇갈림',
  'count': '경로 {m}개 가운데 {n}개',
  'undated': '시기 미상, 이 기간일 수 있음',
  'noline': '선 없음: 출처에 나라 이름이 없음',
  'kind.across': '건너갔다 돌아옴',
};
