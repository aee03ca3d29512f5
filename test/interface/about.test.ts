import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { creditGroups } from '../../src/interface/about/credits.ts';
import { bandTold, figureOf, figureTold } from '../../src/interface/about/figures.ts';
import { findings } from '../../src/model/literature.ts';

const credits = creditGroups.flatMap((group) => group.credits);
const told = readFileSync(new URL('../../CREDITS.md', import.meta.url), 'utf8').replaceAll(/\s+/gu, ' ');

test('whoever CREDITS.md thanks by name is thanked on the page, and the other way round', () => {
  const named = [...told.matchAll(/\*\*([^*]+)\*\*/gu)].map(([, name]) => name);
  expect(new Set(credits.map(({ name }) => name))).toEqual(new Set(named));
});

test.each(credits)('$name has the same maker and licence in CREDITS.md', ({ name, by = '', licence }) => {
  const from = told.indexOf(`**${name}**`);
  const nearby = told.slice(from, from + 200);
  for (const maker of by.split(', ')) expect(nearby).toContain(maker);
  expect(nearby).toContain(licence);
});

test('every finding of the literature has a figure of the model beside it', () => {
  for (const { id } of findings) expect(figureOf(id).from).toBeLessThanOrEqual(figureOf(id).to);
});

test('figures are told with the comma of Dutch and the point of English', () => {
  const figure = { figure: 0.29, from: -0.1, to: 0.34, hit: true };
  expect(figureTold(figure, 'nl')).toBe('0,29 (−0,1 tot 0,34)');
  expect(figureTold(figure, 'en')).toBe('0.29 (−0.1 to 0.34)');
  expect(figureTold({ figure: 7, from: 7, to: 7, hit: true }, 'nl')).toBe('7');
});

test('a band without an upper end, and what must always hold, are told in words', () => {
  expect(bandTold({ from: 2, to: null }, 'nl')).toBe('meer dan 2');
  expect(bandTold('holds', 'en')).toBe('always holds');
});
