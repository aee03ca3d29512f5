import type { Light } from '../../../src/scenario/types.ts';
import type { Palette } from '../../../src/stage/scenery.ts';
import { inMoods } from '../kit/moods.ts';

const warm = {
  ink: '#2a2019', line: '#5d6f66', shadow: '#2b2318', white: '#fffdf6', paper: '#fffaf0', sheet: '#fffdf2', glow: '#ffe3a0', steam: '#fffaf0',
  wall: '#f4ecd2', wallLow: '#e6dcbc', band: '#b5d0bd', trim: '#fff7e6', frame: '#fff7e6', wood: '#dfb583', lampLight: '#fff3c6',
  sky: '#a2d0e2', skyLow: '#f6eccb', sun: '#fff3c8', cloud: '#fffdf2', rain: '#e4ebef', tree: '#a9c184', leaf: '#8bb072', leafDark: '#5c8a55',
  house1: '#d9886a', house2: '#e0ac78', roof1: '#96564a', roof2: '#8a5a5a', pane: '#fff0c4',
  bedFrame: '#d8c29c', pillow: '#f8f3e6', blanket: '#7fb3ac', blanketDark: '#4f8a86', steel: '#cfdad6', steelDark: '#9db0ab', glass: '#dcebe8', drip: '#bfdfe6', screen: '#3f6b73',
  curtain: '#f0c39a', curtainDot: '#d9785a', card: '#fbe3d0', coat: '#5f83a8', scarf: '#d9623f', petal: '#e0768a', petalDark: '#e39a3f', vase: '#8fb4d6', plant: '#6f9560', plantDark: '#4f7449', pot: '#d9744f',
  coral: '#e07a5c', teal: '#5e9a94', lemon: '#f2cf5c', chair: '#6f8fa3', table: '#e2c79c', tableLight: '#efdcb8', tableDark: '#b8945f',
  tea: '#5a3320', cup1: '#fff6e4', cup2: '#e9a07f', cup3: '#9cc4bd',
};

export const wardPalettes = inMoods(warm, {
  plain: { sky: '#aecfdb', skyLow: '#ecefe0' },
  tense: {
    wall: '#aeb6b2', wallLow: '#969f9f', band: '#82959a', trim: '#cdd2cd', frame: '#cdd2cd', wood: '#93806f', blanket: '#64858a', blanketDark: '#47676e', curtain: '#9d8a80', curtainDot: '#7b605a',
    table: '#94826f', tableLight: '#a5937e', lampLight: '#c3c5b8', pillow: '#cfd2cc', sheet: '#d6d8d2',
    sky: '#66778a', skyLow: '#a7b2b8', sun: '#a7b2b8', cloud: '#596878', rain: '#e4ebef',
  },
});

export const wardHours: Readonly<Record<Light, Palette>> = {
  morning: {},
  day: {},
  evening: {
    sky: '#6f6791', skyLow: '#eea778', sun: '#f9cf9a', cloud: '#a7829a', pane: '#ffd98a', tree: '#5f6a58', leaf: '#5b6b55', house1: '#96605a', house2: '#a2765f', lampLight: '#ffe9a8',
  },
  night: {
    sky: '#232c4a', skyLow: '#47527a', sun: '#e9ebf2', cloud: '#38436a', pane: '#ffd67a', tree: '#2f3d48', leaf: '#2c3a44', house1: '#534a60', house2: '#5c5466', roof1: '#2c2a40', roof2: '#28293f', lampLight: '#ffe9a8',
  },
};
