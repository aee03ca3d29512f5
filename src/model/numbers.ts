/**
 * Every number of the people model, in one place, to be read and corrected by somebody who knows
 * people rather than programs. **[A]** marks an assumption of ours: chosen so that the laws and the
 * bands in docs/model.md hold, not found in research. All are whole numbers, so that a relationship
 * has a countable number of states.
 */

/** Trust in you runs from 0 to this. [A] */
export const TRUST_MAX = 8;
/** Trust in oneself runs from 0 to this. [A] */
export const SELF_TRUST_MAX = 4;
/** What control piles up runs from 0 to this. [A] */
export const STRAIN_MAX = 5;

/** What “little”, “some” and “much” mean at the start. [A] */
export const STARTING_TRUST = { little: 2, some: 3, much: 5 } as const;
export const STARTING_SELF_TRUST = { little: 1, some: 2, much: 3 } as const;

/** From here on a person trusts you, or distrusts you, as an author's condition means it. [A] */
export const TRUSTS_FROM = 5;
export const DISTRUSTS_UP_TO = 2;

/** A breach leaves trust no higher than this until it has been repaired. [A], after Eubanks 2018: repaired ruptures go with better outcomes. */
export const TRUST_AFTER_BREACH = 5;
/** Trust that giving in can buy: it is pleasant, and shows nobody who you are. [A] */
export const TRUST_BY_GIVING_IN = 4;
/** Above this, being mirrored once more adds nothing: time to do something together. [A] */
export const TRUST_BY_REFLECTING = 6;

/** A threat of this weight is felt as one: it heats, closes and can send a relationship down. [A] */
export const FELT_THREAT = 2;
/** From here it is a blow. [A] */
export const HEAVY_THREAT = 4;
export const THREAT_MAX = 5;

/** What a touch on something that matters adds to the weight of a controlling move: about 1.5 times. [A] */
export const TOUCH = 1;
/** What asking permission takes away; advice is not toxic in itself (docs/model.md, moves). [A] */
export const PERMISSION = 2;
/** Strain from which the same move lands one heavier, and two heavier (claim K4). [A] */
export const STRAIN_WEIGHS = [2, 4] as const;
/** Trust from which it lands one lighter, and two lighter. [A] */
export const TRUST_SOFTENS = [5, 7] as const;

/** Trust lost by a felt and by a heavy threat; gained one at a time. After CaSiNo: dismissal −.44, concession +.24. */
export const TRUST_LOST = { felt: 2, heavy: 3 } as const;
export const TRUST_GAINED = 1;

/** What witnessing a threat to somebody you are loyal to weighs, as a share of that threat. [A] */
export const WITNESSED = 0.4;

/** What being passed over for another adds to the weight of it. [A] */
export const PASSED_OVER = 1;
/** Trust by which another must be ahead before they count as “yours”. [A], after Friedlander 2018: split alliances end worse. */
export const SPLIT_FROM = 4;
/** What standing apart, or standing against you together, takes off the balance. [A] */
export const COMPANY = { none: 0, split: 1, coalition: 1 } as const;

/** Balance at or below which a threat sends a person down to each depth of the ladder. [A] */
export const SINKS_AT = [-1, -3, -5, -7, -9] as const;
/** How much more it takes to leave a state than to enter it (hysteresis). [A] */
export const WAY_BACK = 2;
/** Balance from which each height of the growing ladder can be reached: heard, thinking along, deciding together, carried. [A] */
export const RISES_AT = [4, 6, 8, 10] as const;
/** How far the balance must fall below that before a grown relationship slips one rung. [A] */
export const HOLDS_ON = 4;
/** Trust in you, and in themselves, without which cooperation is not carried (claim K7). [A] */
export const CARRIED_FROM_TRUST = 6;
export const CARRIED_FROM_SELF_TRUST = 2;
/** Who came with little trust in themselves, and has no more than this, says yes when pressed, unless they are one to fight. [A] */
export const YIELDS_UP_TO_SELF_TRUST = 1;
