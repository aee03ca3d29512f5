import { drawShadow } from '../furniture/shadow.ts';
import { drawTableTop } from '../furniture/table.ts';
import { oval } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';

/** A trestle table under checked oilcloth. */
export function drawTable(pen: Pen): void {
  drawTableTop(pen, 'M-420 408C100 399 1180 399 1700 408', drawOilcloth);
  drawBoardGame(pen);
  drawPie(pen.only('warm', 'plain'));
  drawEmptyPlate(pen.only('tense'));
  drawMilk(pen.placed({ move: [872, 452] }));
}

/** Two directions of see-through bands make the check. */
function drawOilcloth(pen: Pen): void {
  for (let x = -900; x < 2200; x += 88) {
    const far = 640 + (x - 640) * 0.94;
    const near = 640 + (x - 640) * 2.6;
    pen.light(`M${far} 402H${far + 40}L${near + 110} 1500H${near}Z`, 'cloth', { alpha: 0.38 });
  }
  for (const [y, height] of [[414, 13], [441, 16], [474, 20], [516, 26], [570, 34], [640, 46], [740, 64]] as const) {
    pen.light(`M-420 ${y}H1700V${y + height}H-420Z`, 'cloth', { alpha: 0.38 });
  }
}

/** Ludo, which Dutch people call by what it does to you: do not get annoyed. */
function drawBoardGame(pen: Pen): void {
  drawShadow(pen, 236, 468, 84, 8);
  const board = pen.placed({ turn: { degrees: -3, around: [236, 450] } });
  board.shape('M172 434H304L324 468H152Z', 'board');
  for (const [x, y, role] of [[188, 442, 'red'], [288, 442, 'blue'], [178, 460, 'yellow'], [298, 460, 'green']] as const) board.fill(oval(x, y, 13, 5), role);
  for (const [x, y] of [[212, 450], [226, 450], [240, 450], [254, 450], [268, 450], [240, 441], [239, 460]] as const) board.shape(oval(x, y, 5, 2.6), 'paper', { width: 1.8 });
  for (const [x, y, role] of [[186, 444, 'red'], [226, 451, 'blue'], [262, 451, 'yellow'], [300, 462, 'green']] as const) {
    board.shape(`M${x - 7} ${y}L${x - 2} ${y - 15}H${x + 2}L${x + 7} ${y}Z`, role, { width: 2.4 });
    board.shape(oval(x, y - 18, 5), role, { width: 2.4 });
  }
}

/** Apple pie with a lattice, brought by somebody's neighbour. */
function drawPie(pen: Pen): void {
  drawShadow(pen, 560, 462, 74, 9);
  pen.shape(oval(560, 456, 70, 11), 'paper');
  pen.shape('M502 430C502 416 618 416 618 430L610 456C590 464 530 464 510 456Z', 'crust');
  pen.shape('M502 430C502 414 618 414 618 430C618 444 502 444 502 430Z', 'filling', { width: 3.2 });
  pen.ink('M518 422L582 441M544 418L608 436M502 432L556 442M606 424L544 442M580 419L518 438M618 432L574 442', { role: 'crustDark', width: 5, alpha: 0.9 });
  pen.ink('M512 446c4 5 8 5 10 1M534 451c4 5 8 5 10 1M558 452c4 5 8 5 10 1M582 450c4 5 8 5 10 0', { width: 2.4, alpha: 0.6 });
  pen.shape('M634 456l52-14l6 5l-52 16z', 'rod', { width: 2.8 });
}

/** Only crumbs, and a flyer that somebody turned face down. */
function drawEmptyPlate(pen: Pen): void {
  drawShadow(pen, 560, 462, 74, 9);
  pen.shape(oval(560, 456, 64, 10), 'paper');
  for (const [x, y] of [[538, 454], [552, 458], [574, 453], [584, 457]] as const) pen.fill(oval(x, y, 4, 2), 'crustDark');
  pen.shape('M640 440H706L716 464H630Z', 'board');
  pen.ink('M650 448h46M648 455h52', { width: 2.2, alpha: 0.35 });
}

function drawMilk(pen: Pen): void {
  drawShadow(pen, 10, 2, 46, 7);
  pen.ink('M-18 -34c-18-2-18 22 2 22', { width: 3.4 });
  pen.shape('M-18 -46C-8 -42 6 -42 16 -50L22 -46C16 -32 24 -24 20 -8C18 2 -16 2 -18 -8C-24 -24 -12 -32 -18 -46Z', 'milk', { width: 3.4 });
  pen.fill('M-19 -18C-8 -14 10 -14 21 -18L20 -10C8 -7 -8 -7 -18 -10Z', 'rim2');
  pen.shape('M34 -24H66C66 -8 62 0 50 0S34 -8 34 -24Z', 'milk', { width: 3.2 });
  pen.shape('M32 -26C36 -36 64 -36 68 -26Z', 'rim2', { width: 2.8 });
  pen.fill(oval(50, -36, 4), 'ink');
}

/** Tube and moulded plastic: they stack. */
export function drawChair(pen: Pen): void {
  for (const side of [-1, 1]) pen.ink(`M${side * 70} 480C${side * 72} 380 ${side * 66} 330 ${side * 58} 290`, { role: 'chair', width: 9 });
  pen.shape('M-80 326C-86 284 -80 252 -62 246C-36 238 36 238 62 246C80 252 86 284 80 326C46 338 -46 338 -80 326Z', 'chairLight');
  pen.ink('M-66 316C-70 286 -66 264 -54 260', { role: 'chairDark', width: 4, alpha: 0.7 });
}
