import type { Light } from '../../../src/scenario/types.ts';
import type { Palette } from '../../../src/stage/scenery.ts';
import { skyHours } from '../furniture/window.ts';
import { inMoods } from '../kit/moods.ts';

/** Clear blue walls, birch, and lockers in four colours. */
const warm = {
  ink: '#2a2019', line: '#4e6270', shadow: '#2c2a33', white: '#fffdf6', glow: '#fff0bf', steam: '#fffaf0', paper: '#fffaf0',
  wall: '#e2f0f1', wallLow: '#c3dfe4', panel: '#93bccb', panelLow: '#7fabbd', rail: '#e9c88f',
  frame: '#fdf6e6', sky: '#a5d3e2', skyLow: '#fbeecb', sun: '#fff6d6', cloud: '#fffdf6', rain: '#fdebc4',
  wing: '#d99a73', wingLow: '#c38461', roof: '#8d7f86', pane: '#e8f1dc', accent1: '#e9b44c', accent2: '#5e9a94', tree: '#8fb267', trunk: '#7d6246', yard: '#cfc3ae', chalk: '#fffdf6', hoop: '#d9623f', bike: '#4a5560',
  board: '#fffefa', tray: '#9fb0b8', blue: '#4f7fb0', red: '#d2553f', green: '#5f9a62', yellow: '#eeb73f', magnet: '#3c4652',
  doorFrame: '#e9c88f', door: '#d97a5a', hall: '#f3e8cd', hallLow: '#e3d0a8', floor: '#c9b58d', handle: '#5a5f66',
  locker1: '#e58a63', locker2: '#efc15c', locker3: '#6fa8a0', locker4: '#7d9fc9', vent: '#4e6270',
  hair: '#4a3428', skin: '#b57a52', skinPale: '#f0c2a0', coat: '#6a8f5c', bag: '#c4532f', jeans: '#58719a', hairRed: '#b5622f', scarf: '#c76b9a',
  card1: '#f7dcae', card2: '#cfe6d8', card3: '#f4c9c0', card4: '#d4dcf0', twine: '#a58a5f', peg: '#d9a765',
  cabinet: '#e6c793', cabinetDark: '#c29d66', file1: '#c4573f', file2: '#3f7f78', file3: '#e9b44c', file4: '#7a6f96', globe: '#6aa5c0', land: '#8fb267', pot: '#d9744f', plant: '#6f9560', plantDark: '#4f7449',
  chair: '#8d9aa1', chairLight: '#dfb67c', chairDark: '#b98d57', table: '#e5c48f', tableLight: '#f3dcb2', tableDark: '#bd955c',
  box: '#7fb0b4', tissue: '#fffdf6', beaker: '#4f7fb0', lead: '#e9b44c', book1: '#e58a63', book2: '#6fa8a0', book3: '#f4ead2', apple: '#cf4b3a', stem: '#5f7a3f',
  tea: '#5a3320', water: '#a9d3e0', cup1: '#e9b44c', cup2: '#e07a5c',
};

export const schoolPalettes = inMoods(warm, {
  plain: { sky: '#a9cbd8', skyLow: '#e9efe2' },
  tense: { sky: '#66778a', skyLow: '#a7b2b8', cloud: '#596878', rain: '#e4ebef', glow: '#a7b2b8' },
});

const dusk = { wing: '#9a6c62', wingLow: '#875c58', roof: '#5d5566', pane: '#ffd98a', tree: '#5f6a58', trunk: '#4a4038', yard: '#8d7f7c' };
const dark = { wing: '#4d4660', wingLow: '#433e58', roof: '#2e2f46', pane: '#ffd67a', tree: '#2f3d48', trunk: '#2a2a33', yard: '#3a3d54', chalk: '#8d92aa', accent1: '#6b5f4c', accent2: '#33505a', hoop: '#6a4147', bike: '#23283c' };

export const schoolHours: Readonly<Record<Light, Palette>> = {
  morning: skyHours.morning,
  day: skyHours.day,
  evening: { ...skyHours.evening, ...dusk },
  night: { ...skyHours.night, ...dark },
};
