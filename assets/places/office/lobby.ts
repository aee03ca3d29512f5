import type { Opening } from '../furniture/wall.ts';
import { box, line, oval } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';

export const pane: Opening = [626, 34, 384, 400];

/** The public hall behind glass: somebody at the counter, somebody who waits, and whose turn it is. */
export function drawLobby(pen: Pen): void {
  pen.fill(box(616, 24, 404, 420), 'lobby', { fade: { to: 'lobbyLow', alpha: 1, line: [0, 24, 0, 360] } });
  for (const x of [664, 780, 896]) pen.fill(`M${x} 40h70l10 9h-90z`, 'white', { alpha: 0.9 });
  pen.fill(box(616, 338, 404, 110), 'floor');
  pen.ink(line([618, 338], [1016, 338]), { width: 2.2, alpha: 0.5 });
  drawCounter(pen);
  drawTickets(pen);
  drawBench(pen.styled({ width: 2.4, alpha: 0.85 }));
  drawDisplay(pen);
}

/** A desk with somebody behind it, far away. */
function drawCounter(pen: Pen): void {
  const clerk = pen.placed({ move: [690, 240] }).styled({ width: 2.2, alpha: 0.75 });
  clerk.shape('M-26 22C-26 -8 -16 -18 0 -18S26 -8 26 22Z', 'coat2');
  clerk.shape(oval(0, -34, 14, 16), 'skin');
  clerk.shape('M-15 -32C-18 -56 18 -56 15 -32C10 -42 -8 -44 -15 -32Z', 'hair');
  pen.shape('M636 262H760V276H636Z', 'counterTop', { width: 2.4 });
  pen.shape('M644 276H752V348H644Z', 'counter', { width: 2.4 });
  pen.shape(box(718, 232, 34, 24, 2), 'bezel', { width: 2 });
  pen.shape('M636 170H760V184H636Z', 'counter', { width: 2.4 });
  pen.fill(oval(698, 177, 5), 'mark1');
  pen.ink('M650 184V262M746 184V262', { width: 2.2, alpha: 0.45 });
}

/** The pillar that gives out turns. */
function drawTickets(pen: Pen): void {
  pen.shape('M778 350L784 236H812L818 350Z', 'pillar', { width: 2.4 });
  pen.shape(box(786, 246, 24, 20, 3), 'panel', { width: 2 });
  pen.fill(oval(798, 256, 5), 'mark2');
  pen.shape('M792 278h13v20l-3-3l-3 3l-4-3l-3 3z', 'paper', { width: 1.8 });
}

function drawBench(pen: Pen): void {
  for (const x of [838, 890, 942]) {
    pen.shape(`M${x} 296C${x - 2} 270 ${x + 4} 262 ${x + 22} 262S${x + 46} 270 ${x + 44} 296Z`, 'bench');
    pen.shape(`M${x - 4} 298H${x + 48}L${x + 44} 314H${x}Z`, 'benchDark');
  }
  pen.ink('M834 318H992M850 318V354M976 318V354', { role: 'leg', width: 5, alpha: 1 });
  const waits = pen.placed({ move: [912, 306] });
  waits.shape('M-22 4C-26 -40 -18 -64 2 -66C22 -64 26 -40 22 4Z', 'coat');
  waits.shape('M-20 -4C-10 -10 30 -10 34 0L38 44H24L18 14L-18 12Z', 'trousers');
  waits.shape('M4 -26C12 -32 30 -32 36 -26L40 0H2Z', 'bag');
  waits.ink('M10 -28c0-12 20-12 22 0', { width: 3 });
  waits.shape(oval(2, -82, 15, 17), 'skinPale');
  waits.shape('M-14 -78C-20 -106 22 -108 18 -80C10 -92 -2 -92 -8 -82C-8 -74 -14 -70 -14 -78Z', 'hairGrey');
}

/** Whose turn it is, told in dots and strokes. */
function drawDisplay(pen: Pen): void {
  pen.ink(`${line([818, 34], [818, 60])}${line([962, 34], [962, 60])}`, { width: 4, alpha: 0.9 });
  pen.shape(box(796, 56, 188, 66, 8), 'panel', { width: 3 });
  for (const [row, lit, role] of [[0, 3, 'mark1'], [1, 2, 'mark2'], [2, 4, 'mark2']] as const) {
    const y = 72 + row * 17;
    for (let dot = 0; dot < lit; dot++) pen.fill(oval(816 + dot * 15, y, 4.8), role, { amp: 0.4 });
    pen.ink(`M886 ${y}h22M901 ${y - 6}l8 6l-8 6`, { role, width: 3.2, alpha: 0.95, amp: 0.4 });
    for (let stroke = 0; stroke <= row; stroke++) pen.fill(box(928 + stroke * 15, y - 5, 9, 10, 2), role, { amp: 0.4 });
  }
  pen.only('tense').fill(oval(974, 66, 5), 'mark3');
}

/** The glass before it, frosted to the height of a face that sits. */
export function drawPartition(pen: Pen): void {
  pen.fill('M640 430L760 40H786L668 430ZM860 430L980 40H992L874 430Z', 'white', { alpha: 0.22 });
  pen.fill(box(620, 214, 396, 34), 'frost', { alpha: 0.5 });
  for (let row = 0; row < 2; row++) {
    pen.repeated(Array.from({ length: 24 - row }, (_, index) => [634 + index * 16 + row * 8, 255 + row * 9])).fill(oval(0, 0, 4 - row * 1.4), 'frost', { alpha: 0.6, amp: 0.3 });
  }
  pen.ring(box(612, 20, 412, 440, 3), box(626, 34, 384, 440), 'steel');
  pen.fill(box(812, 34, 9, 400), 'steel');
  pen.ink(`${line([631, 38], [631, 430])}${line([826, 38], [826, 430])}`, { role: 'glassEdge', width: 4, alpha: 0.9 });
  pen.ink(`${box(612, 20, 412, 440, 3)}${box(626, 34, 384, 440)}`, { width: 2.8 });
  pen.ink(`${line([812, 34], [812, 430])}${line([821, 34], [821, 430])}`, { width: 2 });
  pen.ink('M800 270v44', { role: 'bezel', width: 6, alpha: 1 });
}
