import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reference, referenceFile } from './reference.ts';

test('docs/mistakes.md tells every message as it is (else: node test/scenario/reference.ts)', () => {
  expect(readFileSync(referenceFile, 'utf8')).toBe(reference());
});
