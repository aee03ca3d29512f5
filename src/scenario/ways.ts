import type { Choice, Passage, Scene, Target } from './types.ts';

/** What can be reached in a script, with every condition taken to hold at some time. */
export interface Reached {
  readonly scenes: ReadonlySet<string>;
  readonly passages: ReadonlySet<string>;
  readonly ending: boolean;
}

/** Follows every way from the first passage on, in a time that grows with the number of ways. */
export function reachedIn(scenes: readonly Scene[]): Reached {
  const walk = new Walk(scenes);
  walk.open(scenes[0]?.id);
  walk.finish();
  return walk;
}

class Walk implements Reached {
  readonly scenes = new Set<string>();
  readonly passages = new Set<string>();
  ending = false;
  readonly #byId = new Map<string, Passage>();
  readonly #scenes = new Map<string, Scene>();
  /** Where talk goes on when everything has been said; absent in the last scene. */
  readonly #after = new Map<string, string>();
  readonly #order = new Map<string, number>();
  readonly #returning: ReadonlySet<string>;
  readonly #untilChoice: ReadonlySet<string>;
  readonly #toVisit: Passage[] = [];

  constructor(scenes: readonly Scene[]) {
    for (const [index, scene] of scenes.entries()) {
      const next = scenes[index + 1]?.id;
      this.#scenes.set(scene.id, scene);
      for (const passage of scene.passages) {
        this.#order.set(passage.id, this.#order.size);
        this.#byId.set(passage.id, passage);
        if (next !== undefined) this.#after.set(passage.id, next);
      }
    }
    this.#returning = this.#leadingBack();
    this.#untilChoice = this.#beforeAnyChoice();
  }

  open(scene: string | undefined): void {
    if (scene === undefined || this.scenes.has(scene)) return;
    this.scenes.add(scene);
    this.#visit(this.#scenes.get(scene)?.passages[0]);
  }

  finish(): void {
    for (let passage = this.#toVisit.pop(); passage; passage = this.#toVisit.pop()) {
      for (const target of targetsOf(passage)) this.#follow(target, passage);
      if (this.#canRunOut(passage)) this.#goOn(passage);
    }
  }

  #visit(passage: Passage | undefined): void {
    if (!passage || this.passages.has(passage.id)) return;
    this.passages.add(passage.id);
    this.#toVisit.push(passage);
  }

  #follow(target: Target, from: Passage): void {
    if (target.kind === 'ending') this.ending = true;
    else if (target.kind === 'passage') this.#visit(this.#byId.get(target.id));
    else if (target.kind === 'scene') this.open(target.id);
    else if (this.#untilChoice.has(from.id)) this.#goOn(from);
  }

  #goOn(from: Passage): void {
    const next = this.#after.get(from.id);
    if (next === undefined) this.ending = true;
    else this.open(next);
  }

  /** Whether a player can come to have nothing left to choose here: each option may be unavailable, or comes back here once taken. */
  #canRunOut(passage: Passage): boolean {
    return !endsInJump(passage) && passage.choices.every((choice) => choice.when || (!choice.again && this.#comesBack(choice, passage)));
  }

  #comesBack({ to }: Choice, passage: Passage): boolean {
    if (to.kind === 'back') return true;
    return to.kind === 'passage' && (this.#returning.has(to.id) || this.#isEarlier(to.id, passage.id));
  }

  #isEarlier(id: string, than: string): boolean {
    return (this.#order.get(id) ?? 0) <= (this.#order.get(than) ?? 0);
  }

  /** Passages from which a way leads to `-> terug`, or to a passage higher up: only there talk can turn round. */
  #leadingBack(): ReadonlySet<string> {
    const sources = new Map<string, string[]>();
    const found: string[] = [];
    for (const passage of this.#byId.values()) {
      for (const to of targetsOf(passage)) {
        if (to.kind === 'back' || (to.kind === 'passage' && this.#isEarlier(to.id, passage.id))) found.push(passage.id);
        if (to.kind !== 'passage') continue;
        const known = sources.get(to.id);
        if (known) known.push(passage.id);
        else sources.set(to.id, [passage.id]);
      }
    }
    return closure(found, (id) => sources.get(id) ?? []);
  }

  /** Passages a scene can come to by jumps alone: no topic was chosen yet, so that `-> terug` leads on. */
  #beforeAnyChoice(): ReadonlySet<string> {
    const firsts = [...this.#scenes.values()].flatMap((scene) => scene.passages.slice(0, 1).map((passage) => passage.id));
    return closure(firsts, (id) => jumpsOf(this.#byId.get(id)).flatMap((to) => (to.kind === 'passage' ? [to.id] : [])));
  }
}

function closure(from: readonly string[], next: (id: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set(from);
  const toVisit = [...found];
  for (let id = toVisit.pop(); id !== undefined; id = toVisit.pop()) {
    for (const other of next(id)) {
      if (found.has(other)) continue;
      found.add(other);
      toVisit.push(other);
    }
  }
  return found;
}

/** Every way out of a passage; what comes after a jump that always holds is none. */
function targetsOf(passage: Passage): readonly Target[] {
  return endsInJump(passage) ? jumpsOf(passage) : [...jumpsOf(passage), ...passage.choices.map((choice) => choice.to)];
}

function jumpsOf(passage: Passage | undefined): readonly Target[] {
  const jumps = passage?.steps.filter((step) => step.kind === 'jump') ?? [];
  const end = jumps.findIndex((jump) => !jump.when);
  return (end < 0 ? jumps : jumps.slice(0, end + 1)).map((jump) => jump.to);
}

function endsInJump({ steps }: Passage): boolean {
  return steps.some((step) => step.kind === 'jump' && !step.when);
}
