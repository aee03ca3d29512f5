import { homeColours, homesTense } from '../calls/palettes.ts';
import { inMoods } from '../kit/moods.ts';

export const phonePalettes = inMoods({
  ...homeColours,
  ink: '#2a2019', room: '#e9dfca', roomLow: '#d6c7a6', skirt: '#b9a98a', desk: '#c98f5c', deskLight: '#e0b07c', phone: '#c4523a', cord: '#8f3527', alarm: '#e2b13c',
}, {
  plain: {},
  tense: { ...homesTense, room: '#9da5a8', roomLow: '#858e94', skirt: '#727a80', desk: '#7d675b', deskLight: '#927a69', phone: '#87493f', cord: '#c9503c', alarm: '#f0c04c' },
});
