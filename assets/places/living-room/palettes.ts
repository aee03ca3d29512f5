import type { Light } from '../../../src/scenario/types.ts';
import type { Palette } from '../../../src/stage/scenery.ts';
import { skyHours } from '../furniture/window.ts';
import { inMoods } from '../kit/moods.ts';

/** Sage walls, a rust sofa, walnut and brass: afternoon in a house of the thirties. */
const warm = {
  ink: '#2a2019', line: '#6b5330', shadow: '#3a1f10', white: '#fffdf6', glow: '#ffe6a6', steam: '#fffaf0', paper: '#fffaf0',
  wall: '#e3e3bd', wallLow: '#c9cf9f', stripe: '#b7bf8c', rail: '#f6efd8', skirting: '#f3ead0',
  frame: '#fff7e6', sky: '#a9d3dc', skyLow: '#fdf0cf', sun: '#fff6d6', cloud: '#fffaf0', rain: '#fdebc4',
  brick: '#c97a58', brickLow: '#b96a4d', roof: '#94513f', chimney: '#a55f47', door1: '#3f7f78', door2: '#d9a441', pane: '#dfeee6', hedge: '#86a35c', street: '#d3c4a8',
  coat: '#edbb4a', bike: '#3a3f4a', crate: '#d9a441', scarf: '#5b86a8', skin: '#b57a52', skinPale: '#f0bf9d', hair: '#5a3a28', hairGrey: '#cfc9be',
  lead1: '#e9b44c', lead2: '#c4573f', lead3: '#6c9c8c', lead4: '#7d9ec0',
  sheer: '#fffaf0', plant: '#6f9560', plantDark: '#4f7449', pot: '#5b86a8', orchid: '#d98aa5',
  case: '#b57d4c', caseDark: '#8c5a34', inside: '#a06c41', book1: '#c4532f', book2: '#e9b44c', book3: '#3f7f78', book4: '#f3e3c0', book5: '#7a5b7f',
  sofa: '#cf7a52', sofaLight: '#dd9067', cushion1: '#e9b44c', cushion2: '#4f8a83', photo: '#f4e2c8', brass: '#c99a3d', lampshade: '#f7e3ae', lampGlow: '#ffedb8',
  polder: '#9bb86a', water: '#8fbccb',
  chair: '#47736b', chairLight: '#5d8d83', table: '#a86f45', tableLight: '#c08857', tableDark: '#7d4f2f',
  rug: '#b5483a', rugDark: '#7d2f33', rugGold: '#e6b95c', rugBlue: '#3e5f7d',
  vase: '#7fb0c4', tulip1: '#e2603f', tulip2: '#f0b53f', stem: '#6c9a58', mandarin: '#ee9438', bowl: '#f4ead2', news: '#f1ebda', tea: '#b5642a', saucer: '#fffaf0', delft: '#5f86ad', remote: '#3a3f4a',
};

export const livingRoomPalettes = inMoods(warm, {
  plain: { sky: '#a5cbd8', skyLow: '#e9efe2' },
  tense: { sky: '#66778a', skyLow: '#a7b2b8', cloud: '#596878', rain: '#e4ebef', lampGlow: '#c9b48a', lampshade: '#b7a27c', glow: '#a7b2b8' },
});

const dusk = { brick: '#8f5a53', brickLow: '#7f4e4c', roof: '#5f3b40', chimney: '#6c4544', pane: '#ffd98a', hedge: '#566a4c', street: '#8d7f7c' };
const dark = { brick: '#4a4158', brickLow: '#403a52', roof: '#2b2a3e', chimney: '#353248', pane: '#ffd67a', hedge: '#2f3d48', street: '#3d3f52', door1: '#2c4450', door2: '#6b5a48', coat: '#6a4147', scarf: '#3f5468', crate: '#6b5a48' };

/** Lamps go on across the street. */
export const livingRoomHours: Readonly<Record<Light, Palette>> = {
  morning: skyHours.morning,
  day: skyHours.day,
  evening: { ...skyHours.evening, ...dusk },
  night: { ...skyHours.night, ...dark },
};
