import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { alphabets, cut, faces } from '../../assets/fonts/faces.ts';
import { rangeInCss, textOf } from '../../assets/fonts/letters.ts';
import { filesLike, root } from '../house/source.ts';

const made = (name: string) => readFileSync(join(root, `assets/fonts/made/${name}.woff2`));
const styles = readFileSync(join(root, 'src/interface/fonts.css'), 'utf8');

/** Signs of the checker, the terminal and the fold that reads any dash or quotation mark: no page shows them, or the system has them. */
const elsewhere = new Set('\u2010\u2011‛→█⟦⟧\u{fffd}');

/** Which of these letters the font has a drawing for. */
async function drawn(font: Buffer, letters: string): Promise<ReadonlySet<string>> {
  const file = await subsetFont(font, letters, { targetFormat: 'truetype' });
  const tables = Array.from({ length: file.readUInt16BE(4) }, (_, index) => 12 + index * 16);
  const cmap = tables.find((at) => file.toString('latin1', at, at + 4) === 'cmap');
  if (cmap === undefined) throw new Error('A font without a table of letters');
  return lettersIn(file.subarray(file.readUInt32BE(cmap + 8)));
}

/** Of a `cmap` with a table in format 4, as every font of the web has. */
function lettersIn(cmap: Buffer): ReadonlySet<string> {
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + index * 8));
  const at = offsets.find((offset) => cmap.readUInt16BE(offset) === 4);
  if (at === undefined) throw new Error('A font without a table in format 4');
  const count = cmap.readUInt16BE(at + 6) / 2;
  const segments = Array.from({ length: count }, (_, index) => [cmap.readUInt16BE(at + 16 + (count + index) * 2), cmap.readUInt16BE(at + 14 + index * 2)] as const);
  return new Set(segments.filter(([from]) => from < 0xffff).flatMap(([from, to]) => [...textOf([[from, to]])]));
}

describe('the fonts', () => {
  it.each(Object.entries(faces))('%s is as the tool cuts it', async (name, face) => {
    expect((await cut(face)).equals(made(name))).toBe(true);
  }, 20_000);

  it('have every letter that the game and its scenarios are written in', async () => {
    const files = filesLike('src/{interface,model,play,scenario,sound}/**/*.{ts,tsx}', 'src/cli/site/*.ts', 'scenarios/**/*.{md,po}');
    const written = new Set(files.flatMap((file) => [...readFileSync(join(root, file), 'utf8')]).filter((letter) => letter >= ' ' && !elsewhere.has(letter)));
    expect(written.size).toBeGreaterThan(90);
    for (const name of ['shantell-sans', 'atkinson-hyperlegible-next', 'atkinson-hyperlegible-next-italic']) {
      const has = new Set<string>();
      for (const [letters, { ranges }] of Object.entries(alphabets)) {
        for (const letter of await drawn(made(letters === 'first' ? name : `${name}-${letters}`), textOf(ranges))) has.add(letter);
      }
      expect([...written].filter((letter) => !has.has(letter)), name).toEqual([]);
    }
  }, 20_000);

  it('are asked for by the letters that they hold', () => {
    const ranges = styles.match(/unicode-range: [^;]+/g)?.map((range) => range.replace('unicode-range: ', '').replaceAll(/\s+/g, ' '));
    expect(ranges).toEqual(Object.values(faces).map(({ letters }) => rangeInCss(alphabets[letters].ranges)));
    for (const name of Object.keys(faces)) expect(styles).toContain(`/${name}.woff2`);
  });

  it('of the menu weigh no more than 19 kB', () => {
    expect(made('shantell-sans').length + made('atkinson-hyperlegible-next').length).toBeLessThan(19_000);
  });
});
