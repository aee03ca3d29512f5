import type { Light } from '../../../src/scenario/types.ts';
import type { Palette } from '../../../src/stage/scenery.ts';
import { skyHours } from '../furniture/window.ts';
import { inMoods } from '../kit/moods.ts';

/** Linen walls, oak slats, glass with a green edge: a town hall that was done up last year. */
const warm = {
  ink: '#2a2019', line: '#5f5a4a', shadow: '#2f2a24', white: '#fffdf6', glow: '#fff0c0', steam: '#fffaf0', paper: '#fffaf0',
  wall: '#f1eee0', wallLow: '#dcd9c2', slat: '#d8ae7a', slatDark: '#b98b58', rail: '#c79a63',
  frame: '#fdf8ea', sky: '#a9d3e2', skyLow: '#fbefd2', sun: '#fff6d6', cloud: '#fffdf6', rain: '#fdebc4',
  hall: '#d58b6a', hallTrim: '#fbeed2', hallRoof: '#5f7378', dial: '#fff3d0', pane: '#eef0dc', flagRed: '#c4432f', flagBlue: '#3f5f95', tree: '#8fb267', trunk: '#7d6246', square: '#d8cdb8', bike: '#4a5560', house1: '#c9a27c', house3: '#d9b98a', roof1: '#84665a', roof3: '#94705a',
  steel: '#8fa3a6', glass: '#dff0ea', glassEdge: '#7fb5a2', frost: '#fbfff9', lobby: '#dbe9df', lobbyLow: '#c3d8cc', floor: '#bfc3b2', counter: '#4f8f8a', counterTop: '#f3e3c0', bench: '#e2705a', benchDark: '#b5523f', leg: '#5f6a6c',
  panel: '#2f4448', mark1: '#f2c35a', mark2: '#7fd0b0', mark3: '#e2705a', pillar: '#e7e4d8',
  skin: '#b57a52', skinPale: '#f0c2a0', hair: '#4a3428', hairGrey: '#d5d0c6', coat: '#7d6fae', coat2: '#d9a441', trousers: '#4f5f78', bag: '#8f5b3c',
  poster: '#2f8a86', posterSun: '#f5c25a', posterHill: '#7fbf8a', posterPath: '#f7ecd2', posterBike: '#fdf6e4', posterFrame: '#c79a63',
  desk: '#e7d2ab', deskDark: '#c2a577', bezel: '#3f4448', screen: '#cfe4ee', win1: '#fffdf6', win2: '#5b8fc0', win3: '#e2705a', key: '#f1eee4', plant: '#6f9560', plantDark: '#4f7449', pot: '#e2705a', calendar: '#fffaf0', file1: '#4f8f8a', file2: '#5b7fae', file3: '#e9b44c', file4: '#c76b5a',
  chair: '#8f9da0', chairLight: '#4f7f95', chairDark: '#3d6377', table: '#e9e2d2', tableLight: '#fbf6ea', tableDark: '#cfc4ab', edge: '#c79a63',
  tea: '#5a3320', water: '#b5dbe4', band1: '#4f8f8a', band2: '#e2705a', leaf1: '#5b8fc0', leaf2: '#f2c35a', leaf3: '#e2705a', holder: '#eef4f2', passport: '#8a3340', crest: '#e6b95c', envelope: '#8fb4d6', mint: '#fffdf6', bowl: '#7fb5a2', pencil: '#3f5f95',
};

export const officePalettes = inMoods(warm, {
  plain: { sky: '#a9cbd8', skyLow: '#e9efe2' },
  tense: { sky: '#66778a', skyLow: '#a7b2b8', cloud: '#596878', rain: '#e4ebef', glow: '#a7b2b8', mark1: '#d9a64f', mark3: '#d2553f' },
});

const dusk = { hall: '#94635a', hallTrim: '#c9b3a0', hallRoof: '#4a5062', pane: '#ffd98a', tree: '#66705a', trunk: '#4a4038', square: '#94888a', house1: '#8f7468', house3: '#9a826f' };
const dark = { hall: '#4f4258', hallTrim: '#6f6878', hallRoof: '#2a3048', pane: '#ffd67a', dial: '#ffe6a0', tree: '#2f3d48', trunk: '#2a2a33', square: '#3a3d54', flagRed: '#6f3a42', flagBlue: '#2f3a62', house1: '#474258', house3: '#4f4a5e', roof1: '#2c2a40', roof3: '#312c42' };

export const officeHours: Readonly<Record<Light, Palette>> = {
  morning: skyHours.morning,
  day: skyHours.day,
  evening: { ...skyHours.evening, ...dusk },
  night: { ...skyHours.night, ...dark },
};
