import { appraise, balanceOf } from '../model/appraisal.ts';
import type { Act } from '../model/appraisal.ts';
import { aroundNumber, aroundOf, companies, surroundings } from '../model/around.ts';
import { hasWayUp } from '../model/course.ts';
import { ownContributions } from '../model/ladder.ts';
import { FELT_THREAT } from '../model/numbers.ts';
import type { Persona } from '../model/person.ts';
import { dayMoods } from '../model/relationship.ts';
import type { Relationship } from '../model/relationship.ts';
import { rooms } from '../model/rooms.ts';
import type { Room } from '../model/rooms.ts';
import { IntMap } from './int-map.ts';
import { takeIn } from './person-chart.ts';
import { quickStep } from './quick-step.ts';
import { CODE_BITS, LIMIT, ROOMS, RUNG, SELF_TRUST, STRAIN, TRUST, codeOf, relationshipAt, spaceOf, speaksFreely } from './relationship-code.ts';

/**
 * Everything one person can do, in whole numbers. A number is a relationship (`relationship-code.ts`) on one kind of day.
 *
 * What an act does is asked of the model and of the chart ({@link quickStep}) the first time, and the answer is noted in parts,
 * each under the few things that this part depends on. So some thousand answers do for a hundred thousand relationships:
 *
 * | part | depends on |
 * |---|---|
 * | how controlling it feels | act, what is seen of the others, limit, strain, trust |
 * | what it leaves of trust, tension and breach; steps of strain and self-trust; which rooms it opens and closes | act, that threat, trust, tension, breach, whether they speak freely |
 * | whether they could say yes and mean no | act, threat, trust, self-trust, rung, whether they speak freely |
 * | what carries and weighs | day, company, trust, tension, strain, how much room there is |
 * | the rung | act, own contribution, rung, all of these together, and whether there is a way up |
 * | the limit | act, limit |
 *
 * That nothing else is looked at is held to the chart by a law (`test/play/laws.test.ts`). An answer that contradicts an earlier
 * one is an error at once, so that a model that learns to look at more can't make the table lie.
 */
export class PersonTable {
  readonly #persona: Persona;
  readonly #merge: (relationship: Relationship) => Relationship;
  readonly #acts: (Act | undefined)[] = [];
  readonly #numbers = new Map<Act | undefined, number>();
  #known: Notes;
  readonly #standings = new Int8Array(1 << 17);
  readonly #weeks = new IntMap();

  /**
   * @param merge relationships that are to count as one are made the same by it; nothing that is asked later may tell them apart
   * @param acts about how many acts there will be: room for them is made at once; more may come
   */
  constructor(persona: Persona, merge: (relationship: Relationship) => Relationship = (same) => same, acts = 8) {
    this.#persona = persona;
    this.#merge = merge;
    this.#known = notesFor(Math.max(1, acts));
  }

  /** @param day index of the kind of day */
  numberOf(relationship: Relationship, day: number): number {
    return codeOf(this.#merge(relationship)) | (day << CODE_BITS);
  }

  /** Number of an act; the same object always has the same one. */
  actNumber(act: Act | undefined): number {
    const known = this.#numbers.get(act);
    if (known !== undefined) return known;
    this.#numbers.set(act, this.#acts.length);
    if (this.#acts.length === this.#known.acts) this.#known = moreOf(this.#known);
    return this.#acts.push(act) - 1;
  }

  /**
   * How an act feels; read it with {@link threatOf} and {@link supportOf}.
   *
   * @param around see `aroundNumber`
   */
  felt(from: number, act: number, around: number): number {
    const { threats, shifts } = this.#known;
    const threat = threats[threatKey(act, from, around)] ?? 0;
    const shift = threat === 0 ? 0 : (shifts[shiftKey(act, from, threat)] ?? 0);
    if (shift !== 0) return ((threat - 1) << 2) | ((shift >>> SUPPORT) & 3);
    this.#ask(from, act, 0, around);
    return this.felt(from, act, around);
  }

  /**
   * The number after an act.
   *
   * @param own index of what is left of your own contribution
   * @param around see `aroundNumber`
   */
  land(from: number, act: number, own: number, around: number): number {
    const { threats, shifts, shams, rungs, limits } = this.#known;
    const threat = threats[threatKey(act, from, around)] ?? 0;
    const shift = threat === 0 ? 0 : (shifts[shiftKey(act, from, threat)] ?? 0);
    const sham = threat === 0 ? 0 : (shams[shamKey(act, from, threat)] ?? 0);
    if (shift === 0 || sham === 0) return this.#ask(from, act, own, around);
    const balance = this.#standing(from, around) + ((shift >>> PUSH) & 15) - PUSHES;
    const rung = rungs[(act << RUNGS) | rungKey(from, own, balance, threat, shift, sham)] ?? 0;
    const open = roomsAfter[roomsKey(from, shift)] ?? 0;
    const limit = limits[limitKey(act, from)] ?? 0;
    if (rung === 0 || open === 0 || limit === 0) return this.#ask(from, act, own, around);
    return (
      ((strainAfter[strainKey(from, shift)] ?? 0) << STRAIN) |
      ((shift & LEFT) << TRUST) |
      ((selfTrustAfter[selfTrustKey(from, shift)] ?? 0) << SELF_TRUST) |
      ((rung - 1) << RUNG) |
      ((open - 1) << ROOMS) |
      ((limit - 1) << LIMIT) |
      ((from >>> CODE_BITS) << CODE_BITS)
    );
  }

  /** Number of the relationship weeks later. */
  afterWeeks(from: number): number {
    const known = this.#weeks.get(from);
    if (known >= 0) return known;
    const later = this.numberOf(quickStep(relationshipAt(from), { type: 'timePasses' }), from >>> CODE_BITS);
    this.#weeks.set(from, later);
    return later;
  }

  /** What carries minus what weighs before anything is said. */
  #standing(from: number, around: number): number {
    const key = ((from >>> STRAIN) & 511) | ((spaceOf[(from >>> ROOMS) & 255] ?? 0) << 9) | ((companyIn[around] ?? 0) << 13) | ((from >>> CODE_BITS) << 15);
    const known = this.#standings[key] ?? 0;
    if (known !== 0) return known - BALANCE;
    const standing = balanceOf({ persona: this.#persona, day: dayMoods[from >>> CODE_BITS] ?? 0, now: relationshipAt(from), around: aroundOf(around) });
    this.#standings[key] = standing + BALANCE;
    return standing;
  }

  /** Asks the model and the chart, and notes every part of the answer. */
  #ask(from: number, act: number, own: number, around: number): number {
    const { threats, shifts, shams, rungs, limits } = this.#known;
    const now = relationshipAt(from);
    const day = from >>> CODE_BITS;
    const made = this.#acts[act];
    const appraisal = appraise({
      persona: this.#persona, day: dayMoods[day] ?? 0, now, own: ownContributions[own] ?? 'aanwezig', around: aroundOf(around), ...(made && { act: made }),
    });
    const after = this.numberOf(quickStep(now, { type: 'act', appraisal }), day);
    const push = appraisal.balance - this.#standing(from, around);
    const threat = appraisal.threat + 1;
    // Never 0: a push takes no more than PUSHES away.
    const shift =
      ((after >>> TRUST) & LEFT) |
      (appraisal.support << SUPPORT) |
      ((push + PUSHES) << PUSH) |
      ((appraisal.strain + STEPS) << STRAIN_STEP) |
      ((appraisal.selfTrust + STEPS) << SELF_TRUST_STEP) |
      (bitsOf(appraisal.opens) << OPENS) |
      (bitsOf(appraisal.closes) << CLOSES) |
      (appraisal.repair === 'landed' ? 1 << LANDED : 0);
    const sham = appraisal.invitesSham ? 2 : 1;
    note(threats, threatKey(act, from, around), threat);
    note(shifts, shiftKey(act, from, threat), shift);
    note(shams, shamKey(act, from, threat), sham);
    note(rungs, (act << RUNGS) | rungKey(from, own, appraisal.balance, threat, shift, sham), ((after >>> RUNG) & 15) + 1);
    note(roomsAfter, roomsKey(from, shift), ((after >>> ROOMS) & 255) + 1);
    note(limits, limitKey(act, from), ((after >>> LIMIT) & 7) + 1);
    return after;
  }
}

/** How controlling an act felt, 0 to 5. */
export const threatOf = (felt: number): number => felt >>> 2;
/** How much it gave, 0 to 3. */
export const supportOf = (felt: number): number => felt & 3;
/** In how many ways an act can feel, some that never do included. */
export const FELT = 32;

/**
 * What is known of each act with one person, all acts in one row: an array of its own for every act would have to be found
 * first, again and again. 0 is what is not known yet.
 */
interface Notes {
  /** Acts there is room for. */
  readonly acts: number;
  /** One more than the threat. */
  readonly threats: Uint8Array;
  /** What the act leaves and moves, packed. */
  readonly shifts: Int32Array;
  /** 2 where it invites a yes that is none, otherwise 1. */
  readonly shams: Uint8Array;
  /** One more than the index of the rung after it. */
  readonly rungs: Uint8Array;
  /** One more than the index of the limit after it. */
  readonly limits: Uint8Array;
}

// Bits that each of them takes for one act.
const THREATS = 14;
const SHIFTS = 12;
const SHAMS = 15;
const RUNGS = 16;
const LIMITS = 3;

function notesFor(acts: number): Notes {
  return {
    acts,
    threats: new Uint8Array(acts << THREATS), shifts: new Int32Array(acts << SHIFTS), shams: new Uint8Array(acts << SHAMS),
    rungs: new Uint8Array(acts << RUNGS), limits: new Uint8Array(acts << LIMITS),
  };
}

function moreOf(notes: Notes): Notes {
  const more = notesFor(notes.acts * 2);
  more.threats.set(notes.threats);
  more.shifts.set(notes.shifts);
  more.shams.set(notes.shams);
  more.rungs.set(notes.rungs);
  more.limits.set(notes.limits);
  return more;
}

function note(notes: Uint8Array | Int32Array, key: number, answer: number): void {
  const before = notes[key];
  if (before !== 0 && before !== answer) throw new Error('the model looks at more than the table of a person knows of');
  notes[key] = answer;
}

// What a shift holds, from the lowest bit up: trust, tension and breach as they are left, in the order of a relationship's code;
// then what the act gives, how it pushes the balance, steps of strain and self-trust, rooms that it opens and closes, and
// whether a repair landed.
const LEFT = 255;
const SUPPORT = 8;
const PUSH = 10;
const STRAIN_STEP = 14;
const SELF_TRUST_STEP = 17;
const OPENS = 20;
const CLOSES = 25;
const LANDED = 30;
/** Added to what can be below 0, so that it is not. */
const PUSHES = 8;
const STEPS = 2;
const BALANCE = 32;

// By number of the surroundings.
const seen = Uint8Array.from({ length: surroundings }, (_, around) => aroundNumber({ ...aroundOf(around), company: 'none' }));
const companyIn = Uint8Array.from({ length: surroundings }, (_, around) => companies.indexOf(aroundOf(around).company));

function threatKey(act: number, from: number, around: number): number {
  return (from & 127) | (((from >>> LIMIT) & 7) << 7) | ((seen[around] ?? 0) << 10) | (act << THREATS);
}

function limitKey(act: number, from: number): number {
  return ((from >>> LIMIT) & 7) | (act << LIMITS);
}

function shiftKey(act: number, from: number, threat: number): number {
  return (act << SHIFTS) | ((from >>> TRUST) & LEFT) | (threat << 8) | ((speaksFreely[(from >>> ROOMS) & 255] ?? 0) << 11);
}

function shamKey(act: number, from: number, threat: number): number {
  return (act << SHAMS) | ((from >>> TRUST) & 15) | (((from >>> SELF_TRUST) & 127) << 4) | (threat << 11) | ((speaksFreely[(from >>> ROOMS) & 255] ?? 0) << 14);
}

function rungKey(from: number, own: number, balance: number, threat: number, shift: number, sham: number): number {
  const felt = threat > FELT_THREAT ? 1 : 0;
  return ((from >>> RUNG) & 15) | ((balance + BALANCE) << 4) | (felt << 10) | (((shift >>> LANDED) & 1) << 11) | (wayUp(from) << 12) | ((sham - 1) << 13) | (own << 14);
}

/** By rooms, rung, self-trust and trust: 2 where there is a way up, 1 where there is none. The same for everybody. */
const waysUp = new Uint8Array(1 << 19);

function wayUp(from: number): number {
  const key = ((from >>> SELF_TRUST) & 32767) | (((from >>> TRUST) & 15) << 15);
  return (waysUp[key] ||= hasWayUp(relationshipAt(from)) ? 2 : 1) - 1;
}

/** By rooms, and what opens and closes: one more than the number of the rooms afterwards. The same for everybody. */
const roomsAfter = new Uint8Array(1 << 18);

function roomsKey(from: number, shift: number): number {
  return ((from >>> ROOMS) & 255) | (((shift >>> OPENS) & 1023) << 8);
}

const nothing = { trust: 0, selfTrust: 0, strain: 0 };
const strainAfter = Uint8Array.from({ length: 64 }, (_, key) => takeIn({ ...nothing, strain: key & 7 }, { ...nothing, strain: (key >>> 3) - STEPS }).strain);
const selfTrustAfter = Uint8Array.from({ length: 64 }, (_, key) => takeIn({ ...nothing, selfTrust: key & 7 }, { ...nothing, selfTrust: (key >>> 3) - STEPS }).selfTrust);

function strainKey(from: number, shift: number): number {
  return ((from >>> STRAIN) & 7) | (((shift >>> STRAIN_STEP) & 7) << 3);
}

function selfTrustKey(from: number, shift: number): number {
  return ((from >>> SELF_TRUST) & 7) | (((shift >>> SELF_TRUST_STEP) & 7) << 3);
}

function bitsOf(open: readonly Room[]): number {
  return open.reduce((bits, room) => bits | (1 << rooms.indexOf(room)), 0);
}
