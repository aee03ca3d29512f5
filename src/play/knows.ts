import type { AgreementState } from '../model/agreement.ts';
import { height, tensions } from '../model/ladder.ts';
import type { OwnContribution } from '../model/ladder.ts';
import { DISTRUSTS_UP_TO, TRUSTS_FROM } from '../model/numbers.ts';
import type { Relationship } from '../model/relationship.ts';
import type { Condition, LimitPlan } from '../scenario/types.ts';

/** What a scenario's conditions may ask of a play. */
export interface Knows {
  /** Answers a single condition in a way of its own; nothing where the rest of this answers it. */
  answer?(condition: Condition): boolean | undefined;
  relationship(person: string): Relationship;
  isPresent(person: string): boolean;
  agreement(id: string): AgreementState;
  /** The births an agreement has had outlive its fate: “it was shared” stays true when it is kept. */
  agreementWas(id: string, state: AgreementState): boolean;
  limit(id: string): LimitPlan | undefined;
  hasChosen(choice: string): boolean;
  hasVisited(passage: string): boolean;
  happens(chance: string): boolean;
  readonly own: OwnContribution;
}

/** Whether a condition holds now; no condition always holds. */
export function holds(condition: Condition | undefined, knows: Knows): boolean {
  if (condition === undefined) return true;
  const known = knows.answer?.(condition);
  if (known !== undefined) return known;
  switch (condition.kind) {
    case 'rung':
      return reaches(knows.relationship(condition.person).rung, condition);
    case 'tension':
      return isAsTense(knows.relationship(condition.person).tension, condition);
    case 'trust':
      return trustLevel(knows.relationship(condition.person).trust) === condition.level;
    case 'present':
      return knows.isPresent(condition.person);
    case 'agreement':
      return condition.state === 'made'
        ? !['absent', 'proposed'].includes(knows.agreement(condition.id))
        : knows.agreementWas(condition.id, condition.state);
    case 'limit':
      return (knows.limit(condition.id)?.holdsFor ?? []).some((person) => knows.relationship(person).limit === condition.state);
    case 'chosen':
      return knows.hasChosen(condition.choice);
    case 'visited':
      return knows.hasVisited(condition.passage);
    case 'chance':
      return knows.happens(condition.id);
    case 'own':
      return knows.own === condition.state;
    case 'not':
      return !holds(condition.of, knows);
    case 'all':
      return condition.of.every((part) => holds(part, knows));
    case 'any':
      return condition.of.some((part) => holds(part, knows));
  }
}

function reaches(now: Relationship['rung'], { rung, reach }: Extract<Condition, { kind: 'rung' }>): boolean {
  if (reach === 'exactly' || now === rung) return now === rung;
  // Sham consent is on no ladder: it reaches nothing, however friendly it looks.
  if (now === 'schijninstemming') return false;
  return reach === 'orFurther' ? height[now] >= height[rung] : height[now] <= height[rung] && height[now] < 0;
}

function isAsTense(now: Relationship['tension'], { tension, reach }: Extract<Condition, { kind: 'tension' }>): boolean {
  return reach === 'exactly' ? now === tension : tensions.indexOf(now) >= tensions.indexOf(tension);
}

export function trustLevel(trust: number): 'little' | 'some' | 'much' {
  if (trust >= TRUSTS_FROM) return 'much';
  return trust <= DISTRUSTS_UP_TO ? 'little' : 'some';
}
