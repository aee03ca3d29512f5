import type { Findings } from './findings.ts';
import type { Piece } from './piece.ts';
import type { Place, Scene } from './types.ts';
import { reachedIn } from './ways.ts';

/**
 * Tells what nobody will ever see: scenes and passages to which no option or jump leads, and a
 * script that never comes to its ending. What is told here is certain; what real plays reach is
 * found by exploring them.
 */
export function tellUnreachable(scenes: readonly Scene[], lines: readonly Piece[], findings: Findings): void {
  const reached = reachedIn(scenes);
  const at = (place: Place): Piece => ({ ...place, text: lines[place.line - 1]?.text.slice(place.column - 1) ?? '' });
  for (const scene of scenes) {
    if (!reached.scenes.has(scene.id)) findings.found('S084', at(scene.place), { title: scene.title });
    else tellPassages(scene, reached.passages, at, findings);
  }
  const [first] = scenes;
  if (first && !reached.ending) findings.found('S090', at(first.place), {});
}

function tellPassages(scene: Scene, reached: ReadonlySet<string>, at: (place: Place) => Piece, findings: Findings): void {
  for (const { id, place } of scene.passages) if (!reached.has(id)) findings.found('S083', at(place), { passage: id });
}
