import type { Emotion } from '../../model/emotion.ts';
import type { Shape } from '../drawing.ts';
import type { Look, Stance } from './look.ts';
import { figure, floor, restingFace, soles, type FigurePart } from './rig.ts';

/** The part of a figure that a still shows: x, y, width, height from the top of the neck. */
const frames: Readonly<Record<Stance, readonly [number, number, number, number]>> = {
  table: [-480, -530, 960, 1200],
  standing: [-660, -530, 1500, 3130],
};

/**
 * A person as an inline SVG for cards, print and looking back. Decorative (`aria-hidden`): the text
 * beside it names who it is and how they feel. Sized by its surroundings.
 */
export function figureSvg(look: Look, emotion: Emotion, stance: Stance = 'table'): string {
  const parts = onFloor(figure(look, emotion, restingFace, stance)).map(partSvg).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${frames[stance].join(' ')}" aria-hidden="true" focusable="false">${parts}</svg>`;
}

/** A still has room below: there everybody stands, or sits in a wheelchair, on the same floor. */
function onFloor(parts: readonly FigurePart[]): readonly FigurePart[] {
  const feet = soles(parts);
  return feet === null || feet >= floor ? parts : parts.map((part) => ({ ...part, y: part.y + floor - feet }));
}

function partSvg({ drawing, x, y, rotation, layer }: FigurePart): string {
  const turn = rotation === 0 ? '' : ` rotate(${round((rotation * 180) / Math.PI)})`;
  return `<g class="${layer}" transform="translate(${round(x)} ${round(y)})${turn}">${drawing.shapes.map(shapeSvg).join('')}</g>`;
}

function shapeSvg({ d, fill, stroke, width, rule, alpha }: Shape): string {
  const line = stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="${width ?? 1}" stroke-linecap="round" stroke-linejoin="round"`;
  const even = rule === undefined ? '' : ` fill-rule="${rule}"`;
  const clear = alpha === undefined ? '' : ` opacity="${alpha}"`;
  return `<path d="${d}" fill="${fill ?? 'none'}"${line}${even}${clear}/>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
