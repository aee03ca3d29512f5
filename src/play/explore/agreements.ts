import type { AgreementBirth, AgreementFate } from '../../model/agreement.ts';
import type { AgreementPlan, Scenario } from '../../scenario/types.ts';
import { birthOf, fateAfter } from '../consequences.ts';
import type { Standing } from '../consequences.ts';
import { IntMap } from '../int-map.ts';
import { ROOMS, RUNG, TRUST, relationshipAt } from '../relationship-code.ts';
import { aged, putOnTheTable, testedBirth } from './agreement-steps.ts';
import { AGREEMENTS, stands } from './facts.ts';
import type { Facts } from './facts.ts';
import type { Option } from './story-node.ts';

interface Plan {
  readonly plan: AgreementPlan;
  readonly word: number;
  /** Indexes of the persons it is between. */
  readonly between: readonly number[];
  /** What time makes of it, by how it came about, and by mishap and how things stand. */
  readonly fates: Readonly<Record<AgreementBirth, Map<number, AgreementFate>>>;
}

/** What becomes of agreements in a play's table: asked of the model once, and looked up by how things stand with those they are between. */
export class Agreements {
  readonly #scenario: Scenario;
  readonly #facts: Facts;
  readonly #plans: readonly Plan[];
  /** By what stands with some persons and what stands with one more: a number for all of them together. */
  readonly #together = new IntMap();

  constructor(scenario: Scenario, facts: Facts) {
    this.#scenario = scenario;
    this.#facts = facts;
    this.#plans = scenario.agreements.map((plan, at) => ({
      plan, word: AGREEMENTS + at,
      between: plan.between.map((id) => scenario.persons.findIndex((person) => person.id === id)),
      fates: { shared: new Map(), granted: new Map(), imposed: new Map(), sham: new Map() },
    }));
  }

  /** Puts the agreement of a choice, if it has one, on the table; asked after the choice landed with the persons. */
  propose({ choice, agreement, births }: Option, moment: Int32Array, numbers: Int32Array): void {
    const planned = this.#plans[agreement];
    if (!planned) return;
    const key = this.#standOf(planned.between, numbers, bornBy);
    let birth = births.get(key);
    if (birth === undefined) births.set(key, (birth = birthOf(choice, planned.plan, this.#standing(new Set(), numbers)) ?? 'none'));
    moment[planned.word] = putOnTheTable(moment[planned.word] ?? 0, birth === 'none' ? undefined : birth);
  }

  /** What the time that passes makes of each agreement that stands. */
  age(moment: Int32Array, numbers: Int32Array): void {
    for (const planned of this.#plans) {
      const now = moment[planned.word] ?? 0;
      const birth = testedBirth(now);
      if (birth) moment[planned.word] = aged(now, this.#fate(planned, birth, moment, numbers));
    }
  }

  #fate({ plan, between, fates }: Plan, birth: AgreementBirth, moment: Int32Array, numbers: Int32Array): AgreementFate {
    const isMishap = plan.mishap !== undefined && stands(this.#facts.chance(plan.mishap), moment);
    const key = this.#standOf(between, numbers, agesBy) * 2 + (isMishap ? 1 : 0);
    const known = fates[birth].get(key);
    if (known) return known;
    const fate = fateAfter(plan, birth, this.#standing(new Set(isMishap && plan.mishap !== undefined ? [plan.mishap] : []), numbers));
    fates[birth].set(key, fate);
    return fate;
  }

  /** How things stand with some persons, as one number. */
  #standOf(between: readonly number[], numbers: Int32Array, part: (number: number) => number): number {
    let stand = 0;
    for (let at = 0; at < between.length; at += 1) {
      const key = stand * 4096 + part(numbers[between[at] ?? 0] ?? 0);
      const known = this.#together.get(key);
      stand = known === -1 ? this.#together.size + 1 : known;
      if (known === -1) this.#together.set(key, stand);
    }
    return stand;
  }

  #standing(happens: ReadonlySet<string>, numbers: Int32Array): Standing {
    return {
      scenario: this.#scenario,
      draw: { days: new Map(), happens },
      relationship: (id) => relationshipAt(numbers[this.#scenario.persons.findIndex((person) => person.id === id)] ?? 0),
      get own(): never {
        throw new Error('agreements do not depend on what is left of your own contribution');
      },
      isPresent: () => {
        throw new Error('agreements do not depend on who is there');
      },
    };
  }
}

/** What the birth of an agreement depends on with each of those it is between: rung and rooms. */
function bornBy(number: number): number {
  return (((number >>> RUNG) & 15) << 8) | ((number >>> ROOMS) & 255);
}

/** What its fate depends on: rung and trust. */
function agesBy(number: number): number {
  return (((number >>> RUNG) & 15) << 4) | ((number >>> TRUST) & 15);
}
