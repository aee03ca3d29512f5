import type { Findings } from './findings.ts';
import type { Piece } from './piece.ts';
import type { Passage, Place, Scene, Target } from './types.ts';

/**
 * Tells what nobody will ever see: scenes and passages to which no option or jump leads, and a
 * script that never comes to its ending. Conditions are taken to hold; what can be reached in a
 * real play is found by exploring plays.
 */
export function tellUnreachable(scenes: readonly Scene[], lines: readonly Piece[], findings: Findings): void {
  const reached = reachedIn(scenes);
  const at = (place: Place): Piece => ({ ...place, text: lines[place.line - 1]?.text.slice(place.column - 1) ?? '' });
  for (const scene of scenes) {
    if (!reached.scenes.has(scene.id)) findings.found('S084', at(scene.place), { title: scene.title });
    else for (const passage of scene.passages) if (!reached.passages.has(passage.id)) findings.found('S083', at(passage.place), { passage: passage.id });
  }
  const [first] = scenes;
  if (first && !reached.ending) findings.found('S090', at(first.place), {});
}

interface Reached {
  readonly scenes: Set<string>;
  readonly passages: Set<string>;
  ending: boolean;
}

function reachedIn(scenes: readonly Scene[]): Reached {
  const passages = new Map(scenes.flatMap((scene) => scene.passages.map((passage) => [passage.id, passage] as const)));
  const firsts = new Map(scenes.map((scene) => [scene.id, scene.passages[0]] as const));
  const reached: Reached = { scenes: new Set(), passages: new Set(), ending: false };
  const toVisit: (Passage | undefined)[] = [];
  const follow = (target: Target): void => {
    if (target.kind === 'ending') reached.ending = true;
    if (target.kind === 'passage') toVisit.push(passages.get(target.id));
    if (target.kind !== 'scene' || reached.scenes.has(target.id)) return;
    reached.scenes.add(target.id);
    toVisit.push(firsts.get(target.id));
  };
  if (scenes[0]) follow({ kind: 'scene', id: scenes[0].id });
  for (let passage = toVisit.pop(); passage || toVisit.length > 0; passage = toVisit.pop()) {
    if (!passage || reached.passages.has(passage.id)) continue;
    reached.passages.add(passage.id);
    waysOn(passage).forEach(follow);
  }
  return reached;
}

/** Every way out of a passage; what comes after a jump that always holds is none. */
function waysOn({ steps, choices }: Passage): readonly Target[] {
  const end = steps.findIndex((step) => step.kind === 'jump' && !step.when);
  const jumps = (end < 0 ? steps : steps.slice(0, end + 1)).filter((step) => step.kind === 'jump').map((step) => step.to);
  return end < 0 ? [...jumps, ...choices.map((choice) => choice.to)] : jumps;
}
