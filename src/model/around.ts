import { isEscalated } from './ladder.ts';
import { SPLIT_FROM, THREAT_MAX } from './numbers.ts';
import type { Persona } from './person.ts';
import type { Relationship } from './relationship.ts';

/** What goes on around one person while you speak: people see what you do to others, and stand together or apart. */
export interface Around {
  /** Weight of the heaviest threat to somebody they are loyal to, 0 to 5. */
  readonly witnessed: number;
  /** You gave another what you withheld from them: you took sides. */
  readonly passedOver: boolean;
  readonly company: Company;
}

/**
 * none: everybody stands on their own · split: another trusts you, and they do not: that one is
 * “yours” · coalition: they and somebody they are loyal to both stand against you.
 */
export type Company = 'none' | 'split' | 'coalition';

/** From light to heavy. */
export const companies: readonly Company[] = ['none', 'split', 'coalition'];

/** Nobody else is there. */
export const alone: Around = { witnessed: 0, passedOver: false, company: 'none' };

/** In how many ways surroundings can differ. */
export const surroundings = (THREAT_MAX + 1) * 2 * companies.length;

/** A number from 0 up to, not including, {@link surroundings}. */
export function aroundNumber({ witnessed, passedOver, company }: Around): number {
  return (companies.indexOf(company) * 2 + (passedOver ? 1 : 0)) * (THREAT_MAX + 1) + witnessed;
}

/** The surroundings with this number. */
export function aroundOf(number: number): Around {
  const above = Math.floor(number / (THREAT_MAX + 1));
  const company = companies[Math.floor(above / 2)];
  if (company === undefined) throw new Error(`no surroundings have number ${number}`);
  return { witnessed: number % (THREAT_MAX + 1), passedOver: above % 2 === 1, company };
}

/** What two make of it together: surroundings are as heavy as the heaviest in them. */
export function together(one: Around, other: Around): Around {
  return {
    witnessed: Math.max(one.witnessed, other.witnessed),
    passedOver: one.passedOver || other.passedOver,
    company: companies.indexOf(one.company) > companies.indexOf(other.company) ? one.company : other.company,
  };
}

/** Somebody at the table, as the others see them. */
export interface Neighbour {
  readonly persona: Persona;
  readonly now: Relationship;
  /** What this choice does to them. */
  readonly threat: number;
  readonly support: number;
}

/** What goes on around somebody, given the others who are there. Order makes no difference. */
export function aroundPerson(self: Neighbour, others: readonly Neighbour[]): Around {
  const dear = others.filter(({ persona }) => self.persona.loyalTo.includes(persona.id));
  const strangers = others.filter((other) => !dear.includes(other));
  return {
    witnessed: Math.max(0, ...dear.map(({ threat }) => threat)),
    passedOver: self.threat > 0 && self.support === 0 && strangers.some(({ support, threat }) => support > 0 && threat === 0),
    company: companyOf(self, dear, others),
  };
}

function companyOf({ now }: Neighbour, dear: readonly Neighbour[], others: readonly Neighbour[]): Company {
  if (isEscalated(now.rung) && dear.some((other) => isEscalated(other.now.rung))) return 'coalition';
  return others.some((other) => other.now.trust - now.trust >= SPLIT_FROM) ? 'split' : 'none';
}
