/** Made by the plugin in `scenarios.ts` out of the scenario files. */
declare module 'virtual:scenarios' {
  // A module that is declared can't import by relative path, but a type can.
  export const catalogue: readonly import('../../scenario/catalogue.ts').CatalogueEntry[];
  /** By scenario id; only the ones that can be played. */
  export const load: Readonly<Record<string, () => Promise<{ readonly default: import('../../scenario/types.ts').Scenario }>>>;
}
