import { describe, expect, test } from 'vitest';
import { Futures, manners } from '../../../src/play/explore/from-here.ts';
import type { Following } from '../../../src/play/explore/from-here.ts';
import type { PlayRecord } from '../../../src/play/record.ts';
import { kitchenTable } from './kitchen-table.ts';
import { wholePlay } from '../whole-play.ts';

const scenario = kitchenTable();
const played = wholePlay(scenario, 7, (turn, offered) => turn % offered);

describe('what follows from a moment', () => {
  const moments = [0, 4, played.choices.length - 3, played.choices.length - 1, played.choices.length];

  test.each(moments)('after %i choices every way on comes to an ending or to none, and together they are all of them', (choices) => {
    for (const following of after(choices)) {
      const sum = [...following.shares.values()].reduce((total, share) => total + share, following.unfinished);
      expect(sum).toBeCloseTo(1, 9);
      for (const id of following.shares.keys()) expect(scenario.endings.map((ending) => ending.id)).toContain(id);
    }
  });

  test('is told for every manner of going on', () => {
    expect(after(4).map(({ manner }) => manner)).toEqual(manners);
  });

  test('is the same whenever the same seed is asked', () => {
    expect(after(4)).toEqual(after(4));
    expect(after(4, 2)).not.toEqual(after(4));
  });

  test('is gone through as a whole where it is small, and played where it is not', () => {
    const near = of('any', after(played.choices.length - 1));
    expect(near.whole).toBe(true);
    const far = of('any', after(0));
    expect([far.whole, far.ways]).toEqual([false, plays]);
  });

  test('when the story is over, it is the ending that the play came to', () => {
    const { ending } = wholePlay(scenario, 7, (turn, offered) => turn % offered);
    for (const { shares, whole } of after(played.choices.length)) {
      expect(whole).toBe(true);
      expect([...shares]).toEqual([[ending, 1]]);
    }
  });

  test('every ending that can be had with one more choice is among what was gone through', () => {
    const before = { ...record(), choices: played.choices.slice(0, -1) };
    const endings = new Set(offeredAfter(before).map((choice) => wholePlay(scenario, before.seed, (_, __, offered) => Math.max(0, offered.indexOf(choice)), before.choices).ending));
    expect(new Set(of('any', after(played.choices.length - 1)).shares.keys())).toEqual(endings);
  });

  test('tells on the way how far it is, and never more than all of it', () => {
    const going = new Futures(scenario).after({ ...record(), choices: [] }, plays, 1);
    const told = [...going];
    expect(told.length).toBeGreaterThan(plays);
    for (const share of told) expect(share).toBeLessThanOrEqual(1);
  });
});

const plays = 120;

function record(): PlayRecord {
  return { format: 1, scenario: scenario.id, version: scenario.version, seed: 7, choices: played.choices };
}

function after(choices: number, seed = 1): readonly Following[] {
  const going = new Futures(scenario).after({ ...record(), choices: played.choices.slice(0, choices) }, plays, seed);
  for (let step = going.next(); ; step = going.next()) if (step.done === true) return step.value;
}

function of(manner: Following['manner'], found: readonly Following[]): Following {
  const following = found.find((each) => each.manner === manner);
  if (!following) throw new Error(`nothing was told of ${manner}`);
  return following;
}

function offeredAfter({ seed, choices }: PlayRecord): readonly string[] {
  return wholePlay(scenario, seed, () => 0, choices).offered[choices.length] ?? [];
}
