import { expect, test } from 'vitest';
import { killWhileKeeping } from './kill/kill.ts';

test('a browser that is killed while it writes loses no play that it had said to be kept', { timeout: 120_000 }, async () => {
  const { kills, kept, lost, unread } = await killWhileKeeping(6);
  expect(lost).toEqual([]);
  expect(unread).toBe(0);
  expect(kept, 'times that something was kept').toBeGreaterThan(kills);
});
