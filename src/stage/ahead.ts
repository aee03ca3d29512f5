import type { Scenario } from '../scenario/types.ts';
import { loadLook, loadWhole } from './figures/wardrobe.ts';
import { gatheringIn } from './gathering.ts';
import { loadPlace } from './places.ts';

/**
 * Fetches the artwork of a scenario while somebody is still reading what it is about: everything of its first
 * scene, and then what the later ones need. What does not come now is asked for again, and told, when it is shown.
 */
export async function fetchAhead({ scenes, persons }: Pick<Scenario, 'scenes' | 'persons'>): Promise<void> {
  for (const { setting, present } of scenes) {
    const load = gatheringIn(setting) === 'standing' ? loadWhole : loadLook;
    const looks = persons.filter(({ id }) => present.includes(id)).map(({ look }) => look);
    await Promise.allSettled([loadPlace(setting), ...looks.map((look) => load(look))]);
  }
}
