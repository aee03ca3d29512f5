import type { Light } from '../../../src/scenario/types.ts';
import type { Palette } from '../../../src/stage/scenery.ts';
import { inMoods } from '../kit/moods.ts';

const warm = {
  ink: '#2a2019', line: '#6e4433', shadow: '#3a1f10', white: '#fffdf6', glow: '#ffe2a0',
  brick: '#d99472', brickDark: '#b96f55', brickLight: '#e8b08c', plaster: '#f3dcae', plinth: '#8e8a86', stone: '#b9bfbe', frame: '#fff6e4', pipe: '#8fae9f',
  glass: '#c4dde0', room: '#f6d79c', roomLow: '#e2a970', lampLight: '#ffefb0', shade: '#d9623f', picture: '#8fb4b0', drape: '#fff3dc',
  doorGreen: '#3f7d67', doorBlue: '#5487a8', brass: '#e9b44c', mat: '#8a6a4b', iron: '#4a4340',
  sky: '#8cc4dc', skyLow: '#fbe8c0', sun: '#fff3c4', cloud: '#fffaf0', rain: '#e4ebef', water: '#93bcb8', ripple: '#d7ebe2', quay: '#a58c78', boat: '#5e6f86', boatHouse: '#d9714f',
  house1: '#d9825c', house2: '#c66a55', house3: '#e0a268', house4: '#b98377', roof1: '#8f4c40', roof2: '#7a4a55', roof3: '#a65a43', roof4: '#6c4a57', pane: '#ffe9b0',
  tree: '#a3b466', trunk: '#75603f', clinker: '#cda58c', clinkerNear: '#b0836d', joint: '#7d5546', puddle: '#9fb4bb',
  leaf: '#7fa667', leafDark: '#55794b', petal: '#e0768a', petalDark: '#c9566f', plant: '#6f9560', plantDark: '#4f7449', pot: '#d9744f', wood: '#c08a58',
  bike: '#2f5d62', saddle: '#7a4a34', post: '#7a3a34', postRing: '#f2e6cf',
};

export const streetPalettes = inMoods(warm, {
  plain: { sky: '#a5c8d6', skyLow: '#ecefe0', sun: '#f7f3df' },
  tense: {
    brick: '#94807a', brickDark: '#716260', brickLight: '#a39189', plaster: '#aeb0a8', frame: '#cdd3d1', clinker: '#8f8580', clinkerNear: '#71686a', doorGreen: '#476860', doorBlue: '#567186',
    sky: '#66778a', skyLow: '#a7b2b8', sun: '#a7b2b8', cloud: '#596878', rain: '#e4ebef', room: '#8a8378', roomLow: '#6f6a67', lampLight: '#c9b98c', drape: '#b9bdb8', puddle: '#a3b2ba', ripple: '#c6d2d6', postRing: '#cfcabc',
  },
});

const lit: Palette = { room: '#f9cf83', roomLow: '#d9935a', lampLight: '#ffe9a0', pane: '#ffd67a' };

/** The street lives by the clock: lights go on behind the windows. */
export const streetHours: Readonly<Record<Light, Palette>> = {
  morning: {},
  day: {},
  evening: {
    ...lit, sky: '#6f6791', skyLow: '#eea778', sun: '#f9cf9a', cloud: '#a7829a', tree: '#5f6a58', trunk: '#4a4038', water: '#7f7f96', ripple: '#e9b48a',
    house1: '#96605a', house2: '#875360', house3: '#a2765f', house4: '#7d6275', glass: '#8f8aa0',
  },
  night: {
    ...lit, sky: '#232c4a', skyLow: '#47527a', sun: '#e9ebf2', cloud: '#38436a', tree: '#2f3d48', trunk: '#2a2a33', water: '#2f3a5c', ripple: '#7f86a8',
    house1: '#534a60', house2: '#494660', house3: '#5c5466', house4: '#44455f', roof1: '#2c2a40', roof2: '#28293f', roof3: '#312c42', roof4: '#262840', glass: '#4d5675',
    brick: '#8a6a66', brickDark: '#6a5054', brickLight: '#98786f', plaster: '#9d947f',
  },
};
