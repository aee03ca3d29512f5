/** What a person does when it becomes too much: it decides which form resistance takes. */
export type Temperament = 'withdraws' | 'fights' | 'complies';

/** The three kinds of counterpart the article names (claim K9). */
export type Counterpart = 'client' | 'companion' | 'colleague';

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
