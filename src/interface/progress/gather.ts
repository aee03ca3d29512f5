import type { Language } from '../../model/language.ts';
import { lookedOnIn, type Seen } from '../../play/progress/progress.ts';
import { isOwn, type KeptPlay } from '../keep/kept-play.ts';
import type { Surroundings } from '../ports.ts';

/** What could be seen from behind, and how many plays could not: their scenario was changed, or can't be fetched. */
export interface Gathered {
  readonly seen: readonly Seen[];
  readonly unseen: number;
}

/** Plays every kept play again, from its record. @param plays the newest first */
export async function gather(plays: readonly KeptPlay[], { loadScenario, example, plays: openPlays }: Surroundings, language: Language): Promise<Gathered> {
  const own = plays.filter((play) => isOwn(play) && play.record.choices.length > 0);
  const { lookBack } = await openPlays();
  const ids = [...new Set(own.map(({ record }) => record.scenario))];
  const scenarios = new Map(await Promise.all(ids.map(async (id) => [id, await loadScenario(id, language).catch(() => undefined)] as const)));
  const examples = new Map(await Promise.all(ids.map(async (id) => [id, await example(id)?.catch(() => undefined)] as const)));
  const seen: Seen[] = [];
  for (const { record } of own) {
    const scenario = scenarios.get(record.scenario);
    if (!scenario || scenario.version !== record.version) continue;
    seen.push({ record, trace: lookBack(scenario, record, language), lookedOn: lookedOnIn(record, examples.get(record.scenario)) });
    // Many plays take a while: the page stays alive in between.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { seen, unseen: own.length - seen.length };
}
