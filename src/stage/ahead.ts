import type { Scenario, Scene } from '../scenario/types.ts';
import type { Look, Stance } from './figures/look.ts';
import { dressFor, loadLook, loadWhole } from './figures/wardrobe.ts';
import { gatheringIn } from '../model/gathering.ts';
import { loadPlace } from './places.ts';

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
    for (const look of looks) await dressFor(look, stanceIn(scene));
  }
}

async function fetchScene(scene: Scene, persons: Scenario['persons']): Promise<readonly Look[]> {
  const load = stanceIn(scene) === 'standing' ? loadWhole : loadLook;
  const coming = persons.filter(({ id }) => scene.present.includes(id)).map(({ look }) => load(look));
  const [looks] = await Promise.all([Promise.allSettled(coming), loadPlace(scene.setting)]);
  return looks.flatMap((loaded) => (loaded.status === 'fulfilled' && loaded.value.ok ? [loaded.value.look] : []));
}

function stanceIn({ setting }: Scene): Stance {
  return gatheringIn(setting) === 'standing' ? 'standing' : 'table';
}
