import { box, line, oval } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';

type Gable = 'step' | 'bell' | 'point';

export interface House {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly gable: Gable;
  readonly number: 1 | 2 | 3 | 4;
}

/** A house across the street, standing on `ground`; takes house1…4, roof1…4 and pane from the palette. */
export function drawHouse(pen: Pen, house: House, ground: number): void {
  const { x, width, top, gable, number } = house;
  const roof = pen.styled({ role: `roof${number}`, width: 2.2, alpha: 0.55 });
  roof.shape(gables[gable](x, width, top, ground), `house${number}`);
  const columns = width > 90 ? 3 : 2;
  for (let y = top + 66; y < ground - 20; y += 42) {
    for (let column = 0; column < columns; column++) drawPane(roof, x + (width * (column + 0.5)) / columns - 8, y, (column + y) % 3 !== 0, number);
  }
  if (gable !== 'point') pen.fill(oval(x + width / 2, top + 24, 5), `roof${number}`, { alpha: 0.7 });
}

function drawPane(pen: Pen, x: number, y: number, lit: boolean, number: number): void {
  pen.fill(box(x, y, 16, 24), lit ? 'pane' : `roof${number}`, { alpha: lit ? 0.9 : 0.6 });
  pen.ink(`${box(x, y, 16, 24)}${line([x + 8, y], [x + 8, y + 24])}`, { width: 1.5 });
}

const gables: Readonly<Record<Gable, (x: number, width: number, top: number, ground: number) => string>> = {
  step: (x, w, top, ground) =>
    `M${x} ${ground}V${top + 44}h${w * 0.14}v-16h${w * 0.13}v-16h${w * 0.13}v-12h${w * 0.2}v12h${w * 0.13}v16h${w * 0.13}v16h${w * 0.14}V${ground}Z`,
  bell: (x, w, top, ground) =>
    `M${x} ${ground}V${top + 46}c${w * 0.16}-4 ${w * 0.2}-20 ${w * 0.24}-34c${w * 0.1}-14 ${w * 0.42}-14 ${w * 0.52} 0c${w * 0.04} 14 ${w * 0.08} 30 ${w * 0.24} 34V${ground}Z`,
  point: (x, w, top, ground) => `M${x} ${ground}V${top + 40}L${x + w / 2} ${top}L${x + w} ${top + 40}V${ground}Z`,
};
