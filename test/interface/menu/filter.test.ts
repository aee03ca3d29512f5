import { expect, test } from 'vitest';
import { anything, fits, offerOf, stillOffered } from '../../../src/interface/menu/filter.ts';
import type { Card } from '../../../src/scenario/catalogue.ts';
import { brokenCard } from '../fixtures/broken-card.ts';

function card(id: string, sector: string, practises: readonly string[]): Card {
  return { ok: true, id, language: 'nl', title: id, summary: '', you: '', minutes: 15, level: 'middle', sector, practises, persons: [], setting: '' };
}

const kitchen = card('keukentafel', 'zorg', ['een grens uitleggen', 'herstellen']);
const chair = card('lege-stoel', 'onderwijs', ['herstellen']);
const ward = card('zaal', 'Zorg', ['doorvragen']);
const entries = [kitchen, chair, ward, brokenCard];

test('what can be looked for is what the scenarios say of themselves, each word once and in order', () => {
  expect(offerOf(entries, 'nl')).toEqual({ sectors: ['onderwijs', 'zorg'], practises: ['doorvragen', 'een grens uitleggen', 'herstellen'] });
});

test('two wishes are both met', () => {
  const found = (sector: string, practises: string) => [kitchen, chair, ward].filter((each) => fits(each, { sector, practises })).map(({ id }) => id);
  expect(found('', '')).toEqual(['keukentafel', 'lege-stoel', 'zaal']);
  expect(found('zorg', '')).toEqual(['keukentafel', 'zaal']);
  expect(found('', 'herstellen')).toEqual(['keukentafel', 'lege-stoel']);
  expect(found('zorg', 'herstellen')).toEqual(['keukentafel']);
  expect(found('onderwijs', 'doorvragen')).toEqual([]);
});

test('a wish in words that nobody uses any more is let go', () => {
  const offer = offerOf([card('kitchen table', 'care', ['explaining a limit'])], 'en');
  expect(stillOffered({ sector: 'zorg', practises: 'explaining a limit' }, offer)).toEqual({ sector: '', practises: 'explaining a limit' });
  expect(stillOffered(anything, offer)).toEqual(anything);
});
