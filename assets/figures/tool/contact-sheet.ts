import { mkdir, writeFile } from 'node:fs/promises';
import { emotionNames, type Emotion } from '../../../src/model/emotion.ts';
import { figureSvg } from '../../../src/stage/figures/still.ts';
import type { Stance } from '../../../src/stage/figures/look.ts';
import { loadWhole, lookNames } from '../../../src/stage/figures/wardrobe.ts';

/**
 * Everybody in every emotion on one page, to look at: `node assets/figures/tool/contact-sheet.ts
 * [table|standing] [name …]` writes `.cache/contact-sheet.html`.
 */
const cache = new URL('../../../.cache/', import.meta.url);
const emotions = Object.keys(emotionNames).filter((name): name is Emotion => name in emotionNames);

async function sheet(stance: Stance, names: readonly string[]): Promise<string> {
  const head = `<tr><td></td>${emotions.map((emotion) => `<th>${emotion}</th>`).join('')}</tr>`;
  const rows = await Promise.all(names.map((name) => row(name, stance)));
  const height = stance === 'table' ? 148 : 290;
  const style = `body{margin:0;background:#f6ead6;font:600 13px system-ui}td{background:#fff6e6;border-radius:10px;overflow:hidden}svg{display:block;width:118px;height:${height}px}`;
  return `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><style>${style}</style><table>${head}${rows.join('')}</table>`;
}

async function row(name: string, stance: Stance): Promise<string> {
  const loaded = await loadWhole(name);
  if (!loaded.ok) throw new Error(`${loaded.problem.code}: ${name}`);
  return `<tr><th>${name}</th>${emotions.map((emotion) => `<td>${figureSvg(loaded.look, emotion, stance)}</td>`).join('')}</tr>`;
}

const [stance = 'table', ...names] = process.argv.slice(2);
await mkdir(cache, { recursive: true });
await writeFile(new URL('contact-sheet.html', cache), await sheet(stance === 'standing' ? 'standing' : 'table', names.length > 0 ? names : lookNames));
