import { homeColours, homesTense } from '../calls/palettes.ts';
import { inMoods } from '../kit/moods.ts';

export const videoPalettes = inMoods({
  ...homeColours,
  ink: '#2a2019', room: '#f3dfb8', roomLow: '#e3c590', desk: '#cf9a63',
  shell: '#c9cdca', hinge: '#8f9896', screen: '#33474c', screenLight: '#4f6d6e', keysBed: '#8d9896', keys: '#3f4a4d', pad: '#b8bfbc', button: '#6c8787', hangUp: '#d9553c',
}, {
  plain: { screen: '#37484f', screenLight: '#55696f' },
  tense: { ...homesTense, screen: '#2c363d', screenLight: '#3f4d56', hangUp: '#c9503c', shell: '#a2a8a8', room: '#a7aba6', roomLow: '#8e9292', desk: '#806b5e' },
});
