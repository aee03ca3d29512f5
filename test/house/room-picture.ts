import { roomTable, type RoomRule } from './room-table.ts';

// `npm run draw-rooms` writes it to docs/pictures/rooms.svg.

const width = 960;
const margin = 32;
const gap = 24;
const boxHeight = 104;
const rowHeight = boxHeight + 56;

const ink = '#2A2019';
const colours = { paper: '#FFF8E9', pure: '#DCEBE4', other: '#FDECCB', line: '#1F6F6A' };

interface Box {
  readonly rule: RoomRule;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** How high a room stands: one above the highest room it looks into. */
function level(rule: RoomRule): number {
  const below = roomTable.filter(({ room }) => rule.may.includes(room));
  return below.length === 0 ? 0 : 1 + Math.max(...below.map(level));
}

/** The rooms it looks into directly, without those it sees through another room anyway. */
function direct(rule: RoomRule): readonly string[] {
  const through = roomTable.filter(({ room }) => rule.may.includes(room)).flatMap(({ may }) => may);
  return rule.may.filter((room) => !through.includes(room));
}

function boxes(): readonly Box[] {
  const top = Math.max(...roomTable.map(level));
  return roomTable.map((rule) => {
    const row = roomTable.filter((other) => level(other) === level(rule));
    const each = Math.min(420, (width - 2 * margin - gap * (row.length - 1)) / row.length);
    const left = (width - each * row.length - gap * (row.length - 1)) / 2;
    return { rule, x: left + row.indexOf(rule) * (each + gap), y: margin + (top - level(rule)) * rowHeight, width: each };
  });
}

function wrap(text: string, characters: number): readonly string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length + 1 > characters) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

function drawBox({ rule, x, y, width: wide }: Box): string {
  const lines = wrap(rule.what, Math.floor((wide - 28) / 6.3));
  const texts = lines.map((line, at) => `<text x="${x + 14}" y="${y + 50 + at * 17}" font-size="13">${line}</text>`);
  return [
    `<rect x="${x}" y="${y}" width="${wide}" height="${boxHeight}" rx="10" fill="${rule.pure.includes(rule.room) ? colours.pure : colours.other}" stroke="${ink}" stroke-width="2"/>`,
    `<text x="${x + 14}" y="${y + 27}" font-size="18" font-weight="700">${rule.room}</text>`,
    ...texts,
  ].join('\n');
}

/** Arrows start spread along the bottom of the looking room and end spread along the top of the other. */
function drawArrows(all: readonly Box[]): readonly string[] {
  const looks = all.flatMap((from) => direct(from.rule).flatMap((room) => all.filter((to) => to.rule.room === room).map((to) => ({ from, to }))));
  const centre = (box: Box) => box.x + box.width / 2;
  return looks.map(({ from, to }) => {
    const arriving = looks.filter((look) => look.to === to).sort((a, b) => centre(a.from) - centre(b.from));
    const leaving = looks.filter((look) => look.from === from).sort((a, b) => centre(a.to) - centre(b.to));
    const spot = (box: Box, at: number, of: number) => box.x + (box.width * (at + 1)) / (of + 1);
    const x1 = spot(from, leaving.findIndex((look) => look.to === to), leaving.length);
    const x2 = spot(to, arriving.findIndex((look) => look.from === from), arriving.length);
    const [y1, y2] = [from.y + boxHeight, to.y - 4];
    const middle = (y1 + y2) / 2;
    return `<path d="M${x1.toFixed(1)} ${y1} C${x1.toFixed(1)} ${middle} ${x2.toFixed(1)} ${middle} ${x2.toFixed(1)} ${y2}"/>`;
  });
}

function legend(y: number): string {
  return [
    `<rect x="${margin}" y="${y}" width="20" height="14" rx="3" fill="${colours.pure}" stroke="${ink}"/>`,
    `<text x="${margin + 28}" y="${y + 12}" font-size="13">pure: compiles without a browser and without Node.js</text>`,
    `<text x="${width - margin}" y="${y + 12}" font-size="13" text-anchor="end">an arrow: may import, and all that lies below</text>`,
  ].join('\n');
}

/** The picture as SVG. */
export function roomPicture(): string {
  const all = boxes();
  const bottom = Math.max(...all.map(({ y }) => y)) + boxHeight + 24;
  const height = bottom + 36;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="Atkinson Hyperlegible Next, Segoe UI, Helvetica, Arial, sans-serif" fill="${ink}" role="img" aria-labelledby="title">
<title id="title">The rooms of Samenspel and who may import from whom</title>
<defs><marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="${colours.line}"/></marker></defs>
<rect width="${width}" height="${height}" rx="16" fill="${colours.paper}"/>
<g fill="none" stroke="${colours.line}" stroke-width="2" marker-end="url(#tip)">
${drawArrows(all).join('\n')}
</g>
${all.map(drawBox).join('\n')}
${legend(bottom)}
</svg>
`;
}
