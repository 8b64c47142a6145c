import type { describe as en } from '../en/describe';
import type { Message } from '../messages';

export const describe: Record<keyof typeof en, Message> = {
  'describe.all': '전체 *경로 {n}개, {years}*.',
  'describe.range': {
    zero: '*{start}년부터 {end}년까지*의 경로는 이 지도의 {m}개 가운데 없습니다.',
    other: '*{start}년부터 {end}년까지*의 경로는 이 지도의 {m}개 가운데 *{n}개*입니다.',
  },
  'describe.open': {
    zero: '*{start}년부터 오늘까지*의 경로는 이 지도의 {m}개 가운데 없습니다.',
    other: '*{start}년부터 오늘까지*의 경로는 이 지도의 {m}개 가운데 *{n}개*입니다.',
  },
  'describe.year': {
    zero: '*{start}년*의 경로는 이 지도의 {m}개 가운데 없습니다.',
    other: '*{start}년*의 경로는 이 지도의 {m}개 가운데 *{n}개*입니다.',
  },
  'describe.spans': {
    zero: '*{spans}*의 경로는 이 지도의 {m}개 가운데 없습니다.',
    other: '*{spans}*의 경로는 이 지도의 {m}개 가운데 *{n}개*입니다.',
  },
  'describe.to': {
    zero: '*{places}*에서 끝나는 경로는 이 지도의 {m}개 가운데 없습니다.',
    other: '*{places}*에서 끝나는 경로는 이 지도의 {m}개 가운데 *{n}개*입니다.',
  },
  'describe.rangeTo': {
    zero: '*{start}년부터 {end}년까지* *{places}*에서 끝나는 경로는 이 지도의 {m}개 가운데 없습니다.',
    other: '*{start}년부터 {end}년까지* *{places}*에서 끝나는 경로는 이 지도의 {m}개 가운데 *{n}개*입니다.',
  },
  'describe.openTo': {
    zero: '*{start}년부터 오늘까지* *{places}*에서 끝나는 경로는 이 지도의 {m}개 가운데 없습니다.',
    other: '*{start}년부터 오늘까지* *{places}*에서 끝나는 경로는 이 지도의 {m}개 가운데 *{n}개*입니다.',
  },
  'describe.yearTo': {
    zero: '*{start}년*에 *{places}*에서 끝나는 경로는 이 지도의 {m}개 가운데 없습니다.',
    other: '*{start}년*에 *{places}*에서 끝나는 경로는 이 지도의 {m}개 가운데 *{n}개*입니다.',
  },
  'describe.spansTo': {
    zero: '*{spans}*에 *{places}*에서 끝나는 경로는 이 지도의 {m}개 가운데 없습니다.',
    other: '*{spans}*에 *{places}*에서 끝나는 경로는 이 지도의 {m}개 가운데 *{n}개*입니다.',
  },
  'describe.match': {
    zero: '이 조건에 맞는 경로는 이 지도의 {m}개 가운데 없습니다.',
    other: '이 조건에 맞는 경로는 이 지도의 {m}개 가운데 *{n}개*입니다.',
  },
  'describe.rangeMatch': {
    zero: '*{start}년부터 {end}년까지* 이 조건에 맞는 경로는 이 지도의 {m}개 가운데 없습니다.',
    other: '*{start}년부터 {end}년까지* 이 조건에 맞는 경로는 이 지도의 {m}개 가운데 *{n}개*입니다.',
  },
  'describe.openMatch': {
    zero: '*{start}년부터 오늘까지* 이 조건에 맞는 경로는 이 지도의 {m}개 가운데 없습니다.',
    other: '*{start}년부터 오늘까지* 이 조건에 맞는 경로는 이 지도의 {m}개 가운데 *{n}개*입니다.',
  },
  'describe.yearMatch': {
    zero: '*{start}년*에 이 조건에 맞는 경로는 이 지도의 {m}개 가운데 없습니다.',
    other: '*{start}년*에 이 조건에 맞는 경로는 이 지도의 {m}개 가운데 *{n}개*입니다.',
  },
  'describe.spansMatch': {
    zero: '*{spans}*에 이 조건에 맞는 경로는 이 지도의 {m}개 가운데 없습니다.',
    other: '*{spans}*에 이 조건에 맞는 경로는 이 지도의 {m}개 가운데 *{n}개*입니다.',
  },
  'describe.question': '{question}: *{answers}*.',
  'describe.ends1': '도착지는 {place} {n}개입니다.',
  'describe.ends2': '도착지는 {place} {n}개, {place2} {n2}개입니다.',
  'describe.ends3': '도착지는 {place} {n}개, {place2} {n2}개, {place3} {n3}개 순으로 많습니다.',
  'describe.maybe': '{n}개는 시기가 분명하지 않으며 이 기간일 수 있어 옅게 표시했습니다.',
  'describe.noLine': '{n}개는 출처에 나라 이름이 없어 선을 그리지 않았습니다.',
  'describe.open.route': '열린 경로: {name}.',
};
