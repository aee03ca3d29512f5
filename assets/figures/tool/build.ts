import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { families } from '../families.ts';
import { beardNames, glassesNames, headNames } from '../heads.ts';
import { makeAttachment, makeGlasses } from './attachment.ts';
import { makeFaces } from './faces.ts';
import { makeHead } from './head.ts';
import { makeWorn } from './wardrobe.ts';
import { brotliSize } from './weight.ts';

/**
 * Makes the artwork that people are put together from: `node assets/figures/tool/build.ts
 * [garment …]`. Without names it makes everything. The same input gives the same bytes.
 */
const made = new URL('../made/', import.meta.url);

async function build(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.find((name) => !Object.hasOwn(families, name));
  if (unknown !== undefined) throw new Error(`No garment '${unknown}' in assets/figures/families.ts`);
  if (wanted.length === 0) await buildSmall();
  const garments = Object.entries(families).filter(([name]) => wanted.length === 0 || wanted.includes(name)).map(([, moves]) => moves);
  const { bodies, legs } = await makeWorn(garments);
  for (const [pose, art] of bodies) await save(`bodies/${pose}.json`, json(art));
  for (const [pose, art] of legs) await save(`legs/${pose}.json`, json(art));
  if (wanted.length > 0) return;
  const drawers = { heads: headNames, beards: beardNames, glasses: glassesNames, bodies: [...bodies.keys()], legs: [...legs.keys()] };
  await save('parts.ts', partsModule(drawers));
  await clear(drawers);
}

async function buildSmall(): Promise<void> {
  await save('faces.json', json(await makeFaces()));
  for (const name of headNames) await save(`heads/${name}.json`, json(await makeHead(name)));
  for (const name of beardNames) await save(`beards/${name}.json`, json(await makeAttachment('beard', name, 'beard')));
  for (const name of glassesNames) await save(`glasses/${name}.json`, json(await makeGlasses(name)));
}

type Drawers = Readonly<Record<string, readonly string[]>>;

/** Takes away what no longer belongs to the cast; only now, so that a game that runs meanwhile misses nothing. */
async function clear(drawers: Drawers): Promise<void> {
  for (const [drawer, parts] of Object.entries(drawers)) {
    const files = await readdir(new URL(`${drawer}/`, made), { recursive: true });
    const stale = files.filter((file) => file.endsWith('.json') && !parts.some((part) => file === `${part}.json`));
    for (const file of stale) await rm(new URL(`${drawer}/${file}`, made));
  }
}

async function save(file: string, text: string): Promise<void> {
  await mkdir(dirname(fileURLToPath(new URL(file, made))), { recursive: true });
  await writeFile(new URL(file, made), text);
  console.log(`${file.padEnd(64)} ${(text.length / 1024).toFixed(1)} KiB, brotli ${(brotliSize(text) / 1024).toFixed(1)} KiB`);
}

/** One drawing a line, so that a change shows as a change of that drawing. */
export function json(value: unknown): string {
  return `${JSON.stringify(value).replaceAll('{"role"', '\n{"role"')}\n`;
}

function partsModule(drawers: Drawers): string {
  return ['// Made by assets/figures/tool/build.ts: where every part of a person is.', ...Object.entries(drawers).flatMap(drawer), ''].join('\n');
}

function drawer([folder, parts]: readonly [string, readonly string[]]): string[] {
  const lines = parts.map((part) => `  ${/^\w+$/.test(part) ? part : `'${part}'`}: () => import('./${folder}/${part}.json', { with: { type: 'json' } }),`);
  return [`export const ${folder} = {`, ...lines, '};'];
}

if (import.meta.main) await build(process.argv.slice(2));
