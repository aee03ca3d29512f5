import type { Light } from '../../../src/scenario/types.ts';
import type { Palette } from '../../../src/stage/scenery.ts';
import { skyHours } from '../furniture/window.ts';
import { inMoods } from '../kit/moods.ts';

/** Lilac walls, purple chairs, a pale table: nobody's own room, and everybody's. */
const warm = {
  ink: '#2a2019', line: '#5b5470', shadow: '#35283f', white: '#fffdf6', glow: '#fff0c4', steam: '#fffaf0',
  wall: '#ece3f2', wallLow: '#d3c4e0', panel: '#b7a8cb', panelLow: '#a594bd', rail: '#f3ecf6',
  frame: '#fff8e8', sky: '#bfe0ea', skyLow: '#f7f0dc', sun: '#fff6d6', cloud: '#fffdf6', rain: '#f7f0dc',
  block1: '#a9b9c9', block2: '#c2b6cc', block3: '#95a9bd', brick: '#c98f78', spire: '#7f8ca6', pane: '#f7e6b4', tree: '#8db67e', water: '#8fbfcf', crane: '#e0a93b', barge: '#8a5c4c',
  easel: '#6c6288', board: '#fffdf6', clip: '#8a7fa3', circle: '#2f7f79', child: '#c4532f', pen: '#2a2019',
  dot1: '#f2c36b', dot2: '#a9cdbf', dot3: '#e9b9a3', dot4: '#b7cfe4', dot5: '#f7e6b4',
  bezel: '#3c3a4d', screen: '#5d7f95', screen2: '#7a6f96', badge: '#57b08a', skin: '#e6c3a2', skinDark: '#8f5b3c', hair: '#4a3428', hairGrey: '#d8d3cc', top1: '#c76b7f', top2: '#e9b44c',
  radiator: '#f6f0f4', cabinet: '#d9b88f', cabinetDark: '#b08a61', plant: '#6f9560', plantDark: '#577f52', pot: '#d9744f', lamp: '#e5a13d', lampInside: '#fff1bd',
  flask: '#8c8794', flaskLight: '#b9b4c0', folder: '#4f7fa8',
  chair: '#6c6288', chairLight: '#7f749c', table: '#eadfc9', tableLight: '#fbf3e2', tableDark: '#c9b796',
  tea: '#5a3320', cup1: '#fffaf0', cup2: '#e07a5c', cup3: '#5e9a94', cup4: '#f2c36b', biscuit: '#d39a53', biscuitDark: '#8d5631', lemon: '#f2cf4e', phone: '#4a4658', paper: '#fffdf6', pencil: '#c4532f',
};

export const meetingPalettes = inMoods(warm, {
  plain: { sky: '#b5d6e2', skyLow: '#e9efe8', wall: '#e6e0ee', wallLow: '#cfc4dc' },
  tense: { sky: '#66778a', skyLow: '#a7b2b8', cloud: '#596878', rain: '#e4ebef', wall: '#a9a8b8', wallLow: '#918fa4', panel: '#7f7c94', panelLow: '#6f6c84', lampInside: '#c4b48c', glow: '#b4b4c4' },
});

const dusk = { block1: '#75789a', block2: '#85748f', block3: '#666b8e', brick: '#8f6468', spire: '#565a7c', pane: '#ffd98a', tree: '#5f6e5c', water: '#8a86a6' };
const dark = { block1: '#3c4468', block2: '#433f62', block3: '#343b5e', brick: '#4c4058', spire: '#2c3354', pane: '#ffd67a', tree: '#2b3a44', water: '#333e62', crane: '#7a6a4c', barge: '#33303f' };

export const meetingHours: Readonly<Record<Light, Palette>> = {
  morning: skyHours.morning,
  day: skyHours.day,
  evening: { ...skyHours.evening, ...dusk },
  night: { ...skyHours.night, ...dark },
};
