import type { GameObjects, Scene } from 'phaser';
import type { Emotion } from '../model/emotion.ts';
import type { Atlas } from './atlas.ts';
import type { Drawing } from './drawing.ts';
import type { Look, Stance } from './figures/look.ts';
import { handDrawing, hasHandFree } from './figures/hand.ts';
import { figure, neckJoint, type FaceState, type FigurePart } from './figures/rig.ts';
import { durations } from './gesture.ts';
import { blinks, breath, phaseOf, speaks, speechTakes } from './life.ts';
import { hasEnded, resting, turnedTo, valueOf, type Glide } from './motion.ts';

/** Where and how a person stands; lengths in design units, angles in degrees. */
export interface Pose {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly lean: number;
  /** From 1 (looks to the right) to −1 (to the left). */
  readonly facing: number;
  readonly attention: number;
}

/** Where somebody's hand lies; lengths in design units. */
export interface HandPlace {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** 1: to the right of them. */
  readonly side: 1 | -1;
}

export type Channel = keyof Pose;

const channels: readonly Channel[] = ['x', 'y', 'scale', 'lean', 'facing', 'attention'];

/** Figure units from the neck to the lower edge of a bust: what a body leans and breathes from. */
const seatDepth = 760;
/** Half of it, in figure units. */
const shadowHeight = 40;
const degree = Math.PI / 180;

const faceStates: readonly FaceState[] = [
  { eyes: 'open', mouth: 'rest' }, { eyes: 'shut', mouth: 'rest' }, { eyes: 'open', mouth: 'open' }, { eyes: 'shut', mouth: 'open' },
];

/** What somebody has on. */
export interface Wearing {
  readonly emotion: Emotion;
  readonly stance: Stance;
}

/** Paints all faces that somebody can show in an emotion, and what they wear. */
export function printFaces(atlas: Atlas, look: Look, wears: Wearing, isWhole: boolean): void {
  for (const state of faceStates) for (const { id, drawing } of partsOf(look, wears, state, isWhole)) atlas.print(id, drawing);
}

function partsOf(look: Look, { emotion, stance }: Wearing, state: FaceState, isWhole: boolean): readonly FigurePart[] {
  const parts = figure(look, emotion, state, stance);
  if (!isWhole) return parts.filter(({ layer }) => layer !== 'legs');
  return [...parts.filter(({ layer }) => layer === 'legs').map(shadowUnder), ...parts];
}

/** One person on the stage: a cut-out puppet with a neck. */
export class Person {
  readonly root: GameObjects.Container;
  /** Lies before the table's edge, and so apart from the rest of them. */
  readonly hand: GameObjects.Container;
  readonly #scene: Scene;
  readonly #spine: GameObjects.Container;
  readonly #legs: GameObjects.Container;
  readonly #body: GameObjects.Container;
  readonly #head: GameObjects.Container;
  readonly #phase: number;
  readonly #look: Look;
  readonly #isWhole: boolean;
  #atlas: Atlas;
  #wears: Wearing | undefined;
  #worn = '';
  #glides: Record<Channel, Glide>;
  #settling: Glide = resting(0);
  #handAt: HandPlace | undefined;
  /** 0: behind the table. */
  #reach: Glide = resting(0);
  #spokeAt = Number.NEGATIVE_INFINITY;

  /** @param isWhole whether their legs are seen: behind a table they are not */
  constructor(scene: Scene, atlas: Atlas, id: string, look: Look, pose: Pose, isWhole: boolean) {
    this.#scene = scene;
    this.#atlas = atlas;
    this.#look = look;
    this.#phase = phaseOf(id);
    this.#isWhole = isWhole;
    this.#legs = scene.add.container();
    this.#body = scene.add.container();
    this.#head = scene.add.container();
    this.#spine = scene.add.container(0, seatDepth, [this.#body, this.#head]);
    this.root = scene.add.container(0, 0, [this.#legs, this.#spine]);
    this.hand = scene.add.container().setVisible(false);
    this.#glides = { x: resting(0), y: resting(0), scale: resting(1), lean: resting(0), facing: resting(1), attention: resting(0) };
    this.place(pose);
  }

  /** Puts on a face and the body that goes with it. */
  wear(emotion: Emotion, stance: Stance, now: number): void {
    if (this.#wears?.emotion === emotion && this.#wears.stance === stance) return;
    // A paper puppet changes its face between two frames; a small bounce makes it a movement.
    if (this.#wears) this.#settling = { from: 1, to: 0, start: now, duration: 320 };
    this.#wears = { emotion, stance };
    this.#printAll();
  }

  /** Takes its drawings from another atlas from now on. */
  reprint(atlas: Atlas): void {
    this.#atlas = atlas;
    this.#worn = '';
    this.#printAll();
  }

  /** Goes there at once. */
  place(pose: Pose): void {
    for (const channel of channels) this.#glides[channel] = resting(pose[channel]);
  }

  goTo(pose: Pose, now: number, duration: (channel: Channel) => number, delay: (channel: Channel) => number = () => 0): void {
    for (const channel of channels) {
      this.#glides[channel] = turnedTo(this.#glides[channel], pose[channel], now, duration(channel), delay(channel));
    }
  }

  /** Lays a hand on the table, or draws it back; at once when no time is given. */
  layHand(place: HandPlace | undefined, now: number | undefined): void {
    const isFree = this.#wears !== undefined && hasHandFree(this.#look.poses.table[this.#wears.emotion]);
    const to = place && isFree ? 1 : 0;
    this.#handAt = place ?? this.#handAt;
    const takes = to === 1 ? durations.reachesOut : durations.drawsHandBack;
    this.#reach = now === undefined ? resting(to) : turnedTo(this.#reach, to, now, takes);
  }

  speak(now: number): void {
    this.#spokeAt = now;
  }

  hush(): void {
    this.#spokeAt = Number.NEGATIVE_INFINITY;
    this.#settling = resting(0);
  }

  /** On the way from one pose to another. */
  isGoing(now: number): boolean {
    return !hasEnded(this.#settling, now) || !hasEnded(this.#reach, now) || channels.some((channel) => !hasEnded(this.#glides[channel], now));
  }

  isSpeaking(now: number): boolean {
    return now - this.#spokeAt < speechTakes;
  }

  /** Draws this moment. `lively` 0 to 1: how much they breathe; at 0 they also stop blinking. */
  update(now: number, lively: number): void {
    const at = (channel: Channel) => valueOf(this.#glides[channel], now);
    const air = breath(now, this.#phase) * lively;
    const bounce = Math.sin(valueOf(this.#settling, now) * Math.PI);
    const walk = hasEnded(this.#glides.x, now) ? 0 : Math.abs(Math.sin(now / 150)) * Math.min(1, Math.abs(this.#glides.x.to - this.#glides.x.from) / 200);
    const facing = at('facing');
    this.root.setPosition(at('x'), at('y') - walk * 7).setScale(at('scale') * facing, at('scale'));
    this.#spine.rotation = at('lean') * degree * (facing < 0 ? -1 : 1);
    const rise = 1 + air * 0.006 - bounce * 0.012;
    this.#body.scaleY = rise;
    this.#head.setPosition(neckJoint.x, neckJoint.y - seatDepth * rise);
    this.#head.rotation = (at('attention') + air * 0.5) * degree;
    this.#showHand(valueOf(this.#reach, now), air);
    this.#show({
      eyes: lively > 0 && blinks(now, this.#phase) ? 'shut' : 'open',
      mouth: speaks(this.#spokeAt, now, this.#phase) ? 'open' : 'rest',
    });
  }

  destroy(): void {
    this.hand.destroy();
    this.root.destroy();
  }

  #showHand(reach: number, air: number): void {
    this.hand.setVisible(reach > 0 && this.#handAt !== undefined);
    if (!this.#handAt || reach === 0) return;
    const { x, y, scale, side } = this.#handAt;
    this.hand.setPosition(x - side * (1 - reach) * 14, y - (1 - reach) * 16 + air * 0.4).setScale(scale * -side, scale).setAlpha(Math.min(1, reach * 2.5));
  }

  /** All faces that this emotion can show, so that no blink has to wait for paint. */
  #printAll(): void {
    if (this.#wears) printFaces(this.#atlas, this.#look, this.#wears, this.#isWhole);
    this.#show(faceStates[0] ?? { eyes: 'open', mouth: 'rest' });
    this.hand.removeAll(true);
    if (!this.#isWhole) this.hand.add(this.#image(`${this.#look.name}/hand`, handDrawing(this.#look)));
  }

  #parts(state: FaceState): readonly FigurePart[] {
    return this.#wears ? partsOf(this.#look, this.#wears, state, this.#isWhole) : [];
  }

  #show(state: FaceState): void {
    if (!this.#wears) return;
    const wanted = `${this.#wears.emotion} ${this.#wears.stance} ${state.eyes} ${state.mouth}`;
    if (wanted === this.#worn) return;
    this.#worn = wanted;
    this.#legs.removeAll(true);
    this.#body.removeAll(true);
    this.#head.removeAll(true);
    for (const part of this.#parts(state)) this.#add(part);
  }

  #image(id: string, drawing: Drawing): GameObjects.Image {
    const print = this.#atlas.print(id, drawing);
    const image = this.#scene.add.image(0, 0, print.texture, print.frame);
    return image.setOrigin(print.originX, print.originY).setScale(1 / this.#atlas.scale);
  }

  #add({ id, drawing, x, y, rotation, layer }: FigurePart): void {
    const image = this.#image(id, drawing).setRotation(rotation);
    if (layer === 'legs') this.#legs.add(image.setPosition(x, y));
    else if (layer === 'body') this.#body.add(image.setPosition(x, y - seatDepth));
    else this.#head.add(image.setPosition(x - neckJoint.x, y - neckJoint.y));
  }
}

/** The shadow on the floor under somebody who stands there: soft, without an edge of ink. */
function shadowUnder({ drawing: { box }, y: lower }: FigurePart): FigurePart {
  const [left, top, width, height] = box;
  const across = Math.round(width * 0.66);
  const [x, y] = [Math.round(left + width / 2), Math.round(top + height) - shadowHeight];
  const oval = (part: number) => `M${x - across * part} ${y}a${across * part} ${shadowHeight * part} 0 1 1 ${across * part * 2} 0a${across * part} ${shadowHeight * part} 0 1 1 ${-across * part * 2} 0z`;
  const shapes = [1, 0.86, 0.7].map((part) => ({ d: oval(part), fill: '#2a2019', alpha: 0.1 }));
  const drawing: Drawing = { box: [x - across, y - shadowHeight, across * 2, shadowHeight * 2], shapes };
  return { id: `shadow/${drawing.box.join('/')}`, drawing, x: 0, y: lower, rotation: 0, layer: 'legs' };
}
