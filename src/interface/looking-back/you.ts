import type { Pressure } from '../../model/inner-voice.ts';
import { ownContributions, type OwnContribution } from '../../model/ladder.ts';
import type { Text } from '../../model/language.ts';
import { STARTING_SELF_TRUST } from '../../model/numbers.ts';
import type { TurnTrace, YouTrace } from '../../play/trace.ts';
import { along } from './course.ts';
import type { Level, Point } from './course-chart.tsx';

/** Everybody begins here: with their own contribution on the table, and nothing pressing yet. */
export const youAtFirst: YouTrace = { own: 'aanwezig', pressure: 'kalm', selfTrust: STARTING_SELF_TRUST.some };

/** How you stood just before a choice, counting from 1. */
export function youBefore(turn: number, turns: readonly TurnTrace[]): YouTrace {
  return turns[turn - 2]?.you ?? youAtFirst;
}

export const ownNames: Readonly<Record<OwnContribution, Text>> = {
  aanwezig: { nl: 'op tafel', en: 'on the table' },
  verzwakt: { nl: 'verzwakt', en: 'weakened' },
  opgegeven: { nl: 'van tafel', en: 'off the table' },
};

export const pressureNames: Readonly<Record<Pressure, Text>> = {
  kalm: { nl: 'kalm', en: 'calm' },
  gejaagd: { nl: 'gejaagd', en: 'hurried' },
  klem: { nl: 'klem', en: 'cornered' },
};

/** Trust in yourself, 0 to 4, in a word. */
export function levelOfSelfTrust(selfTrust: number): Text {
  if (selfTrust <= 1) return { nl: 'weinig', en: 'little' };
  return selfTrust <= 2 ? { nl: 'een beetje', en: 'some' } : { nl: 'veel', en: 'a lot' };
}

/** The three levels of your own contribution, highest first; always all three, so that keeping it is seen as well. */
export const ownLevels: readonly Level[] = ownContributions.map((own) => ({
  id: own,
  name: ownNames[own],
  kind: own === 'aanwezig' ? 'growing' : own === 'verzwakt' ? 'fading' : 'gone',
}));

export interface YouPoint extends Point {
  readonly you: YouTrace;
}

/** Your own course: how you began, and how each choice left you. */
export function yourCourse(turns: readonly TurnTrace[]): readonly YouPoint[] {
  const pointAt = (turn: number, you: YouTrace): YouPoint => ({
    kind: turn === 0 ? 'start' : 'choice',
    turn,
    x: along(turn, turns.length),
    row: ownContributions.indexOf(you.own),
    you,
  });
  return [pointAt(0, youAtFirst), ...turns.map(({ turn, you }) => pointAt(turn, you))];
}
