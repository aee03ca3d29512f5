import type { Mood } from '../../../src/play/view.ts';
import type { Light } from '../../../src/scenario/types.ts';
import type { Palette } from '../../../src/stage/scenery.ts';

/** Every colour of the kitchen; a mood that leaves one out does not compile. */
type Role =
  | 'ink' | 'line' | 'shadow' | 'paper' | 'sheet' | 'white' | 'glow' | 'steam'
  | 'wall' | 'wallLow' | 'sprig' | 'tile' | 'joint' | 'delft'
  | 'wood' | 'woodLight' | 'woodDark' | 'shelf' | 'chair' | 'chairLight' | 'table' | 'tableLight' | 'tableDark'
  | 'frame' | 'sky' | 'skyLow' | 'sun' | 'cloud' | 'rain'
  | 'house1' | 'house2' | 'house3' | 'house4' | 'roof1' | 'roof2' | 'roof3' | 'roof4' | 'pane' | 'tree' | 'trunk'
  | 'fridge' | 'fridgeLight' | 'lamp' | 'lampInside' | 'drape' | 'plant' | 'plantDark' | 'pot'
  | 'cat' | 'nose' | 'kettle' | 'teapot' | 'teapotDark' | 'tea' | 'cup1' | 'cup2' | 'cup3' | 'biscuit' | 'biscuitDark'
  | 'envelope' | 'pencil' | 'note' | 'photo' | 'skin' | 'crayonRed' | 'crayonGreen' | 'crayonYellow'
  | 'coat' | 'scarf' | 'jar1' | 'jar2';

type Colours = Readonly<Record<Role, string>>;

const warm: Colours = {
  ink: '#2a2019', line: '#7a4d2c', shadow: '#3a1f10', paper: '#fffaf0', sheet: '#fff8e8', white: '#fffdf6', glow: '#ffdf9a', steam: '#fffaf0',
  wall: '#f8e2b6', wallLow: '#efc78a', sprig: '#d8a862', tile: '#fcefd3', joint: '#e6c48d', delft: '#6f93b3',
  wood: '#c58853', woodLight: '#dba66e', woodDark: '#925b34', shelf: '#b87a48', chair: '#8a5635', chairLight: '#a46b45',
  table: '#d39a5f', tableLight: '#e5b57c', tableDark: '#a9703f',
  frame: '#fff7e6', sky: '#f7b978', skyLow: '#fdebc4', sun: '#fff6d6', cloud: '#fff3d6', rain: '#fdebc4',
  house1: '#d9825c', house2: '#c66a55', house3: '#e0a268', house4: '#b98377', roof1: '#8f4c40', roof2: '#7a4a55', roof3: '#a65a43', roof4: '#6c4a57',
  pane: '#ffe9b0', tree: '#a3ad66', trunk: '#75603f',
  fridge: '#a9cdbf', fridgeLight: '#c3e0d3', lamp: '#d9623f', lampInside: '#ffe9a8', drape: '#d96f4e',
  plant: '#6f9560', plantDark: '#4f7449', pot: '#d9744f', cat: '#e8a45f', nose: '#c4532f', kettle: '#7fa6a0',
  teapot: '#e9b44c', teapotDark: '#d79a34', tea: '#5a3320', cup1: '#5e9a94', cup2: '#e07a5c', cup3: '#f4ead2',
  biscuit: '#d39a53', biscuitDark: '#8d5631', envelope: '#8fb4d6', pencil: '#3f5f86', note: '#fff1c9', photo: '#e9b9a3', skin: '#8a5636',
  crayonRed: '#d9623f', crayonGreen: '#6f9560', crayonYellow: '#e0a93b', coat: '#e2b23f', scarf: '#b8472f', jar1: '#d9825c', jar2: '#e0a268',
};

const plain: Colours = {
  ...warm,
  line: '#6b5340', glow: '#fff4d8',
  wall: '#f3e8d3', wallLow: '#e3d0b0', sprig: '#c9b088', tile: '#f7f0e0', joint: '#d6c8ac', delft: '#6488a8',
  wood: '#b5845a', woodLight: '#c99b70', woodDark: '#80573a', shelf: '#a87650', chair: '#7c543b', chairLight: '#95694b',
  table: '#c59568', tableLight: '#d8ae83', tableDark: '#9a6c46',
  frame: '#fbf6ea', sky: '#a9cbd8', skyLow: '#e9efe2', sun: '#f7f3df', cloud: '#fbfaf2', rain: '#e9efe2',
  house1: '#c07f66', house2: '#ad6c60', house3: '#cba47c', house4: '#a07f7c', roof1: '#7d4c45', roof2: '#6a4a55', roof3: '#8f5a4a', roof4: '#5f4a57',
  pane: '#e6ecdf', tree: '#8fa36c', trunk: '#6b5a43',
  fridge: '#a4c4bb', fridgeLight: '#bfd9d0', lamp: '#c2614a', lampInside: '#efe2b8', drape: '#c4745c',
  cat: '#d99c64', teapot: '#dbb059', teapotDark: '#c4963f', cup1: '#5f938f', cup2: '#cf7860', cup3: '#efe8d6',
};

const tense: Colours = {
  ink: '#2a2019', line: '#413a3a', shadow: '#1e1512', paper: '#ccd3d2', sheet: '#e6e4dc', white: '#f1eee4', glow: '#a7b2b8', steam: '#ccd3d2',
  wall: '#a3aeb0', wallLow: '#8b989e', sprig: '#76858e', tile: '#b4bdbd', joint: '#8f9ca1', delft: '#566f86',
  wood: '#7d685e', woodLight: '#8d776b', woodDark: '#57463f', shelf: '#6c584d', chair: '#4d3d37', chairLight: '#5f4d45',
  table: '#80695b', tableLight: '#927a69', tableDark: '#5b4a41',
  frame: '#cdd3d1', sky: '#66778a', skyLow: '#a7b2b8', sun: '#a7b2b8', cloud: '#596878', rain: '#e4ebef',
  house1: '#7d6a69', house2: '#6f5f66', house3: '#857a72', house4: '#6a656e', roof1: '#4f434b', roof2: '#474551', roof3: '#584b50', roof4: '#45434e',
  pane: '#8e99a0', tree: '#5d6a5f', trunk: '#4b4a48',
  fridge: '#86a09c', fridgeLight: '#97b0ab', lamp: '#7c4b44', lampInside: '#8b7a6c', drape: '#7a5149',
  plant: '#5a7360', plantDark: '#42584a', pot: '#87594c', cat: '#877268', nose: '#5d4038', kettle: '#66807f',
  teapot: '#8c7a58', teapotDark: '#7b6a4b', tea: '#4a2f22', cup1: '#5e7a78', cup2: '#86665a', cup3: '#b9bbb4',
  biscuit: '#8f7860', biscuitDark: '#5b4a3c', envelope: '#7f9cbb', pencil: '#3f5f86', note: '#c7ccc4', photo: '#9f9089', skin: '#7a5545',
  crayonRed: '#8c5248', crayonGreen: '#5a7360', crayonYellow: '#a58b4c', coat: '#8d7c50', scarf: '#75463d', jar1: '#7d6a69', jar2: '#857a72',
};

export const kitchenPalettes: Readonly<Record<Mood, Palette>> = { warm, plain, tense };

/** Outside the window it is what the clock says, whatever the mood at the table. */
export const kitchenHours: Readonly<Record<Light, Palette>> = {
  morning: {},
  day: {},
  evening: {
    sky: '#6f6791', skyLow: '#eea778', sun: '#f9cf9a', cloud: '#a7829a', pane: '#ffd98a', tree: '#5f6a58', trunk: '#4a4038',
    house1: '#96605a', house2: '#875360', house3: '#a2765f', house4: '#7d6275',
  },
  night: {
    sky: '#232c4a', skyLow: '#47527a', sun: '#e9ebf2', cloud: '#38436a', pane: '#ffd67a', tree: '#2f3d48', trunk: '#2a2a33',
    house1: '#534a60', house2: '#494660', house3: '#5c5466', house4: '#44455f', roof1: '#2c2a40', roof2: '#28293f', roof3: '#312c42', roof4: '#262840',
  },
};
