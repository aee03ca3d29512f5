import type { Passage, Scenario, Scene, Target } from '../../scenario/types.ts';

/** A scene drawn as passages and the ways between them. */
export interface SceneMap {
  readonly scene: Scene;
  readonly places: readonly MapPlace[];
  readonly ways: readonly MapWay[];
}

export interface MapPlace {
  readonly passage: Passage;
  /** Where it leads besides other passages: back to where the topic came up, on to a scene, or to the ending. */
  readonly exits: readonly MapExit[];
}

export type MapExit = 'back' | 'scene' | 'ending';

export interface MapWay {
  readonly from: string;
  readonly to: string;
  /** Every way between these two asks a condition. */
  readonly conditional: boolean;
}

/** The map of each scene of a script. */
export function mapOf({ scenes }: Scenario): readonly SceneMap[] {
  return scenes.map((scene) => {
    const own = new Set(scene.passages.map(({ id }) => id));
    const ways = scene.passages.flatMap((passage) => waysFrom(passage).filter(({ to }) => own.has(to)));
    return { scene, places: scene.passages.map((passage) => ({ passage, exits: exitsOf(passage) })), ways };
  });
}

function waysFrom(passage: Passage): readonly MapWay[] {
  const ways = new Map<string, MapWay>();
  for (const { to, when } of leaving(passage)) {
    if (to.kind !== 'passage') continue;
    const conditional = when !== undefined && (ways.get(to.id)?.conditional ?? true);
    ways.set(to.id, { from: passage.id, to: to.id, conditional });
  }
  return [...ways.values()];
}

function exitsOf(passage: Passage): readonly MapExit[] {
  const exits = leaving(passage).flatMap(({ to: { kind } }) => (kind === 'passage' ? [] : [kind]));
  return [...new Set(exits)];
}

function leaving({ steps, choices }: Passage): readonly { readonly to: Target; readonly when?: unknown }[] {
  return [...steps.flatMap((step) => (step.kind === 'jump' ? [step] : [])), ...choices];
}
