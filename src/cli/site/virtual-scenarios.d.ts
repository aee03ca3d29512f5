/** Made by the plugin in `scenarios.ts` out of the scenario files. */
declare module 'virtual:scenarios' {
  import type { CatalogueEntry } from '../../scenario/catalogue.ts';
  import type { Scenario } from '../../scenario/types.ts';

  export const catalogue: readonly CatalogueEntry[];
  /** By scenario id; only the ones that can be played. */
  export const load: Readonly<Record<string, () => Promise<{ readonly default: Scenario }>>>;
}
