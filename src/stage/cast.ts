import type { GameObjects, Scene } from 'phaser';
import type { Atlas } from './atlas.ts';
import type { Look, Stance } from './figures/look.ts';
import type { Frame } from './frame.ts';
import type { Gathering } from '../model/gathering.ts';
import { durations, type Gesture } from './gesture.ts';
import { Person, type Channel, type HandPlace, type Pose } from './person.ts';
import type { PersonPlan, StagePlan } from './plan.ts';
import { middle, neckOf, scaleOf, seats, sittingLower, type Spread } from './seats.ts';

/** How much higher somebody is who walks than who is there, in design units. */
const risen: Readonly<Record<Gathering, number>> = { table: 46, standing: 0, framed: 0 };

/** Who leaves a call sinks out of the picture, in design units. */
const sunk = 420;

/** Who walks passes behind everybody who sits. */
const walking = 0;

/** How long small adjustments take when no gesture says otherwise, in milliseconds. */
const usual = 420;

/** Everybody on the stage. */
export class Cast {
  readonly #scene: Scene;
  readonly #room: GameObjects.Container;
  readonly #hands: GameObjects.Container;
  readonly #people = new Map<string, { readonly person: Person; readonly look: Look }>();
  #leaving = new Map<string, number>();

  /** Where people stand, and where their hands lie before them: both in design units. */
  constructor(scene: Scene, room: GameObjects.Container, hands: GameObjects.Container) {
    this.#scene = scene;
    this.#room = room;
    this.#hands = hands;
  }

  /** Brings everybody to where the plan wants them; without motion they are there at once. */
  follow(plan: StagePlan, stage: Surroundings, motion: boolean, now: number): void {
    const wanted = new Set(plan.people.map(({ id }) => id));
    for (const [id, { person }] of this.#people) if (!wanted.has(id)) this.#remove(id, person);
    for (const each of plan.people) this.#direct(each, plan, stage, motion, now);
    this.#room.sort('depth');
  }

  speak(id: string, now: number): void {
    this.#people.get(id)?.person.speak(now);
  }

  reprint(atlas: Atlas): void {
    for (const { person } of this.#people.values()) person.reprint(atlas);
  }

  /** Everybody where they are going, with closed mouths. */
  settle(): void {
    for (const [id, { person }] of this.#people) {
      person.hush();
      if (this.#leaving.has(id)) this.#remove(id, person);
    }
  }

  update(now: number, lively: number): void {
    for (const [id, { person }] of this.#people) {
      person.update(now, lively);
      if ((this.#leaving.get(id) ?? Number.POSITIVE_INFINITY) <= now) this.#remove(id, person);
    }
  }

  isGoing(now: number): boolean {
    return [...this.#people.values()].some(({ person }) => person.isGoing(now));
  }

  isSpeaking(now: number): boolean {
    return [...this.#people.values()].some(({ person }) => person.isSpeaking(now));
  }

  #direct(plan: PersonPlan, table: StagePlan, stage: Surroundings, motion: boolean, now: number): void {
    const gestures = motion ? table.gestures.filter(({ person }) => person === plan.id) : [];
    const present = this.#people.get(plan.id)?.person;
    if (plan.posture === 'out') {
      if (present) this.#sendOut(plan, present, table, stage, motion && gestures.some(({ kind }) => kind === 'walksOut'), now);
      return;
    }
    this.#leaving.delete(plan.id);
    const pose = poseOf(plan, table.seats, stage);
    const person = this.#enter(plan, stage, pose);
    if (!person) return;
    person.wear(plan.emotion, stanceOf(plan, stage.gathering), now);
    // Who is nearer covers who is further; neighbours at the same distance, from left to right.
    person.root.setDepth(pose.scale + plan.seat / 10_000);
    person.layHand(plan.handOnTable ? handOf(plan, pose, stage) : undefined, motion ? now : undefined);
    if (!motion) person.place(pose);
    else if (gestures.some(({ kind }) => kind === 'comesIn')) this.#walkIn(person, pose, stage, now);
    else person.goTo(pose, now, (channel) => durationOf(channel, gestures));
  }

  #enter(plan: PersonPlan, stage: Surroundings, pose: Pose): Person | undefined {
    const { atlas, looks } = stage;
    const look = looks.get(plan.look);
    if (!look) return undefined;
    const present = this.#people.get(plan.id);
    if (present?.look === look) return present.person;
    if (present) this.#remove(plan.id, present.person);
    const person = new Person(this.#scene, atlas, plan.id, look, pose, stage.gathering === 'standing');
    this.#people.set(plan.id, { person, look });
    this.#room.add(person.root);
    this.#hands.add(person.hand);
    return person;
  }

  #sendOut(plan: PersonPlan, person: Person, table: StagePlan, stage: Surroundings, motion: boolean, now: number): void {
    if (!motion) return this.#remove(plan.id, person);
    if (this.#leaving.has(plan.id)) return;
    const pose = poseOf(plan, table.seats, stage);
    const outside = outsideOf(pose, stage);
    person.root.setDepth(walking);
    person.wear('walkingAway', stage.gathering === 'framed' ? 'table' : 'standing', now);
    person.goTo(outside, now,
      (channel) => (isWay(channel, stage) ? durations.walksOut : usual), (channel) => (isWay(channel, stage) ? 160 : 0));
    this.#leaving.set(plan.id, now + durations.walksOut + 160);
  }

  /** To their own chair, and down on it. */
  #walkIn(person: Person, pose: Pose, stage: Surroundings, now: number): void {
    const outside = outsideOf(pose, stage);
    person.root.setDepth(walking);
    person.place({ ...outside, facing: outside.facing === 1 ? -1 : 1 });
    person.goTo(pose, now,
      (channel) => (isWay(channel, stage) ? durations.comesIn : usual), (channel) => (isWay(channel, stage) ? 0 : durations.comesIn - usual));
  }

  #remove(id: string, person: Person): void {
    person.destroy();
    this.#people.delete(id);
    this.#leaving.delete(id);
  }
}

/** What people stand in and are made of. */
export interface Surroundings {
  readonly frame: Frame;
  /** Width of the host in design units. */
  readonly seen: number;
  /** y of the table's edge. */
  readonly edge: number;
  readonly gathering: Gathering;
  /** x at which everybody's hand has room on the table, by seat. */
  readonly hands: readonly (number | undefined)[];
  readonly atlas: Atlas;
  readonly looks: ReadonlyMap<string, Look>;
}

/** Where people sit shoulder to shoulder, leaning towards each other would hide a face. */
const towards: Readonly<Record<Spread, number>> = { wide: 1, tight: 0.3 };

function poseOf(plan: PersonPlan, count: number, { frame, edge, gathering, looks }: Surroundings): Pose {
  const scale = scaleOf(count);
  return {
    x: (seats(count, frame.spread, gathering)[plan.seat] ?? middle) + plan.x * towards[frame.spread],
    y: neckOf(count, edge) + plan.y + (sitsAmongStanding(looks.get(plan.look), plan, gathering) ? sittingLower[frame.spread] : 0),
    scale: scale * plan.scale,
    lean: plan.lean,
    facing: plan.facing,
    attention: plan.attention,
  };
}

/** How far a hand lies over the table's edge, in design units. */
const overEdge = 20;

/** Nowhere when the table is too full for it. */
function handOf({ seat }: PersonPlan, { x, scale }: Pose, { hands, edge }: Surroundings): HandPlace | undefined {
  const at = hands[seat];
  return at === undefined ? undefined : { x: at, y: edge + overEdge, scale, side: at > x ? 1 : -1 };
}

/** Somebody in a wheelchair does not get up because the others stand. */
function sitsAmongStanding(look: Look | undefined, { emotion }: PersonPlan, gathering: Gathering): boolean {
  return gathering === 'standing' && look?.poses.standing[emotion].startsWith('sitting/') === true;
}

/** A camera shows nobody's legs. */
export function stanceOf({ posture }: PersonPlan, gathering: Gathering): Stance {
  if (gathering === 'framed') return 'table';
  return gathering === 'standing' || posture === 'standing' ? 'standing' : 'table';
}

/** Just out of sight: people come and go by the nearest side, and in a call through the lower edge. */
function outsideOf(pose: Pose, { frame, seen, gathering }: Surroundings): Pose {
  if (gathering === 'framed') return { ...pose, y: pose.y + sunk, lean: 0 };
  const side = pose.x < middle ? -1 : 1;
  const door = side === 1 ? frame.left + seen + 240 : frame.left - 240;
  return { ...pose, x: door, y: pose.y - risen[gathering], facing: side, lean: 0 };
}

/** Whether this is the channel along which somebody walks; the others are done with sooner. */
function isWay(channel: Channel, { gathering }: Surroundings): boolean {
  return channel === (gathering === 'framed' ? 'y' : 'x');
}

function durationOf(channel: Channel, gestures: readonly Gesture[]): number {
  if (channel === 'facing') return durations.turnsBack;
  return Math.max(usual, ...gestures.map(({ duration }) => duration));
}
