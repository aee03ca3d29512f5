import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeLook, lookInWords } from '../../../src/stage/figures/compose.ts';
import { contrast } from '../../../src/stage/figures/contrast.ts';
import { coloursOf } from '../../../src/stage/figures/colours.ts';
import type { LookSpec } from '../../../src/stage/figures/look.ts';
import { figure, restingFace } from '../../../src/stage/figures/rig.ts';
import { loadLook } from '../../../src/stage/figures/wardrobe.ts';
import { ageWords, colourWords, garmentWords, hairWords, headWords, skinWords, type Vocabulary } from '../../../src/stage/figures/words.ts';

function composed(words: Readonly<Record<string, string>>): LookSpec {
  const look = composeLook(words);
  if (!look.ok) throw new Error(JSON.stringify(look.problems));
  return look.spec;
}

const wordsFrom = <T>(vocabulary: Vocabulary<T>): fc.Arbitrary<string> =>
  fc.constantFrom(...vocabulary.flatMap(([, words]) => words.split(/[|,]/).map((word) => word.trim())));

describe('a look in an author\'s own words', () => {
  test('is the same in Dutch and in English', () => {
    const dutch = composed({ hoofd: 'knot', haar: 'zwart', huid: 'lichtbruin', kleding: 'rode trui', leeftijd: 'tiener', bril: 'rond', boos: 'stil' });
    const english = composed({ head: 'bun', hair: 'black', skin: 'light brown', clothes: 'red sweater', age: 'teenager', glasses: 'round', anger: 'still' });
    expect(english).toEqual(dutch);
    expect(dutch).toMatchObject({ head: 'ColorBun', garment: 'sweater', age: 'teen', glasses: 'GlassesTwo', top: '#b8472f', manner: 'still' });
  });

  test('gives a headscarf its own colour, and takes colours before and behind', () => {
    expect(composed({ hoofd: 'groene hijab', kleding: 'trui, donkerblauw', broek: 'grijs' })).toMatchObject({
      head: 'Hijab', headwear: '#6f936a', garment: 'sweater', top: '#3b5275', pants: '#8c9299',
    });
  });

  test('knows what people wear at work', () => {
    expect(composed({ kleding: 'uniform' })).toMatchObject({ garment: 'uniform', top: '#2f4566' });
    expect(composed({ kleding: 'lichtblauwe zorgtuniek' })).toMatchObject({ garment: 'tunic', top: '#9fc0d4', collar: '#5b86a8' });
    expect(composed({ clothes: "doctor's coat" })).toMatchObject({ garment: 'coat', top: '#fdf9f0' });
  });

  test('seats whoever uses a wheelchair', () => {
    expect(composed({ kleding: 'paars jasje', hulpmiddel: 'rolstoel' })).toMatchObject({ garment: 'seated', aid: 'wheelchair', top: '#7d5f8f' });
  });

  test('says which word it does not know, and which it does', () => {
    const look = composeLook({ hoofd: 'knott', huit: 'licht' });
    expect(look).toMatchObject({ ok: false, problems: [{ code: 'look.field', field: 'huit' }, { code: 'look.word', field: 'hoofd', word: 'knott' }] });
    expect(look.ok ? [] : look.problems[1]?.known.nl).toContain('knot');
  });

  test('asks for nothing: who is described by little still has a face', () => {
    expect(composed({})).toMatchObject({ head: 'ShortTwo', garment: 'sweater', age: 'grown' });
  });

  test('travels as one line and comes back the same', () => {
    expect(lookInWords('hoofd: knot met haarband; kleding: gele hoodie')).toEqual(composed({ hoofd: 'knot met haarband', kleding: 'gele hoodie' }));
  });

  test('has readable brows and lines, whatever is said', () => {
    fc.assert(fc.property(wordsFrom(hairWords), wordsFrom(skinWords), (haar, huid) => {
      const { skin = '', ink = '', brows = '' } = coloursOf(composed({ haar, huid }));
      expect(contrast(ink, skin)).toBeGreaterThanOrEqual(3);
      expect(contrast(brows, skin)).toBeGreaterThanOrEqual(3);
    }));
  });

  test('can be drawn, whatever is said', async () => {
    await fc.assert(
      fc.asyncProperty(wordsFrom(headWords), wordsFrom(garmentWords), wordsFrom(colourWords), wordsFrom(ageWords), async (hoofd, kleding, kleur, leeftijd) => {
        const loaded = await loadLook(`hoofd: ${hoofd}; kleding: ${kleur} ${kleding}; leeftijd: ${leeftijd}`);
        expect(figure(loaded.ok ? loaded.look : loaded.fallback, 'angry', restingFace).length).toBeGreaterThan(6);
        expect(loaded.ok).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('falls back on somebody from the cast when the words make no look', async () => {
    expect(await loadLook('hoofd: knott')).toMatchObject({ ok: false, problem: { code: 'look.unknown', name: 'hoofd: knott' } });
  });
});
