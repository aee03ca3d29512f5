import { box, oval } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';

export interface Sitter {
  readonly skin: string;
  readonly hair: string;
  readonly top: string;
}

/** Head and shoulders without a face, in a picture of 44 × 52 whose top left corner is 0, 0. */
export function drawBust(pen: Pen, { skin, hair, top }: Sitter): void {
  pen.fill('M6 51c2-16 8-22 16-22s14 6 16 22z', top, { amp: 0.5 });
  pen.fill(oval(22, 16, 11.5, 12), hair, { amp: 0.5 });
  pen.fill(oval(22, 19, 8.5, 9.5), skin, { amp: 0.4 });
}

/** A photo of people in a frame on the wall; every sitter has 30 of its width. */
export function drawPhoto(pen: Pen, x: number, y: number, frame: string, sitters: readonly Sitter[]): void {
  const width = 18 + sitters.length * 30;
  pen.shape(box(x, y, width + 14, 72, 3), frame, { width: 2.6 });
  pen.fill(box(x + 7, y + 7, width, 58), 'photo');
  sitters.forEach((sitter, index) => drawBust(pen.placed({ move: [x + 9 + index * 30, y + 14] }), sitter));
  pen.ink(box(x + 7, y + 7, width, 58), { width: 1.6, alpha: 0.6 });
}
