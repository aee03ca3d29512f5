import type { Light } from '../../../src/scenario/types.ts';
import type { Palette } from '../../../src/stage/scenery.ts';

/** What the homes of callers are painted with. */
export const homeColours = {
  line: '#6b4f3d', shadow: '#2a1c14', white: '#fffdf6', glow: '#ffe2a6', frame: '#fff7e6',
  wallRose: '#f4cfae', wallRoseLow: '#e8b592', wallMint: '#dcebdc', wallMintLow: '#bcd6c6', wallBlue: '#d7e3ea', wallBlueLow: '#b4c8d6', wallSun: '#f8e4b0', wallSunLow: '#ebc987',
  lampLight: '#fff0b8', shade: '#d9623f', wood: '#c58f5c', woodDark: '#94653f', beam: '#d9ab74', tile: '#fbf1da', sofa: '#7d9a86', skin: '#c98d5f',
  teal: '#5e9a94', ochre: '#e0ac48', rose: '#c9768a', leaf: '#86aa6c', sky: '#a6d0e0', skyLow: '#f8e8c2', sun: '#fff0c0', rain: '#e4ebef',
  house1: '#d9825c', house2: '#c66a55', roof1: '#8f4c40', roof2: '#7a4a55', pane: '#ffe9b0', plant: '#6f9560', plantDark: '#4f7449', pot: '#d9744f',
} as const;

export const homesTense = {
  sky: '#66778a', skyLow: '#a7b2b8', sun: '#a7b2b8', rain: '#e4ebef',
  wallRose: '#ab9a92', wallRoseLow: '#938680', wallMint: '#a0adab', wallMintLow: '#869696', wallBlue: '#9daab2', wallBlueLow: '#81909b', wallSun: '#b0a690', wallSunLow: '#96897a', lampLight: '#b9b095',
} as const;

export const callHours: Readonly<Record<Light, Palette>> = {
  morning: {},
  day: {},
  evening: { sky: '#6f6791', skyLow: '#eea778', sun: '#f9cf9a', pane: '#ffd98a', house1: '#96605a', house2: '#875360', lampLight: '#ffe8a0' },
  night: { sky: '#232c4a', skyLow: '#47527a', sun: '#e9ebf2', pane: '#ffd67a', house1: '#534a60', house2: '#494660', roof1: '#2c2a40', roof2: '#28293f', lampLight: '#ffe8a0' },
};
