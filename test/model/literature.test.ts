import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import figures from '../../src/model/figures.json' with { type: 'json' };
import { findings } from '../../src/model/literature.ts';
import { correlation, effect, quantile, rankCorrelation } from '../bench/model/statistics.ts';
import { measures } from '../bench/model/measures.ts';

describe('the model against the literature', () => {
  it('is told for every finding, in the docs as in the game', () => {
    const told = readFileSync('docs/model-figures.md', 'utf8');
    expect(figures.map(({ id }) => id)).toEqual(findings.map(({ id }) => id));
    for (const { property, source } of findings) {
      expect(told).toContain(property.en);
      expect(told).toContain(source);
    }
    for (const { figure, from, to } of figures) expect(told).toContain(`${figure} (${from} to ${to})`);
  });

  it.each(findings.map(({ id }) => id))('%s: what is told is what the model still does', (id) => {
    const told = figures.find((figure) => figure.id === id);
    const now = measures[id](3, 250);
    const slack = 0.15 + 0.1 * Math.abs(told?.figure ?? 0);
    expect(Math.abs(now - (told?.figure ?? NaN))).toBeLessThan(slack);
  });
});

describe('the statistics', () => {
  it('give what a textbook gives', () => {
    expect(correlation([[1, 2], [2, 4], [3, 6]])).toBeCloseTo(1);
    expect(correlation([[1, 1], [2, 1], [3, 1]])).toBe(0);
    expect(correlation([[1, 2], [2, 1], [3, 4], [4, 3]])).toBeCloseTo(0.6);
    expect(rankCorrelation([[1, 10], [2, 100], [3, 1000]])).toBeCloseTo(1);
    expect(rankCorrelation([[1, 3], [1, 2], [2, 1]])).toBeCloseTo(-0.866, 3);
    expect(effect([2, 4, 6], [1, 3, 5])).toBeCloseTo(0.5);
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
  });
});
