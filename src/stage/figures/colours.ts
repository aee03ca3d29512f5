import type { LookSpec } from './look.ts';

const ink = '#2a2019';
/** Outlines on darker skin, so that they stay three to one. */
const darkInk = '#1c130d';

/** A colour for every role that a part can bring along. */
export function coloursOf(spec: LookSpec): Readonly<Record<string, string>> {
  const dark = brightness(spec.skin) < 0.48;
  const line = dark ? darkInk : ink;
  const headwear = spec.headwear ?? spec.hair;
  return {
    ink: line,
    skin: spec.skin,
    hair: spec.hair,
    brows: spec.brows ?? line,
    beard: spec.beardColour ?? line,
    frame: spec.frame ?? line,
    strands: spec.strands ?? spec.hair,
    earring: spec.earrings ?? line,
    hijab: headwear,
    turban: headwear,
    beanie: headwear,
    hat: headwear,
    clip: headwear,
    '#E8E1E1': spec.hair,
    '#4F66AF': spec.hair,
    top: spec.top,
    collar: spec.collar ?? spec.top,
    pocket: spec.top,
    jacket: spec.top,
    blazer: spec.top,
    coat: spec.top,
    inner: spec.inner ?? '#f4ead6',
    pants: spec.pants ?? '#4d5d75',
    shoes: spec.shoes ?? '#f4f1ea',
    cup: '#f6f1e6',
    paper: '#fffdf6',
    white: '#fffdf6',
    steel: '#c3ced4',
    wheelchair: '#7c8b95',
    blush: dark ? '#d0492e' : '#ef8a6c',
    shade: '#7a3b1e',
    eyeWhite: '#fffaf0',
  };
}

/** How light a colour looks, from 0 to 1: enough to tell which ink it needs. */
function brightness(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
