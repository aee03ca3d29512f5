import type { GameObjects, Scene } from 'phaser';
import { hasEnded, resting, valueOf, type Glide } from './motion.ts';
import type { Painted } from './place.ts';
import type { Tabletop } from './tabletop.ts';
import type { PaintedThing } from './things.ts';

/** Depths on the stage: people stand between the back of a place and its table, and lay their hands on it. */
export const depths = { back: 0, people: 10, front: 20, things: 22, hands: 24 } as const;

interface Layer {
  readonly images: readonly GameObjects.Image[];
  readonly things: readonly { readonly thing: PaintedThing; readonly image: GameObjects.Image }[];
  readonly keys: readonly string[];
  alpha: Glide;
}

let painted = 0;

/** The place behind and before the people, and what can be moved on its table; a new one fades in over the old one. */
export class Backdrop {
  readonly #scene: Scene;
  readonly #tabletop: Tabletop;
  #layers: Layer[] = [];

  constructor(scene: Scene, tabletop: Tabletop) {
    this.#scene = scene;
    this.#tabletop = tabletop;
  }

  show(place: Painted, now: number, duration: number): void {
    const isFirst = this.#layers.length === 0;
    const alpha = isFirst || duration === 0 ? resting(1) : { from: 0, to: 1, start: now, duration };
    this.#layers.push({ ...this.#hang(place), alpha });
    this.update(now);
  }

  update(now: number): void {
    for (const { images, things, alpha } of this.#layers) {
      for (const image of images) image.setAlpha(valueOf(alpha, now));
      for (const each of things) this.#move(each, valueOf(alpha, now), now);
    }
    const covering = this.#layers.findLastIndex(({ alpha }) => hasEnded(alpha, now));
    for (const layer of this.#layers.splice(0, Math.max(0, covering))) this.#takeDown(layer);
  }

  settle(): void {
    for (const layer of this.#layers) layer.alpha = resting(1);
    this.update(0);
  }

  isMoving(): boolean {
    return this.#layers.length > 1;
  }

  #move({ thing: { name, at, way }, image }: Layer['things'][number], alpha: number, now: number): void {
    const { gone, tilt, visible } = this.#tabletop.stateOf(name, now);
    image.setPosition(at[0] + way[0] * gone, at[1] + way[1] * gone).setAngle(tilt).setAlpha(alpha).setVisible(visible);
  }

  #hang({ back, front, frontTop, things }: Painted): Omit<Layer, 'alpha'> {
    const number = painted++;
    const keys: string[] = [];
    const print = (canvas: HTMLCanvasElement, name: string, depth: number): GameObjects.Image => {
      const key = `place${number}.${name}`;
      keys.push(key);
      this.#scene.textures.create(key, canvas, canvas.width, canvas.height)?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
      return this.#scene.add.image(0, 0, key).setDepth(depth);
    };
    return {
      images: [print(back, 'back', depths.back).setOrigin(0, 0), print(front, 'front', depths.front).setOrigin(0, 0).setY(frontTop)],
      things: things.map((thing) => {
        const { canvas, name, pivot } = thing;
        return { thing, image: print(canvas, name, depths.things).setOrigin(pivot[0] / canvas.width, pivot[1] / canvas.height) };
      }),
      keys,
    };
  }

  #takeDown({ images, things, keys }: Layer): void {
    for (const image of [...images, ...things.map(({ image }) => image)]) image.destroy();
    for (const key of keys) this.#scene.textures.remove(key);
  }
}
