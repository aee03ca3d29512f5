/** Made by the plugin in `scenarios.ts` out of the scenario files. */
declare module 'virtual:scenarios' {
  // A module that is declared can't import by relative path, but a type can.
  type Language = import('../../model/language.ts').Language;
  type Catalogue = readonly import('../../scenario/catalogue.ts').CatalogueEntry[];
  type Scenario = import('../../scenario/types.ts').Scenario;
  /** In Dutch where a scenario is told in it. */
  export const catalogue: Catalogue;
  /** The cards in another language, where that tells anything otherwise. */
  export const cards: Readonly<Partial<Record<Language, () => Promise<{ readonly default: Catalogue }>>>>;
  /** By scenario id, only the ones that can be played; in a language that a scenario is not told in, its own. */
  export const load: Readonly<Record<string, Readonly<Record<Language, () => Promise<{ readonly default: Scenario }>>>>>;
  /** The same up to their first choice, where they can be begun without the rest. */
  export const beginnings: Partial<typeof load>;
  /** By scenario id; only the ones that have a guide, in the languages that they have it in. */
  export const guides: Readonly<Record<string, Readonly<Partial<Record<Language, () => Promise<{ readonly default: import('../../scenario/guides/guide.ts').Guide }>>>>>>;
  /** Plays to look on at, by scenario id. */
  export const examples: Readonly<Record<string, () => Promise<{ readonly default: import('../../play/written/worked-example.ts').WorkedExample }>>>;
}
