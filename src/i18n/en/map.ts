import type { Message } from '../messages';

export const map = {
  'gesture.touch': 'Use two fingers to move the map',
  'gesture.wheel': 'Hold Ctrl and scroll to zoom',
} as const satisfies Record<string, Message>;
