import { bounds, grain, grow, line, merge, overlap, rings, without, type Region } from './geometry.ts';
import { hood } from './hood.ts';
import type { Patch } from './patch.ts';
import { neckline, of, seen } from './seen.ts';
import { keycord, stethoscope, stripe, tie, tunic } from './uniform.ts';
import { vest } from './vest.ts';

/** What we add to a garment of the art package so that one outfit stays the same in every pose. */
const trims = { bare, collar, front, hood, keycord, sleeves, stethoscope, stripe, tie, tunic, vest };

export type Trim = keyof typeof trims;

export function isTrim(word: string): word is Trim {
  return Object.hasOwn(trims, word);
}

/** Body patches, in coordinates of the neck, with the trim sewn on. */
export function trim(patches: readonly Patch[], kind: Trim, name: string): Patch[] {
  return [...patches, ...trims[kind](patches, name)];
}

const collarWidth = 50;
/** Half the width of the drawn line. */
const nib = 5.5;

/** A flat collar around the neckline, open at its lowest point, with round corners. */
function collar(patches: readonly Patch[]): Patch[] {
  const opening = neckline(patches);
  const garment = of(patches, 'top');
  const band = without(overlap(grow(opening, collarWidth), grow(garment, 14)), grow(opening, 4));
  const flaps = round(without(band, gap(opening)), 13).filter((ring) => Math.abs(bounds([ring]).bottom) > 60);
  return [
    { role: 'ink', region: grow(flaps, nib) },
    { role: 'collar', region: grow(flaps, -nib) },
  ];
}

/** A wedge that opens a collar in front. */
function gap(opening: Region): Region {
  const { bottom } = bounds(opening);
  const low = opening.flat().filter((point) => point.y / grain > bottom - 6);
  const x = low.reduce((sum, point) => sum + point.x / grain, 0) / (low.length || 1);
  return rings(`M${x - 4} ${bottom - 30}H${x + 4}L${x + 26} ${bottom + 90}H${x - 26}Z`);
}

function round(region: Region, by: number): Region {
  return grow(grow(region, -by), by);
}

interface Front {
  /** What shows of the shirt underneath. */
  readonly panel: string;
  /** Edges of the open jacket and its lapels, as open lines. */
  readonly edges: readonly string[];
}

/** Open jackets for poses that the art package draws with a sweater; drawn for each by hand. */
const fronts: Readonly<Record<string, Front>> = {
  CrossArmColorTee: {
    panel: 'M-138 70C-120 180 -90 300 -78 430H20L66 380C76 310 94 210 118 100Z',
    edges: ['M-138 72C-128 180 -100 300 -86 392', 'M116 108C96 210 78 310 66 408', 'M-150 74C-196 120 -206 170 -192 218L-164 226L-172 252C-150 310 -118 350 -92 384', 'M132 108C168 150 172 190 158 232L134 240L142 262C122 310 98 350 72 384'],
  },
  Paper: {
    panel: 'M-92 78C-84 300 -70 520 -60 730H150C130 520 100 300 74 100Z',
    edges: ['M-90 96C-84 300 -74 520 -64 716', 'M78 108C88 180 98 250 112 330', 'M136 520L150 716', 'M-96 92C-150 130 -176 190 -166 240L-136 250L-146 276C-124 350 -98 420 -78 470', 'M92 110C136 150 150 190 140 226'],
  },
  PointingUp: {
    panel: 'M-96 90C-90 300 -80 520 -70 730H146C140 520 128 320 116 110Z',
    edges: ['M-94 96C-88 300 -78 520 -68 716', 'M114 112C126 320 138 520 144 716', 'M-100 92C-156 136 -180 196 -168 248L-138 258L-148 284C-124 360 -98 430 -80 500', 'M128 116C178 150 196 206 180 256L152 264L162 290C156 360 144 430 136 500'],
  },
  WalkingColorTee: {
    panel: 'M-122 92C-100 320 -84 660 -78 1060H128C140 660 140 320 134 106Z',
    edges: ['M-126 96C-104 320 -88 660 -80 1010', 'M138 106C144 320 142 660 130 1010', 'M-134 92C-186 140 -204 196 -190 246L-162 256L-170 282C-150 350 -122 410 -98 470', 'M152 104C196 150 210 200 196 250L170 260L178 286C176 350 164 410 150 470'],
  },
};

function front(patches: readonly Patch[], name: string): Patch[] {
  const drawn = fronts[name];
  if (drawn === undefined) throw new Error(`Nobody has drawn a jacket's front for ${name}`);
  const cloth = of(patches, 'top');
  const last = patches.findLastIndex((patch) => patch.role === 'top');
  const above = merge(patches.slice(last + 1).flatMap((patch) => patch.region));
  const panel = without(overlap(rings(drawn.panel), cloth), above);
  const edges = merge(drawn.edges.flatMap((edge) => line(edge, 2 * nib)));
  return [
    { role: 'inner', region: panel },
    { role: 'ink', region: overlap(edges, grow(cloth, 6)) },
  ];
}

interface Sleeves {
  /** The bare arms that get sleeves, down to the wrist. */
  readonly arms: string;
  /** The hems of the short sleeves, which disappear. */
  readonly hems: string;
  /** Cuffs, as open lines. */
  readonly cuffs: readonly string[];
}

/** Long sleeves for poses that the art package draws with a tee. */
const longSleeves: Readonly<Record<string, Sleeves>> = {
  WalkingColorTee: {
    arms: 'M-480 380H-236L-246 650L0 985L-14 992C-44 1020 -96 1050 -124 1056L-320 900L-480 720ZM232 380H312V900H232Z',
    hems: 'M-409 394C-360 400 -312 414 -262 434L-272 472C-312 450 -360 434 -408 428ZM247 402C264 396 280 392 300 392V428C278 428 264 432 248 438Z',
    cuffs: ['M-124 1056C-96 1050 -44 1020 -14 992'],
  },
};

function sleeves(patches: readonly Patch[], name: string): Patch[] {
  const drawn = longSleeves[name];
  if (drawn === undefined) throw new Error(`Nobody has drawn long sleeves for ${name}`);
  const skin = patches.findIndex((patch) => patch.role === 'skin');
  const above = merge(patches.slice(skin + 1).flatMap((patch) => patch.region));
  const arms = without(overlap(of(patches, 'skin'), rings(drawn.arms)), above);
  return [
    { role: 'top', region: merge([...grow(arms, 1), ...rings(drawn.hems)]) },
    { role: 'ink', region: merge(drawn.cuffs.flatMap((cuff) => line(cuff, 2 * nib))) },
  ];
}

/** The arms that come out of short sleeves, where the art package draws a sweater. */
const shortSleeves: Readonly<Record<string, Pick<Sleeves, 'arms' | 'cuffs'>>> = {
  RestingColorPants: {
    arms: 'M-700 424C-400 424 -300 440 -222 470L-258 640L-230 650L-20 850L-180 990L-700 900ZM252 436H700V1100L335 990L300 720Z',
    cuffs: ['M-452 424C-400 426 -300 440 -222 470', 'M254 440C290 428 320 424 350 424'],
  },
  CrossArmColorTee: {
    arms: 'M-700 404C-350 400 -260 398 -196 390L56 430L60 408L222 426L236 396C290 390 340 392 700 396V640H-700Z',
    cuffs: ['M-352 404C-310 400 -250 396 -196 392', 'M236 396C290 390 340 392 376 400'],
  },
};

function bare(patches: readonly Patch[], name: string): Patch[] {
  const drawn = shortSleeves[name];
  if (drawn === undefined) throw new Error(`Nobody has drawn short sleeves for ${name}`);
  const cloth = seen(patches, 'top');
  return [
    { role: 'skin', region: grow(overlap(cloth, rings(drawn.arms)), 1) },
    { role: 'ink', region: overlap(merge(drawn.cuffs.flatMap((cuff) => line(cuff, 2 * nib))), grow(cloth, 4)) },
  ];
}
