import type { Around } from './around.ts';
import { isEscalated, tensions } from './ladder.ts';
import { moves } from './moves.ts';
import type { Move } from './moves.ts';
import * as n from './numbers.ts';
import type { Persona } from './person.ts';
import type { DayMood, Relationship } from './relationship.ts';
import type { OwnContribution } from './ladder.ts';
import { space } from './rooms.ts';
import type { Room } from './rooms.ts';

/** What you do to one person with one choice. */
export interface Act {
  readonly move: Move;
  readonly permission: boolean;
  readonly repair: boolean;
  /** It touches something that matters to them. */
  readonly touches: boolean;
  readonly strength: 'weaker' | 'usual' | 'stronger';
  readonly opens: readonly Room[];
  readonly closes: readonly Room[];
  /** What it does with a limit that holds for them. */
  readonly limit?: LimitAct;
  /** They are not in the scene: it is about them, without them. */
  readonly absent: boolean;
}

export type LimitAct = 'explains' | 'holds' | 'drops';

/** Everything a reaction is made from: who they are, how things stand, what you do, and what they see you do to others. */
export interface Situation {
  readonly persona: Persona;
  readonly day: DayMood;
  readonly now: Relationship;
  readonly own: OwnContribution;
  /** Absent when they were not addressed. */
  readonly act?: Act;
  readonly around: Around;
}

/**
 * How one act lands with one person: the only thing the charts hear of it. Each region of a
 * person's chart reads its own part, so all of them answer to the same moment.
 */
export interface Appraisal {
  readonly act?: Act;
  /** How controlling it felt, 0 to 5. */
  readonly threat: number;
  /** Part of that which came from seeing what was done to another. */
  readonly witnessed: number;
  readonly around: Around;
  /** How much it gave, 0 to 3. */
  readonly support: number;
  /** Steps of tension: up at a threat, down in a quiet turn. */
  readonly heat: -1 | 0 | 1 | 2;
  readonly trust: number;
  readonly selfTrust: number;
  readonly strain: number;
  readonly opens: readonly Room[];
  readonly closes: readonly Room[];
  /** What carries minus what weighs, with this act in it; compared with the thresholds of each rung. */
  readonly balance: number;
  /** A repair was tried, and it landed, or tension was too high for it. */
  readonly repair: 'none' | 'landed' | 'tooEarly';
  readonly breaksTrust: boolean;
  /** What they could now say yes to without meaning it. */
  readonly invitesSham: boolean;
  readonly own: OwnContribution;
  /** As things stood when it landed. */
  readonly before: Relationship;
  readonly persona: Persona;
}

/** How an act lands. Pure; the same situation always gives the same appraisal. */
export function appraise(situation: Situation): Appraisal {
  const { act, now, persona, around } = situation;
  const witnessed = Math.round(n.WITNESSED * around.witnessed);
  const threat = Math.max(act ? threatOf(act, situation) : 0, witnessed);
  const repair = act?.repair ? (isHot(now) ? 'tooEarly' : 'landed') : 'none';
  const support = act && threat < n.FELT_THREAT ? supportOf(act, repair) : 0;
  return {
    ...(act && { act }),
    threat,
    witnessed,
    around,
    support,
    heat: heatOf(threat, act),
    trust: trustChange(situation, threat, repair),
    selfTrust: selfTrustChange(act, threat),
    strain: strainChange(situation, threat, repair),
    opens: threat < n.FELT_THREAT && act && now.tension !== 'overspoeld' ? opened(act, repair) : [],
    closes: act ? closed(act) : [],
    balance: balanceOf(situation) + 2 * support - threat,
    repair,
    breaksTrust: trustLoss(threat) >= n.TRUST_LOST.felt && act !== undefined,
    invitesSham: act !== undefined && invitesSham(act, situation, threat),
    own: situation.own,
    before: now,
    persona,
  };
}

/** What carries a relationship minus what weighs on it, before anything is said. */
export function balanceOf({ now, persona, day, around }: Omit<Situation, 'own' | 'act'>): number {
  const carries = now.trust + Math.floor(space(now.rooms) / 2);
  const weighs = 2 * tensions.indexOf(now.tension) + now.strain + reactance(persona) + n.COMPANY[around.company];
  return carries - weighs + day;
}

/** How readily a person feels steered: having been let down, and having no choice but to be here. 0 to 2. */
function reactance(persona: Persona): number {
  return (persona.burnt ? 1 : 0) + (persona.voluntary ? 0 : 1);
}

function threatOf(act: Act, { now, persona, around }: Situation): number {
  const control = moves[act.move].control + weight(act.strength) + limitWeight(act, now);
  if (control <= 0) return 0;
  const felt =
    control +
    (act.touches && control >= 2 ? n.TOUCH : 0) +
    (control >= 2 && reactance(persona) === 2 ? 1 : 0) +
    (control >= 2 && around.passedOver ? n.PASSED_OVER : 0) +
    (control >= 2 ? n.STRAIN_WEIGHS.filter((from) => now.strain >= from).length : 0) -
    n.TRUST_SOFTENS.filter((from) => now.trust >= from).length -
    (act.permission ? n.PERMISSION : 0);
  return Math.min(n.THREAT_MAX, Math.max(0, felt));
}

function weight(strength: Act['strength']): number {
  return { weaker: -1, usual: 0, stronger: 1 }[strength];
}

/** A limit that was explained first is no attack; the same limit out of the blue is one more. After Lancee 1995. */
function limitWeight(act: Act, now: Relationship): number {
  if (act.limit !== 'holds') return 0;
  return now.limit === 'uitgelegd' || now.limit === 'gehandhaafd' ? -1 : 1;
}

function supportOf(act: Act, repair: Appraisal['repair']): number {
  const { stance } = moves[act.move];
  if (stance === 'controlling' || stance === 'avoiding') return repair === 'landed' ? 1 : 0;
  const given = 1 + (act.touches ? 1 : 0) + (act.permission ? 1 : 0) + (repair === 'landed' ? 1 : 0);
  return Math.min(stance === 'yielding' ? 1 : 3, given);
}

function heatOf(threat: number, act: Act | undefined): Appraisal['heat'] {
  // Kindness that takes over does not heat: it is followed, and that is its trouble.
  const felt = act?.move === 'takesOver' ? threat - 1 : threat;
  if (felt >= n.HEAVY_THREAT) return 2;
  if (felt >= n.FELT_THREAT) return 1;
  return felt >= 1 ? 0 : -1;
}

function isHot(now: Relationship): boolean {
  return now.tension === 'hoog' || now.tension === 'overspoeld';
}

function trustLoss(threat: number): number {
  if (threat >= n.HEAVY_THREAT) return n.TRUST_LOST.heavy;
  return threat >= n.FELT_THREAT ? n.TRUST_LOST.felt : 0;
}

function trustChange({ act, now }: Situation, threat: number, repair: Appraisal['repair']): number {
  const loss = trustLoss(threat);
  if (!act) return loss > 0 ? -1 : 0;
  if (act.move === 'takesOver' && loss > 0) return -1;
  if (loss > 0) return -loss;
  // To be left out for one sentence is noticed, not held against you.
  if (act.move === 'avoids') return act.strength === 'weaker' ? 0 : -1;
  if (moves[act.move].control >= 2) return 0;
  if (isHot(now) && act.move !== 'reflects') return 0;
  return now.trust < trustCeiling(act.move, now, repair) ? n.TRUST_GAINED : 0;
}

/** Trust that this move can still add to. */
function trustCeiling(move: Move, now: Relationship, repair: Appraisal['repair']): number {
  const broken = now.breach === 'broken' && repair !== 'landed' ? n.TRUST_AFTER_BREACH : n.TRUST_MAX;
  if (move === 'givesIn') return Math.min(broken, n.TRUST_BY_GIVING_IN);
  if (move === 'reflects') return Math.min(broken, n.TRUST_BY_REFLECTING);
  return broken;
}

function selfTrustChange(act: Act | undefined, threat: number): number {
  if (!act) return 0;
  if (threat >= n.FELT_THREAT) return -1;
  if (act.move === 'offersChoice' || act.move === 'decidesTogether') return 1;
  return act.move === 'asksOpenly' && act.touches ? 1 : 0;
}

function strainChange({ act, now }: Situation, threat: number, repair: Appraisal['repair']): number {
  if (threat >= n.HEAVY_THREAT) return 2;
  if (threat >= n.FELT_THREAT) return 1;
  if (repair === 'landed') return -2;
  const sustained = act && moves[act.move].stance === 'equal' && now.tension === 'rustig' && now.rooms.speak === 'open';
  return sustained ? -1 : 0;
}

function opened(act: Act, repair: Appraisal['repair']): readonly Room[] {
  const closes = closed(act);
  const all = [...moves[act.move].opens, ...act.opens, ...(repair === 'landed' ? (['speak'] as const) : [])];
  return [...new Set(all)].filter((room) => !closes.includes(room));
}

function closed(act: Act): readonly Room[] {
  const softened = act.permission && moves[act.move].warmth >= 0;
  const own = softened ? [] : moves[act.move].closes;
  const about = act.absent && moves[act.move].control >= 2 ? (['speak'] as const) : [];
  return [...new Set([...own, ...act.closes, ...about])];
}

/**
 * Friendly dominance evokes following, and pressure on somebody who complies evokes a yes that is
 * none. Neither works on who speaks freely, and permission takes the sting out.
 */
function invitesSham(act: Act, { now, persona }: Situation, threat: number): boolean {
  if (act.permission || now.rooms.speak === 'open' || (isEscalated(now.rung) && now.rung !== 'meningsverschil')) return false;
  if (act.move === 'takesOver') return threat < n.HEAVY_THREAT;
  const forces = act.move === 'pressures' || act.move === 'decidesOver';
  const unsure = persona.selfTrust === 'little' && now.selfTrust <= n.YIELDS_UP_TO_SELF_TRUST && persona.temperament !== 'fights';
  return forces && (persona.temperament === 'complies' || unsure) && now.trust <= n.STARTING_TRUST.some;
}
