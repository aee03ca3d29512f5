import type { Drawing } from '../drawing.ts';
import type { Look } from './look.ts';

/** A forearm that comes forward over the table's edge at 0, 0, its thumb to the left; in figure units. */
const sleeve = 'M-58 -66C-76 -34 -68 0 -46 22C-22 30 16 30 38 22C50 -8 44 -44 24 -72Z';
const cuff = 'M-50 10C-24 22 18 22 42 10L40 28C16 38 -22 38 -46 28Z';
const hand = 'M-42 22C-56 31 -66 43 -64 54C-62 64 -49 63 -43 54L-38 49C-39 62 -34 73 -24 74C-18 75 -14 72 -11 69C-7 77 5 79 10 71C15 76 26 75 29 67C38 68 46 61 45 52L40 26Z';
const fingers = 'M-11 69C-13 63 -13 58 -12 53M10 71C9 65 9 60 9 55M29 67C29 62 28 58 26 54';
const shadow = 'M-70 56a66 26 0 1 0 132 0a66 26 0 1 0 -132 0z';
const line = 11;
const thin = 8;

/** Bodies, without what we sewed on, of which one arm has nothing else to do and does not show what it does. */
const free: readonly string[] = ['bust/Tee', 'bust/ButtonShirt', 'bust/BlazerBlackTee', 'bust/Explaining', 'standing/RestingColorPants'];

/** Whether somebody in this body can lay a hand on the table: who holds a cup with both can't. */
export function hasHandFree(body: string): boolean {
  return free.includes(body.split('+')[0] ?? '');
}

/** Somebody's forearm and hand, lying on a table. */
export function handDrawing({ colours, poses }: Look): Drawing {
  const usual = poses.table.open;
  const skin = colours['skin'];
  const ink = colours['ink'];
  const cloth = colours[usual.includes('+vest') ? 'inner' : 'top'];
  if (skin === undefined || ink === undefined || cloth === undefined) throw new Error('A look has skin, ink and something on');
  const isBare = usual.startsWith('bust/Tee');
  const edged = { stroke: ink, width: line };
  const arm = isBare ? [{ d: sleeve, fill: skin, ...edged }] : [{ d: sleeve, fill: cloth, ...edged }, { d: cuff, fill: cloth, ...edged }];
  return {
    box: [-90, -90, 180, 190],
    shapes: [
      { d: shadow, fill: '#2a2019', alpha: 0.16 },
      ...(isBare ? arm : []),
      { d: hand, fill: skin, ...edged },
      { d: fingers, stroke: ink, width: thin },
      ...(isBare ? [] : arm),
    ],
  };
}
