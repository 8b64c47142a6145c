import type { map as en } from '../en/map';
import type { Message } from '../messages';

export const map: Record<keyof typeof en, Message> = {
  'gesture.touch': '두 손가락으로 지도를 움직이세요',
  'gesture.wheel': 'Ctrl을 누르고 스크롤하면 확대됩니다',
};
