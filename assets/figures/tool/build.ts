import { mkdir, writeFile } from 'node:fs/promises';
import { cast } from '../cast.ts';
import { brotliSize } from './weight.ts';
import { makeFaces } from './faces.ts';
import { makeLegs, makeLook } from './person.ts';

/**
 * Makes the artwork of the cast: `node assets/figures/tool/build.ts [name …]`. Without names it
 * makes everybody and everybody's legs too. The same input gives the same bytes.
 */
const made = new URL('../made/', import.meta.url);

async function build(names: readonly string[]): Promise<void> {
  await mkdir(made, { recursive: true });
  await save('faces.json', json(await makeFaces()));
  for (const name of names.length > 0 ? names : Object.keys(cast)) {
    const member = cast[name];
    if (member === undefined) throw new Error(`Nobody called '${name}' in assets/figures/cast.ts`);
    await save(`${name}.json`, json(await makeLook(name, member)));
  }
  if (names.length === 0) await save('legs.json', json(await makeLegs()));
  await save('looks.ts', looksModule(Object.keys(cast)));
}

async function save(file: string, text: string): Promise<void> {
  await writeFile(new URL(file, made), text);
  console.log(`${file.padEnd(14)} ${(text.length / 1024).toFixed(1)} KiB, brotli ${(brotliSize(text) / 1024).toFixed(1)} KiB`);
}

/** One drawing a line, so that a change shows as a change of that drawing. */
export function json(value: unknown): string {
  return `${JSON.stringify(value).replaceAll('{"role"', '\n{"role"')}\n`;
}

function looksModule(names: readonly string[]): string {
  const lines = names.map((name) => `  ${name}: () => import('./${name}.json', { with: { type: 'json' } }),`);
  return [
    '// Made by assets/figures/tool/build.ts from the cast.',
    'export const looks: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {',
    ...lines,
    '};',
    '',
    "export const legs = (): Promise<{ readonly default: unknown }> => import('./legs.json', { with: { type: 'json' } });",
    '',
  ].join('\n');
}

if (import.meta.main) await build(process.argv.slice(2));
