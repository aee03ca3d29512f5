import { describe, expect, test } from 'vitest';
import type { PlayRecord } from '../../src/play/record.ts';
import { otherwise } from '../../src/play/what-if.ts';
import { kitchenTable } from './explore/kitchen-table.ts';
import { wholePlay } from './whole-play.ts';

const scenario = kitchenTable();
const seeds = [1, 7, 2026];

describe('the same play with one choice made otherwise', () => {
  test('with the choice that was made, it is the play itself, from every turn', () => {
    for (const seed of seeds) {
      const record = played(seed);
      for (const [at, choice] of record.choices.entries()) {
        expect(otherwise(scenario, record, at + 1, choice)).toEqual({ record, replaced: [] });
      }
    }
  });

  test('everything before it stays as it was, the luck too, and it goes on to an end', () => {
    for (const seed of seeds) {
      const record = played(seed);
      for (const turn of [1, 4, record.choices.length]) {
        const others = offeredAt(record, turn).filter((id) => id !== record.choices[turn - 1]);
        for (const other of others) {
          const { record: changed } = otherwise(scenario, record, turn, other);
          expect(changed.choices.slice(0, turn)).toEqual([...record.choices.slice(0, turn - 1), other]);
          expect(changed.seed).toBe(record.seed);
          expect(wholePlay(scenario, seed, () => 0, changed.choices).choices).toEqual(changed.choices);
        }
      }
    }
  });

  test('what was said later is said again wherever it is still on offer', () => {
    for (const seed of seeds) {
      const record = played(seed);
      const [first = ''] = offeredAt(record, 2).filter((id) => id !== record.choices[1]);
      const { record: changed, replaced } = otherwise(scenario, record, 2, first);
      for (const [at, choice] of changed.choices.entries()) {
        if (at < 2 || replaced.includes(at + 1)) continue;
        expect(record.choices.slice(2)).toContain(choice);
      }
    }
  });
});

function played(seed: number): PlayRecord {
  const { choices } = wholePlay(scenario, seed, (turn, count) => (turn + seed) % count);
  return { format: 1, scenario: scenario.id, version: scenario.version, seed, choices };
}

function offeredAt({ seed, choices }: PlayRecord, turn: number): readonly string[] {
  return wholePlay(scenario, seed, () => 0, choices).offered[turn - 1] ?? [];
}
