import type { Scenario, Scene } from '../scenario/types.ts';
import { loadLook, loadWhole } from './figures/wardrobe.ts';
import { gatheringIn } from './gathering.ts';
import { loadPlace } from './places.ts';

type Staged = Pick<Scenario, 'scenes' | 'persons'>;

/**
 * Fetches the artwork of the first scene while somebody is still reading what it is about. What does not come
 * now is asked for again, and told, when it is shown.
 */
export async function fetchFirst({ scenes, persons }: Staged): Promise<void> {
  for (const scene of scenes.slice(0, 1)) await fetchScene(scene, persons);
}

/** The same for the later scenes, one after the other. */
export async function fetchLater({ scenes, persons }: Staged): Promise<void> {
  for (const scene of scenes.slice(1)) await fetchScene(scene, persons);
}

async function fetchScene({ setting, present }: Scene, persons: Scenario['persons']): Promise<void> {
  const load = gatheringIn(setting) === 'standing' ? loadWhole : loadLook;
  const looks = persons.filter(({ id }) => present.includes(id)).map(({ look }) => look);
  await Promise.allSettled([loadPlace(setting), ...looks.map((look) => load(look))]);
}
