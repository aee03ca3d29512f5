import { expect, test } from 'vitest';
import { addressOf, hashOf, type Address } from '../../src/interface/address.ts';

const pages = ['about', 'privacy'];

const places: readonly Address[] = [
  { at: 'menu' },
  { at: 'progress' },
  { at: 'before', scenario: 'lege-stoel' },
  { at: 'play', scenario: 'lege-stoel', play: 'a1' },
  { at: 'example', scenario: 'één/twee', play: 'a%1' },
  { at: 'lookingBack', scenario: 'lege-stoel', play: 'a1' },
  { at: 'aside', page: 'about' },
];

test.each(places)('a place can be written down and found again: $at', (place) => {
  expect(addressOf(hashOf(place), pages)).toEqual(place);
});

test('every place has an address of its own', () => {
  expect(new Set(places.map(hashOf)).size).toBe(places.length);
});

test.each(['', '#', '#/', '#/nowhere', '#/play', '#/play/lege-stoel', '#/before', '#/%E0%A4%A', '#/looking-back//a1', '#/__proto__/x/y'])(
  'what is no place, as %j, is the menu',
  (hash) => {
    expect(addressOf(hash, pages)).toEqual({ at: 'menu' });
  },
);
