import { alone, aroundPerson } from '../model/around.ts';
import type { Around, Neighbour } from '../model/around.ts';
import { bornAs, fateOf, onlyProposes } from '../model/agreements.ts';
import type { AgreementBirth, AgreementFate } from '../model/agreement.ts';
import { appraise } from '../model/appraisal.ts';
import type { Act, Appraisal } from '../model/appraisal.ts';
import type { OwnContribution } from '../model/ladder.ts';
import type { Relationship } from '../model/relationship.ts';
import type { AgreementPlan, Choice, MoveTo, Person, Scenario } from '../scenario/types.ts';
import type { Draw } from './chance.ts';

/** How things stand at the moment of a choice: what its consequences are worked out from. */
export interface Standing {
  readonly scenario: Scenario;
  readonly draw: Draw;
  readonly own: OwnContribution;
  relationship(person: string): Relationship;
  isPresent(person: string): boolean;
}

/** How a choice lands with everybody who is there or whom it is about, by id. */
export function landingOf(choice: Choice, standing: Standing): ReadonlyMap<string, Appraisal> {
  const { persons } = standing.scenario;
  const concerned = persons.filter(({ id }) => standing.isPresent(id) || isAddressed(id, choice));
  // First on its own, then with what everybody sees of it.
  const neighbours = concerned.map((person): Neighbour => {
    const { threat, support } = appraiseFor(person, alone, choice, standing);
    return { persona: person, now: standing.relationship(person.id), threat, support };
  });
  const present = neighbours.filter(({ persona }) => standing.isPresent(persona.id));
  return new Map(
    concerned.map((person) => {
      const self = present.find(({ persona }) => persona.id === person.id);
      const around = self ? aroundPerson(self, present.filter((other) => other !== self)) : alone;
      return [person.id, appraiseFor(person, around, choice, standing)];
    }),
  );
}

function appraiseFor(person: Person, around: Around, choice: Choice, standing: Standing): Appraisal {
  const act = actOn(person, choice, standing.scenario, standing.isPresent(person.id));
  const day = standing.draw.days.get(person.id) ?? 0;
  return appraise({ persona: person, day, now: standing.relationship(person.id), own: standing.own, ...(act && { act }), around });
}

/** How the agreement of a choice comes about, given how things stand after it landed; nothing when it is only proposed. */
export function birthOf({ moves: [main] }: Choice, plan: AgreementPlan, { relationship }: Standing): AgreementBirth | undefined {
  return main && !onlyProposes(main.move) ? bornAs(main.move, plan.between.map(relationship)) : undefined;
}

/** What time makes of an agreement that was born so. */
export function fateAfter(plan: AgreementPlan, birth: AgreementBirth, { draw, relationship }: Standing): AgreementFate {
  return fateOf(birth, plan.between.map(relationship), plan.mishap !== undefined && draw.happens.has(plan.mishap));
}

function isAddressed(person: string, { moves }: Choice): boolean {
  return moves.some((move) => move.person === person);
}

/** What a choice does to one person; nothing if it is not about them. */
export function actOn(person: Person, choice: Choice, scenario: Scenario, isPresent: boolean): Act | undefined {
  const to = choice.moves.find((move) => move.person === person.id);
  if (!to) return undefined;
  const limit = limitAct(person, choice, scenario);
  return { ...actOf(to), ...(limit && { limit }), absent: !isPresent };
}

function actOf({ move, permission, repair, touches, strength, opens, closes }: MoveTo): Omit<Act, 'absent'> {
  return { move, permission, repair, touches: touches !== undefined, strength, opens, closes };
}

function limitAct(person: Person, { limit }: Choice, { limits }: Scenario): Act['limit'] {
  const plan = limits.find(({ id }) => id === limit?.id);
  return plan?.holdsFor.includes(person.id) ? limit?.does : undefined;
}
