import type { Emotion } from '../model/emotion.ts';
import type { PersonView, View } from '../play/view.ts';
import type { Look, Stance } from './figures/look.ts';
import { dressFor, loadLook, type LookProblem } from './figures/wardrobe.ts';
import { loadPlace } from './places.ts';
import type { StageProblem } from './problem.ts';
import type { Scenery } from './scenery.ts';
import { stanceIn } from './stance.ts';

/** Everything a view needs to be drawn. */
export interface Artwork {
  readonly scenery: Scenery;
  readonly looks: ReadonlyMap<string, Look>;
}

/** Fetches artwork once, and says once what is missing. */
export class Store {
  readonly #tell: (problem: StageProblem) => void;
  readonly #looks = new Map<string, Promise<Look | undefined>>();
  readonly #places = new Map<string, Promise<Scenery | undefined>>();

  constructor(tell: (problem: StageProblem) => void) {
    this.#tell = tell;
  }

  /** undefined when the place cannot be had at all: then nothing is drawn. */
  async artworkFor(view: View): Promise<Artwork | undefined> {
    const stance = stanceIn(view.scene.setting);
    const [scenery, ...looks] = await Promise.all([this.#place(view.scene.setting), ...view.people.map((person) => this.#dressed(person, view, stance))]);
    if (!scenery) return undefined;
    return { scenery, looks: new Map(view.people.map(({ look }, index) => [look, looks[index]]).filter(isFound)) };
  }

  #place(setting: string): Promise<Scenery | undefined> {
    return remembered(this.#places, setting, async () => {
      const loaded = await loadPlace(setting);
      if (loaded.ok) return loaded.scenery;
      this.#tell({ code: loaded.code, name: setting });
      return loaded.code === 'place.unknown' ? loaded.scenery : undefined;
    });
  }

  /** Somebody with what they wear in this view. Nobody waits for who is not there, and never was. */
  async #dressed(person: PersonView, view: View, stance: Stance): Promise<Look | undefined> {
    if (person.presence === 'away' && person.goes === undefined && !this.#looks.has(nameOf(person.look, stance))) return undefined;
    const look = await this.#look(person.look, stance);
    if (look) await dressFor(look, stance, emotionsOf(person, view));
    return look;
  }

  #look(name: string, stance: Stance): Promise<Look | undefined> {
    return remembered(this.#looks, nameOf(name, stance), async () => {
      const loaded = await loadLook(name, stance).catch(() => lost(name));
      if (loaded.ok) return loaded.look;
      this.#tell(loaded.problem);
      return loaded.fallback;
    });
  }
}

function nameOf(look: string, stance: Stance): string {
  return `${stance} ${look}`;
}

/** How somebody looks in this view: while they listen, when they say something, and when they go. */
function emotionsOf({ id, emotion, presence, goes }: PersonView, { beats }: View): readonly Emotion[] {
  const said = beats.flatMap((beat) => (beat.speaker === id && beat.emotion ? [beat.emotion] : []));
  return [emotion, ...said, ...(presence === 'leaving' || goes !== undefined ? ['walkingAway' as const] : [])];
}

/** Not even the stand-in arrived: this person is heard and not seen. */
function lost(name: string): { readonly ok: false; readonly problem: LookProblem; readonly fallback: undefined } {
  return { ok: false, problem: { code: 'look.lost', name }, fallback: undefined };
}

function isFound(entry: readonly (string | Look | undefined)[]): entry is [string, Look] {
  return entry[1] !== undefined;
}

/** What did not arrive is asked for again the next time. */
async function remembered<Thing>(known: Map<string, Promise<Thing | undefined>>, name: string, load: () => Promise<Thing | undefined>): Promise<Thing | undefined> {
  const asked = known.get(name) ?? load();
  known.set(name, asked);
  const found = await asked;
  if (found === undefined) known.delete(name);
  return found;
}
