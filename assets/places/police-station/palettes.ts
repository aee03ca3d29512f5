import type { Light } from '../../../src/scenario/types.ts';
import type { Palette } from '../../../src/stage/scenery.ts';
import { inMoods } from '../kit/moods.ts';

const warm = {
  ink: '#2a2019', line: '#4f6273', shadow: '#1f2430', white: '#fffdf6', paper: '#fffaf0', glow: '#ffe2a6',
  wall: '#f0e6cf', wallLow: '#dfd2b4', band: '#a9bccb', trim: '#fbf5e6', frame: '#fbf5e6', felt: '#c2cfd6', wood: '#c79a66',
  sky: '#a2cbdf', skyLow: '#f8e6bc', sun: '#fff3c8', cloud: '#fffdf2', rain: '#e4ebef', leaf: '#84a96c', leafDark: '#5b8a55',
  house1: '#d9886a', house2: '#e0ac78', roof1: '#96564a', roof2: '#8a5a5a', pane: '#fff0c4', slat: '#f7efd9', radiator: '#e9e4d6',
  hall: '#e9cf96', door: '#6c90ac', glass: '#dfeef0', map: '#e6dcae', canal: '#8fbccb', red: '#d9503f', dome: '#4e5863',
  uniform: '#3d557a', stripe: '#f0d25a', pot: '#d9744f', plant: '#6f9560', plantDark: '#4f7449', chair: '#56748f',
  table: '#dcc7a4', tableLight: '#ecdcbf', tableDark: '#b39a72', folder: '#e6b866', pen: '#3f5f86', water: '#b9dde8', lemon: '#f2cf5c', recorder: '#55606c', recOff: '#8f9aa3',
};

export const policePalettes = inMoods(warm, {
  plain: { sky: '#aecbd8', skyLow: '#e9ecdd', hall: '#e4d6b4' },
  tense: {
    wall: '#a8b1b6', wallLow: '#909ca4', band: '#74889a', trim: '#c6cdce', frame: '#c6cdce', felt: '#8c9aa3', slat: '#b9c1c2', radiator: '#b3babb', door: '#5e7789', hall: '#a89b80',
    table: '#958a7c', tableLight: '#a79b8b', folder: '#a3885c', paper: '#d9d9d1', red: '#e2543f', stripe: '#b8a65e',
    sky: '#66778a', skyLow: '#a7b2b8', sun: '#a7b2b8', cloud: '#596878', rain: '#e4ebef',
  },
});

export const policeHours: Readonly<Record<Light, Palette>> = {
  morning: {},
  day: {},
  evening: {
    sky: '#6f6791', skyLow: '#eea778', sun: '#f9cf9a', cloud: '#a7829a', pane: '#ffd98a', leaf: '#6f8a60', house1: '#96605a', house2: '#a2765f',
  },
  night: {
    sky: '#232c4a', skyLow: '#47527a', sun: '#e9ebf2', cloud: '#38436a', pane: '#ffd67a', house1: '#534a60', house2: '#5c5466', roof1: '#2c2a40', roof2: '#28293f', slat: '#b9b4ad',
  },
};
