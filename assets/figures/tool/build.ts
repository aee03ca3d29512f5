import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { families } from '../families.ts';
import { beardNames, glassesNames, headNames } from '../heads.ts';
import { makeAttachment, makeGlasses } from './attachment.ts';
import { makeFaces } from './faces.ts';
import { makeHead } from './head.ts';
import { makeWhole, makeWardrobe } from './wardrobe.ts';
import { brotliSize } from './weight.ts';

/**
 * Makes the artwork that people are put together from: `node assets/figures/tool/build.ts
 * [garment …]`. Without names it makes everything. The same input gives the same bytes.
 */
const made = new URL('../made/', import.meta.url);

async function build(wanted: readonly string[]): Promise<void> {
  for (const drawer of ['heads', 'beards', 'glasses', 'garments', 'whole']) await mkdir(new URL(`${drawer}/`, made), { recursive: true });
  const unknown = wanted.find((name) => !Object.hasOwn(families, name));
  if (unknown !== undefined) throw new Error(`No garment '${unknown}' in assets/figures/families.ts`);
  if (wanted.length === 0) await buildSmall();
  for (const [name, moves] of Object.entries(families).filter(([each]) => wanted.length === 0 || wanted.includes(each))) {
    await save(`garments/${name}.json`, json(await makeWardrobe(moves)));
    await save(`whole/${name}.json`, json(await makeWhole(moves)));
  }
  await save('parts.ts', partsModule());
  if (wanted.length === 0) await clear();
}

async function buildSmall(): Promise<void> {
  await save('faces.json', json(await makeFaces()));
  for (const name of headNames) await save(`heads/${name}.json`, json(await makeHead(name)));
  for (const name of beardNames) await save(`beards/${name}.json`, json(await makeAttachment('beard', name, 'beard')));
  for (const name of glassesNames) await save(`glasses/${name}.json`, json(await makeGlasses(name)));
}

/** Takes away what no longer belongs to the cast; only now, so that a game that runs meanwhile misses nothing. */
async function clear(): Promise<void> {
  const garments = Object.keys(families);
  const drawers = { heads: headNames, beards: beardNames, glasses: glassesNames, garments, whole: garments };
  for (const [drawer, parts] of Object.entries(drawers)) {
    const stale = (await readdir(new URL(`${drawer}/`, made))).filter((file) => !parts.some((part) => file === `${part}.json`));
    for (const file of stale) await rm(new URL(`${drawer}/${file}`, made));
  }
}

async function save(file: string, text: string): Promise<void> {
  await writeFile(new URL(file, made), text);
  console.log(`${file.padEnd(26)} ${(text.length / 1024).toFixed(1)} KiB, brotli ${(brotliSize(text) / 1024).toFixed(1)} KiB`);
}

/** One drawing a line, so that a change shows as a change of that drawing. */
export function json(value: unknown): string {
  return `${JSON.stringify(value).replaceAll('{"role"', '\n{"role"')}\n`;
}

function partsModule(): string {
  return [
    '// Made by assets/figures/tool/build.ts: where every part of a person is.',
    ...drawer('heads', 'heads', headNames),
    ...drawer('beards', 'beards', beardNames),
    ...drawer('glassesParts', 'glasses', glassesNames),
    ...drawer('garments', 'garments', Object.keys(families)),
    ...drawer('whole', 'whole', Object.keys(families)),
    '',
  ].join('\n');
}

function drawer(name: string, folder: string, parts: readonly string[]): string[] {
  const lines = parts.map((part) => `  ${part}: () => import('./${folder}/${part}.json', { with: { type: 'json' } }),`);
  return [`export const ${name} = {`, ...lines, '};'];
}

if (import.meta.main) await build(process.argv.slice(2));
