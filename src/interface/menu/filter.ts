import type { Card, CatalogueEntry } from '../../scenario/catalogue.ts';

/** What somebody looks for; an empty word is anything. */
export interface Wish {
  readonly sector: string;
  readonly practises: string;
}

export const anything: Wish = { sector: '', practises: '' };

/** What can be looked for, in the words of the scenarios themselves. */
export interface Offer {
  readonly sectors: readonly string[];
  readonly practises: readonly string[];
}

export function offerOf(entries: readonly CatalogueEntry[], language: string): Offer {
  const cards = entries.filter((entry) => entry.ok);
  return {
    sectors: sorted(cards.map(({ sector }) => sector), language),
    practises: sorted(cards.flatMap((card) => card.practises), language),
  };
}

export function fits(card: Card, { sector, practises }: Wish): boolean {
  return (sector === '' || same(card.sector, sector)) && (practises === '' || card.practises.some((each) => same(each, practises)));
}

/** A word that no scenario uses any more, as after a change of language, is no wish. */
export function stillOffered({ sector, practises }: Wish, offer: Offer): Wish {
  return {
    sector: offer.sectors.find((each) => same(each, sector)) ?? '',
    practises: offer.practises.find((each) => same(each, practises)) ?? '',
  };
}

function sorted(words: readonly string[], language: string): readonly string[] {
  const once = words.filter((word, at) => word !== '' && words.findIndex((each) => same(each, word)) === at);
  return once.toSorted((one, other) => one.localeCompare(other, language));
}

/** “Zorg” and “zorg” are one sector. */
function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
