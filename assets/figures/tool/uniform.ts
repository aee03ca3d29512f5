import { area, ellipse, grow, line, merge, overlap, rectangle, rings, without, type Region } from './geometry.ts';
import type { Patch } from './patch.ts';
import { neckline, of, seen } from './seen.ts';

/* What work puts on people's clothes. All of it hangs or lies on the chest, above any crossed arms. */

const nib = 5.5;
const drawn = (path: string, width = 2 * nib): Region => line(path, width);

/** A band across the chest, with a thin one under it: a uniform of nobody's in particular. */
export function stripe(patches: readonly Patch[]): Patch[] {
  const cloth = seen(patches, 'top');
  const band = (top: number, height: number): Region => overlap(cloth, drawn(`M-700 ${top + 26}C-300 ${top - 6} 300 ${top - 6} 700 ${top + 26}`, height));
  return [
    { role: '#f2c230', region: band(312, 52) },
    { role: '#79b4de', region: band(358, 18) },
  ];
}

/** A keycord with a card, empty as all our cards are. */
export function keycord(patches: readonly Patch[]): Patch[] {
  const chest = grow(seen(patches, 'top', 'inner', 'collar'), 8);
  const cord = merge([...drawn('M-104 66C-96 170 -40 262 2 300', 17), ...drawn('M108 66C100 170 46 262 8 300', 17)]);
  const card = rings('M-44 300H54C58 300 60 302 60 306V392C60 396 58 398 54 398H-44C-48 398 -50 396 -50 392V306C-50 302 -48 300 -44 300Z');
  const photo = merge([...ellipse(5, 338, 14, 15), ...rings('M-20 376C-20 350 30 350 30 376Z')]);
  return [
    { role: 'ink', region: overlap(grow(cord, 4), chest) },
    { role: 'collar', region: overlap(cord, chest) },
    { role: 'ink', region: overlap(grow(card, nib), chest) },
    { role: 'paper', region: overlap(grow(card, -nib + 1), chest) },
    { role: 'collar', region: overlap(photo, chest) },
  ];
}

/** A stethoscope around the neck. */
export function stethoscope(patches: readonly Patch[]): Patch[] {
  const chest = without(grow(seen(patches, 'top', 'coat', 'inner'), 12), seen(patches, 'skin'));
  const tube = merge([...drawn('M-108 70C-130 170 -96 260 -40 330C-6 374 30 380 60 350C110 296 150 190 118 76', 14), ...drawn('M18 372C24 430 60 470 112 470', 14)]);
  const bell = ellipse(138, 470, 34, 34);
  return [
    { role: 'ink', region: overlap(grow(tube, 4), chest) },
    { role: '#4d7f8a', region: overlap(grow(tube, -1), chest) },
    { role: 'ink', region: overlap(grow(bell, nib), chest) },
    { role: 'steel', region: overlap(grow(bell, -nib), chest) },
  ];
}

/** A tunic: piping around the neck, a closing down the front, and a pocket with a pen and a watch. */
export function tunic(patches: readonly Patch[]): Patch[] {
  const cloth = seen(patches, 'top');
  const opening = neckline(patches);
  const piping = overlap(without(grow(opening, 30), grow(opening, 4)), grow(of(patches, 'top'), 10));
  const pen = rings('M128 262H140V322H128Z');
  const watch = ellipse(170, 268, 17, 17);
  return [
    { role: 'ink', region: grow(piping, nib - 2) },
    { role: 'collar', region: grow(piping, 2 - nib) },
    { role: 'ink', region: overlap(merge([...drawn('M4 250L10 720', 9), ...drawn('M106 300H206V384C206 396 200 400 190 400H122C112 400 106 396 106 384Z', 9)]), grow(cloth, 4)) },
    { role: 'collar', region: overlap(pen, cloth) },
    { role: 'ink', region: overlap(grow(watch, 4), cloth) },
    { role: 'paper', region: overlap(grow(watch, -4), cloth) },
  ];
}

/** The shirt's collar and the tie of a suit, between the edges of an open jacket. */
export function tie(patches: readonly Patch[]): Patch[] {
  const throat = overlap(seen(patches, 'skin'), rings('M-190 84C-90 112 90 112 190 84V330H-190Z'));
  // With what hides the line of the round neck below it.
  const front = merge([...grow(throat, 3), ...overlap(grow(throat, 14), rings('M-84 130H90V330H-84Z'))]);
  const shirt = merge([...front, ...seen(patches, 'inner')]);
  const flaps = rings('M-112 62C-80 96 -40 118 0 128L-66 214L-122 128ZM116 62C84 96 44 118 4 128L74 214L128 128Z');
  const knot = rings('M-30 128H34L24 184H-20Z');
  const blade = rings('M-16 184H20L58 520L8 590L-38 520Z');
  const within = grow(shirt, 8);
  return [
    { role: 'inner', region: front },
    { role: 'ink', region: overlap(grow(merge([...knot, ...blade]), nib), shirt) },
    { role: 'collar', region: overlap(merge([...grow(knot, -nib + 2), ...grow(blade, -nib + 2)]), shirt) },
    { role: 'ink', region: overlap(grow(flaps, nib), merge([...within, ...rectangle(-130, 60, 136, 128)])).filter((ring) => Math.abs(area(ring)) > 300) },
    { role: 'inner', region: grow(flaps, -nib + 1) },
  ];
}
