import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesLike, root } from './source.ts';

const sheets = filesLike('src/**/*.css').map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n') }));

function linesWith(pattern: RegExp): readonly string[] {
  return sheets.flatMap(({ file, lines }) => lines.flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])));
}

test('the page is laid out from beginning to end, not from left to right: other scripts read the other way', () => {
  expect(sheets.length).toBeGreaterThan(10);
  expect(linesWith(/^\s*(?:left|right)\s*:|(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/)).toEqual([]);
});

test('text grows with what the reader asks for: no size of letters in pixels', () => {
  expect(linesWith(/font(?:-size)?\s*:[^;]*\b\d+(?:\.\d+)?px/)).toEqual([]);
});
