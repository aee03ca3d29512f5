import { describe, expect, it } from 'vitest';
import type { View } from '../../src/play/view.ts';
import { durations } from '../../src/stage/gesture.ts';
import { plan, type StagePlan } from '../../src/stage/plan.ts';
import { Tabletop } from '../../src/stage/tabletop.ts';
import { atTable, says, view } from './views.ts';

const agreed: Partial<View> = { agreements: [{ id: 'a', name: 'a', state: 'shared' }] };
const tea: Partial<View> = { beats: [{ ...says('amara'), sound: 'thee' }] };

function after(said: Partial<View>): StagePlan {
  return plan(plan(undefined, view(atTable(2)), 0), view(atTable(2), said), 0);
}

describe('the table', () => {
  it('has no paper on it before there is an agreement', () => {
    expect(new Tabletop().stateOf('sheet0', 0).visible).toBe(false);
  });

  it('has a sheet pushed across from your side, which stays where it comes to lie', () => {
    const table = new Tabletop();
    table.follow(after(agreed), true, 1000);
    const seen = [0, 0.3, 0.6, 1, 2].map((part) => table.stateOf('sheet0', 1000 + part * durations.slidesPaper).gone);
    expect(seen).toEqual(seen.toSorted((one, other) => other - one));
    expect([seen[0], seen[3], seen[4]]).toEqual([1, 0, 0]);
  });

  it('has it lie there at once without motion, and when the picture is frozen', () => {
    const still = new Tabletop();
    still.follow(after(agreed), false, 0);
    const frozen = new Tabletop();
    frozen.follow(after(agreed), true, 0);
    frozen.settle();
    for (const table of [still, frozen]) expect(table.stateOf('sheet0', 1)).toEqual({ gone: 0, tilt: 0, visible: true });
  });

  it('has tea flow only while the pot hangs over a cup, and the pot back where it stood', () => {
    const table = new Tabletop();
    table.follow(after(tea), true, 0);
    const moments = Array.from({ length: 41 }, (_, index) => (index / 40) * durations.poursTea);
    for (const now of moments) {
      if (!table.stateOf('stream', now).visible) continue;
      const { gone, tilt } = table.stateOf('pot', now);
      expect([gone, Math.round(tilt)]).toEqual([1, 24]);
    }
    expect(moments.some((now) => table.stateOf('stream', now).visible)).toBe(true);
    expect(table.isMoving(durations.poursTea)).toBe(false);
    expect(table.stateOf('pot', durations.poursTea)).toEqual({ gone: 0, tilt: 0, visible: true });
  });
});
