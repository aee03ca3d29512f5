import { resumePlay } from '../../../play/play.ts';
import type { Beat, View } from '../../../play/view.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { recordOf } from '../../lesson/course.ts';
import type { HostSnap, ToldLine } from '../../lesson/snapshots.ts';

/** What the class sees and hears now. */
export interface SceneNow {
  readonly view: View;
  /** Passages told since the last choice, for the facilitator's guide. */
  readonly passages: readonly string[];
}

/** Nothing when the scenario here is another than the lesson's. */
export function sceneNow(scenario: Scenario, { opening, course }: Pick<HostSnap, 'opening' | 'course'>): SceneNow | undefined {
  const resumed = resumePlay(scenario, recordOf(opening, course.choices));
  if (!resumed.ok) return undefined;
  for (let step = 0; step < course.step; step += 1) resumed.play.goOn();
  return { view: resumed.play.view, passages: resumed.play.passages };
}

/** Lines with names in the place of ids. */
export function linesOf(beats: readonly Beat[], { persons }: Scenario): readonly ToldLine[] {
  return beats.map(({ kind, text, cue, speaker }) => {
    const name = persons.find(({ id }) => id === speaker)?.name;
    return { kind, text, ...(cue !== undefined && { cue }), ...(name !== undefined && { speaker: name }) };
  });
}
