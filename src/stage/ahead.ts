import type { Scenario, Scene } from '../scenario/types.ts';
import type { Look } from './figures/look.ts';
import { dressFor, loadLook } from './figures/wardrobe.ts';
import { loadPlace } from './places.ts';
import { stanceIn } from './stance.ts';

type Staged = Pick<Scenario, 'scenes' | 'persons'>;

/**
 * Fetches the artwork of the first scene while somebody is still reading what it is about: the place, and everybody as
 * they usually are. What does not come now is asked for again, and told, when it is shown.
 */
export async function fetchFirst({ scenes, persons }: Staged): Promise<void> {
  for (const scene of scenes.slice(0, 1)) await fetchScene(scene, persons);
}

/** All that they can wear there, and the same for the later scenes, one after the other. */
export async function fetchLater({ scenes, persons }: Staged): Promise<void> {
  for (const scene of scenes) {
    const looks = await fetchScene(scene, persons);
    for (const look of looks) await dressFor(look, stanceIn(scene.setting));
  }
}

async function fetchScene(scene: Scene, persons: Scenario['persons']): Promise<readonly Look[]> {
  const coming = persons.filter(({ id }) => scene.present.includes(id)).map(({ look }) => loadLook(look, stanceIn(scene.setting)));
  const [looks] = await Promise.all([Promise.allSettled(coming), loadPlace(scene.setting)]);
  return looks.flatMap((loaded) => (loaded.status === 'fulfilled' && loaded.value.ok ? [loaded.value.look] : []));
}
