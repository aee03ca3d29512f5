import { inMoods } from '../kit/moods.ts';
import type { Palette } from '../../../src/stage/scenery.ts';
import type { Light } from '../../../src/scenario/types.ts';

const warm = {
  ink: '#2a2019', line: '#3f6b6b', shadow: '#2b2318', white: '#fffdf6', paper: '#fff8e9', sheet: '#fff1c9', glow: '#ffe7a8',
  wall: '#e9f1e2', wallFar: '#c3dcd5', band: '#9fcabd', trim: '#fdf4e0', skirting: '#5f958d', ceiling: '#f9f1dd', lamp: '#fffbe4', lampFar: '#fffae0',
  floor: '#e3d2ab', floorNear: '#c9ae80', joint: '#8c6f45', rail: '#dba361', railDark: '#b57e43',
  doorWarm: '#e59b73', doorBlue: '#82b4c8', doorGreen: '#9dbb86', glass: '#d7ecef', kick: '#b9c3bd', callOff: '#f2e6c8', call: '#e0503c',
  sky: '#aad5e6', skyLow: '#eaf3e2', sun: '#fff3c8', cloud: '#fffdf2', rain: '#e4ebef', leaf: '#86b074', leafDark: '#5f8f5e', tree: '#9cba70', trunk: '#8a6a4b',
  house1: '#d9886a', house2: '#e0ac78', roof1: '#96564a', roof2: '#a0695a', pane: '#fff0c4',
  plant: '#6f9560', plantDark: '#4f7449', pot: '#d9744f', frame: '#fff8e8', coral: '#e07a5c', teal: '#4f938d', ochre: '#e0a93b', sign: '#1f6f6a',
  bench: '#e8b95a', benchSeat: '#e0a93b', steel: '#c3d0cf',
};

export const corridorPalettes = inMoods(warm, {
  plain: { glow: '#f3f4e6', lampFar: '#fbf6e2' },
  // One lamp has given up, and the call light is the only colour left.
  tense: {
    wall: '#b4c0bd', wallFar: '#93a3a5', band: '#84999a', ceiling: '#b9bfbb', lamp: '#dfe2da', trim: '#cdd2cc', floor: '#a39a8a', floorNear: '#857b6d', skirting: '#4f6b6b',
    doorWarm: '#94796c', doorBlue: '#71899a', doorGreen: '#7b8a78', bench: '#a18a5f', benchSeat: '#96804f', sign: '#33605f', lampFar: '#7d888b', call: '#e2543f', rain: '#e4ebef', cloud: '#596878', sky: '#66778a', skyLow: '#a7b2b8',
  },
});

export const corridorHours: Readonly<Record<Light, Palette>> = {
  morning: {},
  day: {},
  evening: {
    sky: '#6f6791', skyLow: '#eea778', sun: '#f9cf9a', cloud: '#a7829a', pane: '#ffd98a', tree: '#5f6a58', leaf: '#5b6b55', trunk: '#4a4038', house1: '#96605a', house2: '#a2765f',
  },
  night: {
    sky: '#232c4a', skyLow: '#47527a', sun: '#e9ebf2', cloud: '#38436a', pane: '#ffd67a', tree: '#2f3d48', leaf: '#2c3a44', trunk: '#2a2a33', house1: '#534a60', house2: '#5c5466', roof1: '#2c2a40', roof2: '#28293f',
  },
};
