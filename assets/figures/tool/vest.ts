import { grow, line, merge, overlap, rings, without } from './geometry.ts';
import type { Patch } from './patch.ts';
import { neckline, of, seen } from './seen.ts';

/** What a body warmer covers; the rest of the cloth are the sleeves of what is worn under it. By hand for each body. */
const torsos: Readonly<Record<string, string>> = {
  RestingColorPants: 'M-196 40C-240 170 -236 270 -196 345L-268 700L-290 1010H340L300 720L258 420C262 280 240 180 186 60Z',
  CrossArmColorTee: 'M-200 40C-240 170 -226 290 -196 384L-30 390L46 440L60 410L212 440C244 310 236 200 196 60ZM-340 612H310V1100H-340Z',
  Paper: 'M-200 60C-246 240 -236 400 -262 520C-262 600 -250 680 -246 740H200C190 640 180 560 150 520H-60V430L80 350L176 320C166 220 152 160 130 80Z',
  PointingUp: 'M-204 60C-256 250 -258 500 -244 740H236C240 500 238 300 190 60Z',
  Dancer: 'M-140 20C-220 160 -250 300 -330 480L-280 740H330C276 650 236 520 220 400C214 300 194 200 150 60Z',
  WalkingColorTee: 'M-222 40C-290 190 -280 290 -252 372L-268 640L-60 850L-330 1010H330L240 400C246 250 230 150 190 60Z',
};

const seams = [200, 320, 440, 560, 680, 800, 920].map((y) => `M-460 ${y + 22}C-200 ${y - 6} 200 ${y - 6} 460 ${y + 22}`);

/** A quilted body warmer over the sweater, zipped up. */
export function vest(patches: readonly Patch[], name: string): Patch[] {
  const torso = torsos[name];
  if (torso === undefined) throw new Error(`Nobody has drawn a body warmer for ${name}`);
  const cloth = seen(patches, 'top');
  const covered = overlap(cloth, rings(torso));
  const sleeves = without(cloth, rings(torso));
  const opening = neckline(patches);
  const collar = overlap(without(grow(opening, 46), grow(opening, 4)), grow(of(patches, 'top'), 10));
  const edge = overlap(line(`${torso}`, 11), merge([...covered, ...sleeves]));
  const quilt = overlap(merge(seams.flatMap((seam) => line(seam, 6))), covered);
  return [
    { role: 'inner', region: grow(sleeves, 1) },
    { role: 'shade', region: quilt, alpha: 0.5 },
    { role: 'ink', region: merge([...edge, ...overlap(line('M4 120C12 320 10 560 6 1010', 9), grow(covered, 2))]) },
    { role: 'ink', region: grow(collar, 4) },
    { role: 'top', region: grow(collar, -5) },
  ];
}
