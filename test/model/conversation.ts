import { createActor } from 'xstate';
import { alone } from '../../src/model/around.ts';
import type { Around } from '../../src/model/around.ts';
import { appraise } from '../../src/model/appraisal.ts';
import type { Act, Appraisal } from '../../src/model/appraisal.ts';
import type { Move } from '../../src/model/moves.ts';
import type { OwnContribution } from '../../src/model/ladder.ts';
import type { Persona } from '../../src/model/person.ts';
import { firstMeeting } from '../../src/model/relationship.ts';
import type { DayMood, Relationship } from '../../src/model/relationship.ts';
import { personChart, relationshipOf } from '../../src/play/person-chart.ts';
import { youChart } from '../../src/play/you-chart.ts';

/** Somebody to talk with: what they are given below can be changed one trait at a time. */
export const somebody: Persona = {
  id: 'somebody',
  counterpart: 'client',
  temperament: 'withdraws',
  trust: 'some',
  selfTrust: 'some',
  voluntary: true,
  burnt: false,
  loyalTo: [],
};

export type Manner = Partial<Omit<Act, 'move'>>;

/** A conversation with one person, through the real charts. */
export interface Conversation {
  readonly now: Relationship;
  /** How the last move landed. */
  readonly landed: Appraisal | undefined;
  readonly own: OwnContribution;
  hears(move: Move, manner?: Manner, around?: Partial<Around>): Conversation;
  sees(threatToSomebodyDear: number): Conversation;
  weeksLater(): Conversation;
}

export function talkWith(traits: Partial<Persona> = {}, options: { day?: DayMood; hasLimit?: boolean; start?: Relationship } = {}): Conversation {
  const persona = { ...somebody, ...traits };
  const start = options.start ?? firstMeeting(persona, options.hasLimit === true ? 'onbenoemd' : 'geen');
  const person = createActor(personChart(start)).start();
  const you = createActor(youChart).start();
  let landed: Appraisal | undefined;
  const land = (act: Act | undefined, around: Partial<Around> = {}): void => {
    landed = appraise({ persona, day: options.day ?? 0, now: conversation.now, own: conversation.own, ...(act && { act }), around: { ...alone, ...around } });
    person.send({ type: 'act', appraisal: landed });
    if (act) you.send({ type: 'act', move: act.move, went: 'alike' });
  };
  const conversation: Conversation = {
    get now() {
      return relationshipOf(person.getSnapshot());
    },
    get landed() {
      return landed;
    },
    get own() {
      return you.getSnapshot().value.eigenInbreng;
    },
    hears(move, manner = {}, around = {}) {
      land({ move, permission: false, repair: false, touches: false, strength: 'usual', opens: [], closes: [], absent: false, ...manner }, around);
      return conversation;
    },
    sees(threat) {
      land(undefined, { witnessed: threat });
      return conversation;
    },
    weeksLater() {
      person.send({ type: 'timePasses' });
      return conversation;
    },
  };
  return conversation;
}
