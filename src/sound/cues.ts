import { height, isEscalated } from '../model/ladder.ts';
import type { Beat, PersonView, Phase, View } from '../play/view.ts';
import { type Effect, effectNamed, effects } from './effects.ts';

/** One sound to be heard. */
export interface Cue {
  readonly effect: Effect;
  /** Milliseconds after the view is shown. */
  readonly at: number;
  /** Its caption tells something that no other words of the view tell. */
  readonly captioned: boolean;
}

/**
 * What is heard when one view follows another, earliest first: the same changes that the stage moves. Each effect at
 * most once. Nothing if nothing was seen before (a play that is taken up again), and nothing between equal views.
 */
export function cues(before: View | undefined, after: View): readonly Cue[] {
  if (before === undefined || JSON.stringify(before) === JSON.stringify(after)) return [];
  const heard = [...chosen(before, after), ...moved(before, after), ...agreed(before, after), ...passed(before, after)];
  // What the author placed at a line of this view is heard there, and not also at the view's beginning.
  const placed = new Set(after.beats.map(asked));
  const inOrder = heard.filter(({ effect }) => !placed.has(effect)).toSorted((a, b) => a.at - b.at);
  return inOrder.filter(({ effect }, i) => inOrder.findIndex((other) => other.effect === effect) === i);
}

/** The effect that the author asked for with this beat; nothing for a name that is not in the vocabulary, which the checker tells the author. */
export function told(beat: Beat): readonly Cue[] {
  const effect = asked(beat);
  return effect === undefined ? [] : [{ effect, at: 0, captioned: !says(beat.text, effect) }];
}

function asked({ sound }: Beat): Effect | undefined {
  return sound === undefined ? undefined : effectNamed(sound);
}

/** Whether a line says in so many words what the caption would say. */
function says(line: string, effect: Effect): boolean {
  const { nl, en } = effects[effect].caption;
  return [nl, en].some((caption) => line.toLowerCase().includes(caption.slice(0, -1).toLowerCase()));
}

function cue(effect: Effect, at: number, captioned: boolean): Cue {
  return { effect, at, captioned };
}

function chosen(before: View, after: View): readonly Cue[] {
  return after.turn > before.turn ? [cue('choice', 0, false)] : [];
}

const together: readonly Phase[] = ['scene', 'reacting', 'choosing'];

/** Another scene begins with everybody in their place: nobody walks there. */
function sameRoom(before: View, after: View): boolean {
  return before.scene.id === after.scene.id && together.includes(before.phase) && together.includes(after.phase);
}

function moved(before: View, after: View): readonly Cue[] {
  if (!sameRoom(before, after)) return [];
  return after.people.flatMap((person) => {
    const was = before.people.find(({ id }) => id === person.id);
    return [...cameOrWent(was, person), ...(was === undefined ? [] : stirred(was, person))];
  });
}

function isHere(person: PersonView | undefined): boolean {
  return person?.presence === 'seated' || person?.presence === 'standing';
}

function cameOrWent(was: PersonView | undefined, is: PersonView): readonly Cue[] {
  if (isHere(is) && !isHere(was)) return [cue('doorOpens', 250, true)];
  if (was === undefined || isHere(is) || !isHere(was)) return [];
  const rises = was.presence === 'seated' ? 850 : 0;
  const leaves = [cue('footsteps', 250 + rises, true), cue('doorShuts', 2250 + rises, true)];
  return rises > 0 ? [cue('chairBack', 250, !is.cue), ...leaves] : leaves;
}

/** Of somebody who was there and stays; the written cue, where there is one, says the same as the caption would. */
function stirred(was: PersonView, is: PersonView): readonly Cue[] {
  if (!isHere(was) || !isHere(is)) return [];
  const heard: Effect[] = [];
  const bothSit = was.presence === 'seated' && is.presence === 'seated';
  if (was.presence !== is.presence) heard.push(is.presence === 'standing' ? 'standingUp' : 'chairNearer');
  if (bothSit && is.distance !== was.distance) heard.push(is.distance > was.distance ? 'chairBack' : 'chairNearer');
  if (is.facing !== was.facing) heard.push('cloth');
  if (is.emotion === 'relieved' && was.emotion !== 'relieved') heard.push('breath');
  return heard.map((effect) => cue(effect, effect === 'breath' ? 600 : 250, effect !== 'cloth' && !is.cue));
}

/**
 * An agreement is laid on the table as a sheet of paper, however it came about: that one was pushed through must not
 * be heard before time has tested it. Then somebody who shared it calls to change it; one that is ignored is ignored in silence.
 */
function agreed(before: View, after: View): readonly Cue[] {
  return after.agreements.flatMap(({ id, state }) => {
    const was = before.agreements.find((agreement) => agreement.id === id)?.state ?? 'absent';
    if (was === state) return [];
    if (state === 'renegotiated') return [cue('phone', 900, false)];
    return was === 'absent' && state !== 'ignored' ? [cue('paper', 400, false)] : [];
  });
}

function passed(before: View, after: View): readonly Cue[] {
  if (before.phase === after.phase) return [];
  if (after.phase === 'timePasses') return [cue('clock', 0, false)];
  return after.phase === 'lookingBack' ? [cue(ending(after), 400, true)] : [];
}

/** Carried when everybody thinks along or further and no agreement was ignored; broken when everybody has turned away or against. */
function ending({ people, agreements }: View): Effect {
  const kept = agreements.every(({ state }) => state !== 'ignored');
  if (kept && people.every(({ rung }) => height[rung] >= height.meedenken)) return 'carried';
  return people.every(({ rung }) => isEscalated(rung)) ? 'broken' : 'unresolved';
}
