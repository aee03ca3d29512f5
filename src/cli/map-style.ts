import type { Standing } from './map-text.ts';

/** The house's colours (src/interface/tokens.css), as far as a map needs them. */
export const colours = {
  ink: '#2a2019', soft: '#5d4531', paper: '#fff8e9', card: '#fdeccb', pale: '#fffaf0', wall: '#f8e2b6', white: '#fffefb', line: '#efc78a', brown: '#6b4a2c',
  better: '#1f6f6a', even: '#e9b44c', worse: '#d9623f', sham: '#b7a1cf',
} as const satisfies Readonly<Record<Standing, string>> & Readonly<Record<string, string>>;

/** One colour for each ending, in the author's order; they come round again. */
export const endingColours: readonly string[] = ['#1f6f6a', '#b8472f', '#e9b44c', '#8d3f58', '#b7a1cf', '#7d9a72', '#5b86a8', '#d9623f', '#5a447c', '#4a6b43'];

const titleFace = "'Shantell Sans Variable','Shantell Sans','Comic Neue','Segoe Print',system-ui,sans-serif";
const textFace = "'Atkinson Hyperlegible Next Variable','Atkinson Hyperlegible Next','Atkinson Hyperlegible','Segoe UI',system-ui,sans-serif";

export interface TextStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly soft?: boolean;
  readonly title?: boolean;
  readonly middle?: boolean;
  readonly end?: boolean;
  readonly fill?: string;
  /** Colour around the letters, where lines run behind them. */
  readonly halo?: string;
}

/** A line of text; x and y in pixels, y of the baseline. */
export function text(x: number, y: number, words: string, { size = 14, bold, soft, title, middle, end, fill, halo }: TextStyle = {}): string {
  const anchor = middle === true ? ' text-anchor="middle"' : end === true ? ' text-anchor="end"' : '';
  const weight = bold === true || title === true ? ' font-weight="700"' : '';
  const around = halo === undefined ? '' : ` stroke="${halo}" stroke-width="5" stroke-linejoin="round" paint-order="stroke"`;
  const colour = fill ?? (soft === true ? colours.soft : colours.ink);
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-family="${title === true ? titleFace : textFace}" font-size="${size}" fill="${colour}"${weight}${anchor}${around}>${escaped(words)}</text>`;
}

/** Text as it may stand in a drawing, whatever an author wrote. */
export function escaped(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, '�');
}
