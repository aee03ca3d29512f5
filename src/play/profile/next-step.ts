import { moves } from '../../model/moves.ts';
import type { Move } from '../../model/moves.ts';
import { rooms } from '../../model/rooms.ts';
import type { Room } from '../../model/rooms.ts';
import type { Trace } from '../trace.ts';
import type { PersonProfile, Profile } from './profile.ts';

/** Something to try, and what in this play it comes from. Turns count from 1. */
export type NextStep =
  /** A limit of law or safety came without a word before, was let go, or was never spoken of. */
  | { readonly kind: 'nameLimit'; readonly person: string; readonly state: 'overvallen' | 'opgegeven' | 'onbenoemd'; readonly turns: readonly number[] }
  /** They stood against you, and you did not come back to it, or only when they were too worked up to hear it. */
  | { readonly kind: 'comeBack'; readonly person: string; readonly tooEarly: boolean; readonly turns: readonly number[] }
  /** Your own contribution went off the table, or you gave in more than once. */
  | { readonly kind: 'sayYours'; readonly turns: readonly number[] }
  /** This is what you did most often when you took the say. */
  | { readonly kind: 'askFirst'; readonly move: Move; readonly turns: readonly number[] }
  | { readonly kind: 'nameIt'; readonly turns: readonly number[] }
  /** A yes that was none. */
  | { readonly kind: 'askBehindYes'; readonly turns: readonly number[] }
  /** At the end, somebody still had a room that was closed. */
  | { readonly kind: 'openRoom'; readonly person: string; readonly room: Room; readonly turns: readonly number[] }
  /** Nothing to mend: the same with somebody who makes it harder. */
  | { readonly kind: 'carryOn'; readonly turns: readonly number[] };

/** As many as somebody can choose from; one is tried. */
const MOST = 3;

/** What to try next, what weighs most first: safety, then what broke, then whose say was lost. Yours counts as theirs does. */
export function nextSteps(profile: Profile, trace: Trace): readonly NextStep[] {
  const found = [
    ...profile.persons.flatMap(limitStep),
    ...profile.persons.flatMap(repairStep),
    ...saySteps(trace),
    ...shamSteps(profile, trace),
    ...profile.persons.flatMap(roomStep),
  ];
  const ofEachKind = found.filter((step, at) => found.findIndex(({ kind }) => kind === step.kind) === at);
  return ofEachKind.length > 0 ? ofEachKind.slice(0, MOST) : [{ kind: 'carryOn', turns: equalTurns(profile) }];
}

function limitStep({ id, limit, concerned }: PersonProfile): readonly NextStep[] {
  if (!concerned) return [];
  const last = limit.at(-1);
  if (last?.state !== 'overvallen' && last?.state !== 'opgegeven' && last?.state !== 'onbenoemd') return [];
  return [{ kind: 'nameLimit', person: id, state: last.state, turns: last.turn > 0 ? [last.turn] : [] }];
}

function repairStep({ id, ruptures }: PersonProfile): readonly NextStep[] {
  const open = ruptures.find(({ mended }) => mended === undefined);
  if (!open) return [];
  const tooEarly = open.repairs.length > 0 && open.repairs.every(({ tension }) => tension === 'hoog' || tension === 'overspoeld');
  return [{ kind: 'comeBack', person: id, tooEarly, turns: [open.turn] }];
}

/** Over their heads, past yourself, or past the matter: what happened most often comes first. */
function saySteps({ turns }: Trace): readonly NextStep[] {
  const made = turns.map(({ turn, reactions }) => ({ turn, moves: reactions.flatMap(({ move }) => (move ? [move] : [])) }));
  const turnsWith = (fits: (move: Move) => boolean): readonly number[] => made.filter((each) => each.moves.some(fits)).map(({ turn }) => turn);
  const took = turnsWith((move) => moves[move].stance === 'controlling');
  const gave = turnsWith((move) => move === 'givesIn');
  const avoided = made.filter((each) => each.moves.length > 0 && each.moves.every((move) => move === 'avoids')).map(({ turn }) => turn);
  const lost = turns.at(-1)?.you.own === 'opgegeven';
  const favourite = mostOf(made.flatMap((each) => [...new Set(each.moves)]).filter((move) => moves[move].stance === 'controlling'));
  const steps: readonly (NextStep | undefined)[] = [
    gave.length > 1 || lost ? { kind: 'sayYours', turns: gave } : undefined,
    took.length > 1 && favourite ? { kind: 'askFirst', move: favourite, turns: turnsWith((move) => move === favourite) } : undefined,
    avoided.length > 1 ? { kind: 'nameIt', turns: avoided } : undefined,
  ];
  return steps.filter((step) => step !== undefined).toSorted((one, other) => other.turns.length - one.turns.length);
}

function mostOf(made: readonly Move[]): Move | undefined {
  const times = (move: Move): number => made.filter((each) => each === move).length;
  return made.toSorted((one, other) => times(other) - times(one) || one.localeCompare(other))[0];
}

function shamSteps({ persons }: Profile, { agreements }: Trace): readonly NextStep[] {
  const shown = agreements.filter(({ birth }) => birth === 'sham').map(({ turn }) => turn);
  const said = persons.flatMap(({ sham }) => sham);
  const at = [...new Set([...said, ...shown])].toSorted((one, other) => one - other);
  return at.length > 0 ? [{ kind: 'askBehindYes', turns: at }] : [];
}

function roomStep({ id, rooms: then, concerned }: PersonProfile): readonly NextStep[] {
  if (!concerned) return [];
  const last = then.at(-1)?.rooms;
  const closed = last && rooms.find((room) => last[room] === 'closed');
  return closed ? [{ kind: 'openRoom', person: id, room: closed, turns: [] }] : [];
}

function equalTurns({ turns }: Profile): readonly number[] {
  return turns.filter(({ stances }) => stances.has('equal')).map(({ turn }) => turn);
}
