import type { Text } from './language.ts';

/** What a person does when it becomes too much: it decides which form resistance takes. */
export type Temperament = 'withdraws' | 'fights' | 'complies';

export const temperamentNames: Readonly<Record<Temperament, Text>> = {
  withdraws: { nl: 'trekt zich terug', en: 'withdraws' },
  fights: { nl: 'gaat ertegenin', en: 'fights' },
  complies: { nl: 'schikt zich', en: 'complies' },
};

/** The three kinds of counterpart the article names (claim K9). */
export type Counterpart = 'client' | 'companion' | 'colleague';

export const counterpartNames: Readonly<Record<Counterpart, Text>> = {
  client: { nl: 'cliënt', en: 'client' },
  companion: { nl: 'naaste', en: 'companion' },
  colleague: { nl: 'collega van een andere organisatie', en: 'colleague of another organisation' },
};

/** How much trust somebody brings along, in you or in themselves. */
export type StartingTrust = 'little' | 'some' | 'much';

/** What the people model has to know about a person. Names, looks and words live in the scenario. */
export interface Persona {
  readonly id: string;
  readonly counterpart: Counterpart;
  readonly temperament: Temperament;
  readonly trust: StartingTrust;
  readonly selfTrust: StartingTrust;
  /** Here of their own will; an obligation makes every controlling move weigh more. */
  readonly voluntary: boolean;
  /** Bad experiences with organisations before you came. */
  readonly burnt: boolean;
  /** Ids of the persons whose treatment they take personally. */
  readonly loyalTo: readonly string[];
}
