import { grow, line, merge, overlap, rings, type Region } from './geometry.ts';
import type { Patch } from './patch.ts';

/**
 * Strands that we draw into the hair of a head, in coordinates of the neck: grey that comes in, or
 * the fall of white hair. Each is a thin leaf; what falls outside the hair is left out.
 */
const strands: Readonly<Record<string, readonly string[]>> = {
  MediumThree: [
    'M14 -334C-62 -300 -128 -232 -150 -150C-166 -92 -164 -30 -182 40C-186 -30 -184 -100 -168 -160C-142 -246 -70 -312 14 -334Z',
    'M20 -366C-80 -358 -176 -288 -202 -176C-218 -104 -210 -40 -228 30C-236 -40 -236 -110 -220 -182C-190 -300 -92 -370 20 -366Z',
    'M44 -336C88 -338 128 -318 156 -276C122 -306 90 -322 44 -336Z',
    'M156 -20C162 10 172 34 186 52C166 38 156 12 156 -20Z',
  ],
  ColorMedium: [
    'M50 -312C-16 -284 -92 -228 -132 -160C-100 -230 -30 -290 50 -312Z',
    'M40 -346C-60 -322 -150 -250 -180 -150C-166 -258 -72 -338 40 -346Z',
    'M86 -318C124 -308 152 -280 166 -240C142 -276 118 -298 86 -318Z',
    'M-120 20C-132 40 -160 46 -176 30C-158 36 -138 32 -120 20Z',
  ],
};

/** The strands of a head, kept off its outline. */
export function strandsOf(head: string, hair: Region): Patch[] {
  const drawn = merge((strands[head] ?? []).flatMap((leaf) => rings(leaf)));
  const region = overlap(drawn, grow(hair, -2));
  return region.length === 0 ? [] : [{ role: 'strands', region }];
}

/** A round stud in the ear, with its outline. */
export function earring([x, y]: readonly [number, number]): Patch[] {
  const dot = `M${x} ${y}L${x} ${y + 1}`;
  return [
    { role: 'ink', region: line(dot, 30) },
    { role: 'earring', region: line(dot, 18) },
  ];
}
