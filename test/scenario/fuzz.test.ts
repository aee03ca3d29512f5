import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPo } from '../../src/scenario/translations/po.ts';
import { fuzz } from '../bench/fuzz.ts';

describe('thousands of strange files', () => {
  test('are read, checked, told and given back', { timeout: 120_000 }, () => {
    // How long the slowest takes is for the long run (`test/bench/fuzz.ts`): a busy machine is no mistake in a file.
    expect(fuzz(2500, 20_261_123).failures).toEqual([]);
  });

  test('of translations are read, or refused with the line that does not belong', () => {
    const bits = ['msgid "', 'msgstr "', 'msgctxt "a"', '"', '\n', '\\', '#, fuzzy', '#~ ', '#| msgid "x"', 'x', '""', '[0]', 'msgid_plural "y"', '__proto__', '\u0000'];
    fc.assert(fc.property(fc.array(fc.constantFrom(...bits), { maxLength: 30 }).map((parts) => parts.join('')), (source) => {
      const reading = readPo(source, 'en', 'en.po');
      return reading.ok ? reading.translation.entries.every(({ context, source: text }) => typeof context === 'string' && text !== '') : reading.line >= 1;
    }), { numRuns: 2000 });
  });
});
