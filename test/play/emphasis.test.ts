import { expect, test } from 'vitest';
import { plain, runs } from '../../src/play/emphasis.ts';

test('asterisks mark what is said with emphasis', () => {
  expect(runs('Dat had ik *niet* verwacht.')).toEqual([
    { text: 'Dat had ik ', stressed: false },
    { text: 'niet', stressed: true },
    { text: ' verwacht.', stressed: false },
  ]);
  expect(plain('*Hij* zit er gewoon *bij*.')).toBe('Hij zit er gewoon bij.');
});

test.each(['2 * 3 * 4', '* alleen', 'sterretje*', '** **'])('a lone asterisk stays one: %s', (text) => {
  expect(plain(text)).toBe(text);
});
