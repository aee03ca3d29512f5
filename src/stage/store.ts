import type { View } from '../play/view.ts';
import type { Look } from './figures/look.ts';
import { loadLook } from './figures/wardrobe.ts';
import { loadPlace } from './places.ts';
import type { StageProblem } from './problem.ts';
import type { Scenery } from './scenery.ts';

/** Everything a view needs to be drawn. */
export interface Artwork {
  readonly scenery: Scenery;
  readonly looks: ReadonlyMap<string, Look>;
}

/** Fetches artwork once, and says once what is missing. */
export class Store {
  readonly #tell: (problem: StageProblem) => void;
  readonly #looks = new Map<string, Promise<Look>>();
  readonly #places = new Map<string, Promise<Scenery | undefined>>();

  constructor(tell: (problem: StageProblem) => void) {
    this.#tell = tell;
  }

  /** undefined when the place cannot be had at all: then nothing is drawn. */
  async artworkFor(view: View): Promise<Artwork | undefined> {
    const names = [...new Set(view.people.map(({ look }) => look))];
    const [scenery, ...looks] = await Promise.all([this.#place(view.scene.setting), ...names.map((name) => this.#look(name))]);
    if (!scenery) return undefined;
    return { scenery, looks: new Map(names.map((name, index) => [name, looks[index]]).filter(isFound)) };
  }

  #place(setting: string): Promise<Scenery | undefined> {
    return remembered(this.#places, setting, async () => {
      const loaded = await loadPlace(setting);
      if (loaded.ok) return loaded.scenery;
      this.#tell({ code: loaded.code, name: setting });
      return loaded.code === 'place.unknown' ? loaded.scenery : undefined;
    });
  }

  #look(name: string): Promise<Look> {
    return remembered(this.#looks, name, async () => {
      const loaded = await loadLook(name);
      if (loaded.ok) return loaded.look;
      this.#tell(loaded.problem);
      return loaded.fallback;
    });
  }
}

function isFound(entry: readonly (string | Look | undefined)[]): entry is [string, Look] {
  return entry[1] !== undefined;
}

function remembered<Thing>(known: Map<string, Promise<Thing>>, name: string, load: () => Promise<Thing>): Promise<Thing> {
  const found = known.get(name) ?? load();
  known.set(name, found);
  return found;
}
