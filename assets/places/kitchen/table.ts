import { drawShadow } from '../furniture/shadow.ts';
import { box, oval } from '../kit/forms.ts';
import type { Pen, Placement } from '../kit/pen.ts';

/** The y of the table's far edge in the middle of the picture. */
export const tableEdge = 404;

const edge = 'M-420 407C100 398 1180 398 1700 407';

export function drawTable(pen: Pen): void {
  pen.fill(`${edge}V1500H-420Z`, 'table');
  pen.fill(`${edge}V424C1180 414 100 414 -420 424Z`, 'tableLight');
  const grain = pen.styled({ role: 'tableDark', width: 2.4, alpha: 0.4, amp: 1.6 });
  for (const y of [438, 466, 500, 540, 592, 660]) grain.ink(`M-410 ${y}C100 ${y - 5} 1100 ${y + 4} 1690 ${y - 2}`);
  for (const [x, y] of [[180, 452], [742, 486], [1100, 450], [470, 482], [-160, 456], [1420, 468]] as const) {
    grain.ink(`M${x} ${y}c20-5 44-5 60 0M${x + 10} ${y + 5}c14 3 26 3 38 0`, { width: 2, alpha: 0.35 });
  }
  pen.light(box(-420, 402, 2120, 48), 'shadow', { alpha: 0.3, fade: { to: 'shadow', alpha: 0, line: [0, 402, 0, 450] } });
  pen.light(box(-420, 470, 2120, 1030), 'shadow', { alpha: 0, fade: { to: 'shadow', alpha: 0.22, line: [0, 470, 0, 760] } });
  pen.ink(edge, { width: 4.8 });
  drawShadow(pen, 584, 451, 58, 9);
  drawBiscuits(pen.only('warm', 'plain'));
  drawForm(pen.only('tense'));
  drawEnvelopes(pen);
}

/** Where the teapot stands, and where its spout is. */
export const teapot = { foot: [584, 451], spout: [665, 382] } as const;

export function drawTeapot(table: Pen): void {
  const pen = table.placed({ scale: 0.83, move: [96, 76] });
  pen.shape('M636 410c26-10 30-30 44-36l9 12c-14 8-22 40-50 50z', 'teapot');
  pen.ink('M538 404c-34-14-36 40 4 38', { width: 7 });
  pen.shape('M530 416c0-34 24-52 58-52s58 18 58 52c0 24-22 36-58 36s-58-12-58-36z', 'teapot');
  pen.shape('M558 368c6-12 54-12 60 0c-14 8-46 8-60 0z', 'teapotDark');
  pen.shape(oval(588, 356, 8), 'ink');
  pen.ink('M548 408c2-16 10-26 22-31', { role: 'white', width: 5, alpha: 0.6 });
}

/** A thin stream of tea, from 0, 0 into a cup. */
export function drawStream(pen: Pen): void {
  pen.ink('M0 0c4 6 5 18 5 56', { role: 'tea', width: 5, alpha: 0.9 });
}

function drawBiscuits(pen: Pen): void {
  drawShadow(pen, 700, 458, 64, 8);
  pen.shape(oval(700, 452, 60, 11), 'paper');
  for (const [x, y] of [[678, 446], [716, 445], [698, 439]] as const) pen.shape(oval(x, y, 22, 7), 'biscuit', { width: 3 });
  pen.ink('M684 438l28 3M690 434l20 9M688 442l18-7', { role: 'biscuitDark', width: 1.8, alpha: 0.8 });
}

/** The form comes on the table when the mood turns. */
function drawForm(pen: Pen): void {
  drawShadow(pen, 700, 466, 82, 8);
  const form = pen.placed({ turn: { degrees: 3, around: [700, 450] } });
  form.shape('M640 442H764L780 468H624Z', 'white');
  form.ink('M652 449h70M648 455h92M644 461h60', { width: 2.4, alpha: 0.6 });
  pen.placed({ turn: { degrees: -12, around: [770, 452] } }).shape('M742 450l64-3l8 4l-8 4l-64 3z', 'pencil', { width: 3 });
}

/** The blue one, from the tax office, is on top. */
function drawEnvelopes(pen: Pen): void {
  drawShadow(pen, 246, 468, 80, 8);
  const pile: Placement = { turn: { degrees: -5, around: [240, 450] } };
  const post = pen.placed(pile);
  post.shape('M168 446L306 446L318 470L158 470Z', 'sheet');
  post.shape('M176 434L304 434L316 456L166 456Z', 'envelope');
  post.ink('M176 434L242 449L304 434', { width: 3 });
}

/** A kitchen chair seen from the front; its back rises to 250 below the top of the picture. */
export function drawChair(pen: Pen): void {
  const half = 84;
  for (const part of [0.14, 0.38, 0.62, 0.86]) {
    const x = -half + 2 * half * part;
    pen.shape(`M${x - 6} 294L${x - 5} 480H${x + 7}L${x + 6} 294Z`, 'chair');
  }
  pen.shape(
    `M${6 - half} 282C${2 - half} 256 -30 242 0 242S${half - 2} 256 ${half - 6} 282L${half - 10} 306C40 292 -40 292 ${10 - half} 306Z`,
    'chairLight',
  );
}
