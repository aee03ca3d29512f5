import type { Language } from '../model/language.ts';
import type { Visits } from '../play/explore/visits.ts';
import { habitNames, mapWords } from './map-words.ts';
import { colours, endingColours, escaped, text } from './map-style.ts';
import type { Scenario } from '../scenario/types.ts';

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly wide: number;
}

const ROW = 38;
const NAMES = 130;

/** A bar for each habit with a part for each ending it comes to, and which colour is which ending. */
export function endingsSvg({ endings }: Scenario, visits: Visits, language: Language, { x, y, wide }: Frame): { readonly svg: string; readonly high: number } {
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const rows = [...visits.endings].map(([policy, reached], row) => {
    const top = y + 86 + row * ROW;
    let from = x + NAMES;
    const parts = endings.map(({ title }, at) => {
      const share = (reached[at] ?? 0) / visits.plays;
      const part = partSvg({ x: from, y: top, wide: share * (wide - NAMES) }, at, `${title} ${percent.format(share)}`, share > 0.06 ? percent.format(share) : '');
      from += share * (wide - NAMES);
      return share === 0 ? '' : part;
    });
    const frame = `<rect x="${x + NAMES}" y="${top}" width="${wide - NAMES}" height="24" rx="6" fill="none" stroke="${colours.ink}" stroke-width="2"/>`;
    return [text(x, top + 17, habitNames[policy][language], { bold: true }), ...parts, frame].join('\n');
  });
  const svg = [text(x, y + 30, mapWords.endings[language], { title: true, size: 22 }), legendSvg(endings.map(({ title }) => title), x, y + 60), ...rows].join('\n');
  return { svg, high: 86 + visits.endings.size * ROW };
}

function partSvg({ x, y, wide }: Frame, at: number, told: string, share: string): string {
  const colour = endingColours[at % endingColours.length] ?? colours.even;
  const label = share === '' ? '' : text(x + wide / 2, y + 17, share, { size: 12, middle: true, bold: true, fill: isPale(colour) ? colours.ink : colours.white });
  return `<g><title>${escaped(told)}</title><rect x="${x.toFixed(1)}" y="${y}" width="${wide.toFixed(1)}" height="24" fill="${colour}"/>${label}</g>`;
}

function legendSvg(titles: readonly string[], x: number, y: number): string {
  let from = x;
  return titles
    .map((title, at) => {
      const part = `<rect x="${from}" y="${y - 11}" width="14" height="14" rx="4" fill="${endingColours[at % endingColours.length]}" stroke="${colours.ink}" stroke-width="1.5"/>${text(from + 21, y + 1, title)}`;
      from += 50 + title.length * 7.6;
      return part;
    })
    .join('\n');
}

/** Dark words on pale colours. Relative luminance after WCAG 2, roughly. */
function isPale(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue > 135;
}
