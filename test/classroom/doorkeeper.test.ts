import { expect, test } from 'vitest';
import { CALM, DEVICE_TRIES, doorkeeper } from '../../src/classroom/server/doorkeeper.ts';

test('a few slips of the finger cost nobody any time', () => {
  const door = doorkeeper();
  for (let at = 0; at < CALM; at += 1) {
    expect(door.knock(`phone ${at}`, at)).toEqual({ wait: 0 });
    door.wrong(`phone ${at}`, at);
  }
  expect(door.knock('late', 50)).toEqual({ wait: 0 });
});

test('one device that guesses has to rest, and may come back after that', () => {
  const door = doorkeeper();
  for (let at = 0; at < DEVICE_TRIES; at += 1) door.wrong('guesser', 0);
  expect(door.knock('guesser', 1000)).toHaveProperty('away');
  expect(door.knock('neighbour', 1000)).toEqual({ wait: 0 });
  expect(door.knock('guesser', 10 * 60 * 1000)).toEqual({ wait: 0 });
});

test('with a thousand devices, too, an hour of guessing finds little among a million codes', () => {
  const door = doorkeeper();
  const hour = 60 * 60 * 1000;
  let tried = 0;
  for (let now = 0; now < hour; now += 20) {
    const knocked = door.knock(`device ${now % 1009}`, now);
    if ('away' in knocked || now + knocked.wait > hour) continue;
    tried += 1;
    door.wrong(`device ${now % 1009}`, now + knocked.wait);
  }
  expect(tried).toBeLessThan(4000);
});
