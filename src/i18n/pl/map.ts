import type { map as en } from '../en/map';
import type { Message } from '../messages';

export const map: Record<keyof typeof en, Message> = {
  'gesture.touch': 'Przesuwaj mapę dwoma palcami',
  'gesture.wheel': 'Przytrzymaj Ctrl i przewijaj, aby powiększyć',
};
