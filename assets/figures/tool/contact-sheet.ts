import { mkdir, writeFile } from 'node:fs/promises';
import { emotionNames, type Emotion } from '../../../src/model/emotion.ts';
import { figureSvg } from '../../../src/stage/figures/still.ts';
import type { Stance } from '../../../src/stage/figures/look.ts';
import { dressFor, loadLook, lookNames } from '../../../src/stage/figures/wardrobe.ts';
import { cast } from '../cast.ts';
import { countManners } from './count.ts';

/**
 * Everybody in every emotion on one page, to look at: `node assets/figures/tool/contact-sheet.ts
 * [table|standing|both] [name …]` writes `.cache/contact-sheet.html` and prints who gets angry how.
 */
const cache = new URL('../../../.cache/', import.meta.url);
const emotions = Object.keys(emotionNames).filter((name): name is Emotion => name in emotionNames);
const heights: Readonly<Record<Stance, number>> = { table: 148, standing: 250 };

const style = `body{margin:8px;background:#f6ead6;font:600 13px system-ui}table{border-spacing:4px}td{background:#fff6e6;border-radius:10px;overflow:hidden}
thead th{position:sticky;top:0;background:#f6ead6;padding:4px}tbody th{text-align:left;width:88px}tbody th small{display:block;font-weight:400;font-size:10px}
svg{display:block;width:116px}.table svg{height:${heights.table}px}.standing svg{height:${heights.standing}px}.count td{padding:2px 10px;font-weight:400}`;

async function sheet(stances: readonly Stance[], names: readonly string[]): Promise<string> {
  const head = `<thead><tr><th></th>${emotions.map((emotion) => `<th>${emotion}</th>`).join('')}</tr></thead>`;
  const rows = await Promise.all(names.map((name) => rowsOf(name, stances)));
  return `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><style>${style}</style><table>${head}<tbody>${rows.join('')}</tbody></table>${counts()}`;
}

async function rowsOf(name: string, stances: readonly Stance[]): Promise<string> {
  const loaded = await loadLook(name, 'standing');
  if (!loaded.ok) throw new Error(`${loaded.problem.code}: ${name}`);
  for (const each of stances) await dressFor(loaded.look, each);
  const label = `<th>${name}<small>${cast[name]?.who ?? ''}</small></th>`;
  return stances
    .map((stance) => `<tr class="${stance}">${label}${emotions.map((emotion) => `<td>${figureSvg(loaded.look, emotion, stance)}</td>`).join('')}</tr>`)
    .join('');
}

function counts(): string {
  const lines = countManners(cast).map(({ group, people, loud, quiet }) => `<tr><td>${group}<td>${people}<td>${loud} loud<td>${quiet} quiet</tr>`);
  return `<table class="count"><caption>Angry how?</caption>${lines.join('')}</table>`;
}

const [stance = 'table', ...names] = process.argv.slice(2);
const stances: readonly Stance[] = stance === 'both' ? ['table', 'standing'] : [stance === 'standing' ? 'standing' : 'table'];
await mkdir(cache, { recursive: true });
await writeFile(new URL('contact-sheet.html', cache), await sheet(stances, names.length > 0 ? names : lookNames));
console.table(countManners(cast));
