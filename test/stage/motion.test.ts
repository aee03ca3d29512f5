import { describe, expect, it } from 'vitest';
import { blinks, breath, phaseOf, speaks, speechTakes } from '../../src/stage/life.ts';
import { hasEnded, resting, turnedTo, valueOf } from '../../src/stage/motion.ts';

describe('a glide', () => {
  const glide = turnedTo(resting(10), 20, 1000, 400);

  it('begins where it was and ends where it should', () => {
    expect([900, 1000, 1200, 1400, 9000].map((now) => valueOf(glide, now))).toEqual([10, 10, 15, 20, 20]);
    expect([1000, 1399, 1400].map((now) => hasEnded(glide, now))).toEqual([false, false, true]);
  });

  it('turns round without a jump when it is sent elsewhere halfway', () => {
    const back = turnedTo(glide, 0, 1200, 400);
    expect(valueOf(back, 1200)).toBe(15);
    expect(valueOf(back, 1600)).toBe(0);
  });

  it('is not begun again when it is sent where it already goes', () => {
    expect(turnedTo(glide, 20, 1300, 400)).toBe(glide);
  });

  it('waits for its turn', () => {
    const later = turnedTo(resting(0), 8, 0, 100, 500);
    expect([0, 500, 600].map((now) => valueOf(later, now))).toEqual([0, 0, 8]);
  });
});

describe('somebody who sits still', () => {
  const minute = Array.from({ length: 6000 }, (_, index) => index * 10);

  it('breathes about fourteen times a minute', () => {
    const risings = minute.filter((now) => breath(now, 0.3) <= 0 && breath(now + 10, 0.3) > 0);
    expect(risings.length).toBeGreaterThanOrEqual(13);
    expect(risings.length).toBeLessThanOrEqual(15);
  });

  it('blinks now and then, briefly, and not together with the neighbour', () => {
    const shut = (id: string) => minute.filter((now) => blinks(now, phaseOf(id)));
    expect(shut('amara').length * 10).toBeGreaterThan(1000);
    expect(shut('amara').length * 10).toBeLessThan(3000);
    const both = shut('amara').filter((now) => blinks(now, phaseOf('ruud')));
    expect(both.length).toBeLessThan(shut('amara').length / 2);
  });

  it('opens the mouth at once when a line begins, and is quiet within two seconds', () => {
    expect(speaks(5000, 5000, 0.4)).toBe(true);
    expect(speechTakes).toBeLessThanOrEqual(2000);
    expect(minute.filter((now) => speaks(5000, now, 0.4)).every((now) => now >= 5000 && now < 5000 + speechTakes)).toBe(true);
    expect(new Set(minute.map((now) => speaks(5000, now, 0.4)))).toEqual(new Set([true, false]));
  });
});
