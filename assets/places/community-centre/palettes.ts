import type { Light } from '../../../src/scenario/types.ts';
import type { Palette } from '../../../src/stage/scenery.ts';
import { skyHours } from '../furniture/window.ts';
import { inMoods } from '../kit/moods.ts';

/** Blush walls over painted brick, and every colour that was left over. */
const warm = {
  ink: '#2a2019', line: '#7a4a43', shadow: '#3a1c18', white: '#fffdf6', glow: '#ffe7b4', steam: '#fffaf0', paper: '#fffaf0',
  wall: '#fbe9dc', wallLow: '#f3cfba', brick: '#d88f76', brickLow: '#c67c66', joint: '#b56d5b', rail: '#fff4e4',
  frame: '#fff6e8', sky: '#acd8e2', skyLow: '#fdf0cf', sun: '#fff6d6', cloud: '#fffdf6', rain: '#fdebc4',
  flat: '#dccdb8', flatDark: '#b9a892', door1: '#5e9a94', door2: '#d9744f', pane: '#e3eee4', tree: '#93b56b', trunk: '#7d6246', grass: '#b5cb80', slide: '#d9623f', swing: '#4f6f8f', child1: '#e9b44c', child2: '#7d6fae', skin: '#b57a52', skinPale: '#f0c2a0', hair: '#4a3428', hairPale: '#c99a4d',
  cork: '#dcae74', corkFrame: '#a8733f', sheet1: '#fff3cf', sheet2: '#cfe6d8', sheet3: '#f6c9bf', sheet4: '#cfdcf0', sheet5: '#fbe08e', red: '#d2553f', blue: '#4f7fb0', green: '#5f9a62', yellow: '#eeb73f', purple: '#8a6fae', photo: '#e8d3b6',
  cord: '#a5806a', flag1: '#e2705a', flag2: '#f2c35a', flag3: '#6fae9f', flag4: '#8aa6d6', flag5: '#c98bb4',
  hatch: '#8f6a58', hatchLight: '#a98270', counter: '#dba66e', counterDark: '#b57f4c', steel: '#c4ccd0', steelLight: '#eef2f2', steelDark: '#8c979d', tap: '#3f4448', dome: '#e9f1ee', cake: '#c98a52',
  game: '#3f7f78', gameLight: '#559a90', field: '#7fb56f', rod: '#c4ccd0', grip: '#3f4448',
  shelf: '#b57f4c', ball: '#fffaf0',
  chair: '#5a6670', chairLight: '#ef9d4f', chairDark: '#c9793a', table: '#f7ecd6', tableLight: '#fffaf0', tableDark: '#e0cfae', cloth: '#63a598',
  saucer: '#fffaf0', tea: '#5a3320', rim1: '#4f9a6a', rim2: '#4f7fb0', biscuit: '#d39a53', crust: '#dba35a', crustDark: '#a8733f', filling: '#e6bd6a', milk: '#fffaf0', board: '#fff1c9',
};

export const communityCentrePalettes = inMoods(warm, {
  plain: { sky: '#a9cbd8', skyLow: '#e9efe2' },
  tense: { sky: '#66778a', skyLow: '#a7b2b8', cloud: '#596878', rain: '#e4ebef', glow: '#a7b2b8' },
});

const dusk = { flat: '#9a8a92', flatDark: '#7c6e7c', pane: '#ffd98a', tree: '#66705a', trunk: '#4a4038', grass: '#7f8a68' };
const dark = { flat: '#474a68', flatDark: '#353954', pane: '#ffd67a', tree: '#2f3d48', trunk: '#2a2a33', grass: '#38485a', slide: '#6a4147', swing: '#2f4058', door1: '#33505a', door2: '#5c464c', child1: '#6f6258', child2: '#4c4668' };

export const communityCentreHours: Readonly<Record<Light, Palette>> = {
  morning: skyHours.morning,
  day: skyHours.day,
  evening: { ...skyHours.evening, ...dusk },
  night: { ...skyHours.night, ...dark },
};
