import { bounds, grow, line, merge, overlap, rings, without } from './geometry.ts';
import type { Patch } from './patch.ts';
import { neckline, of, seen } from './seen.ts';

const nib = 5.5;

/** A hood that lies on the shoulders, with its strings and the pocket in front. */
export function hood(patches: readonly Patch[], name: string): Patch[] {
  const opening = neckline(patches);
  const { left, right, bottom } = bounds(opening);
  const middle = (left + right) / 2;
  const cloth = seen(patches, 'top');
  const roll = overlap(without(grow(opening, 62), grow(opening, 3)), grow(of(patches, 'top'), 40));
  const round = grow(grow(roll, -14), 14);
  const strings = merge([...line(`M${middle - 34} ${bottom + 40}l-6 118`, 11), ...line(`M${middle + 40} ${bottom + 40}l8 104`, 11)]);
  const fold = line(`M${middle} ${bottom + 6}l4 56`, 9);
  // Crossed arms hide it.
  const pocket = name.startsWith('CrossArm') ? [] : line('M-150 690C-146 620 -120 580 -84 556H112C146 584 166 624 168 690', 9);
  return [
    { role: 'ink', region: overlap(pocket, grow(cloth, 2)) },
    { role: 'ink', region: grow(round, nib) },
    { role: 'top', region: grow(round, -nib) },
    { role: 'ink', region: overlap(merge([...fold, ...grow(strings, 4)]), merge([...cloth, ...round])) },
    { role: 'collar', region: overlap(strings, rings('M-400 0H400V700H-400Z')) },
  ];
}
