import type { GameObjects, Scene } from 'phaser';
import { hasEnded, resting, valueOf, type Glide } from './motion.ts';
import type { Painted } from './place.ts';

/** Depths on the stage: people stand between the back of a place and its table. */
export const depths = { back: 0, people: 10, front: 20 } as const;

interface Layer {
  readonly images: readonly GameObjects.Image[];
  readonly keys: readonly string[];
  alpha: Glide;
}

let painted = 0;

/** The place behind and before the people; a new one fades in over the old one. */
export class Backdrop {
  readonly #scene: Scene;
  #layers: Layer[] = [];

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  show(place: Painted, now: number, duration: number): void {
    const isFirst = this.#layers.length === 0;
    const alpha = isFirst || duration === 0 ? resting(1) : { from: 0, to: 1, start: now, duration };
    this.#layers.push({ ...this.#hang(place), alpha });
    this.update(now);
  }

  update(now: number): void {
    for (const { images, alpha } of this.#layers) for (const image of images) image.setAlpha(valueOf(alpha, now));
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

  #hang({ back, front, frontTop }: Painted): Pick<Layer, 'images' | 'keys'> {
    const number = painted++;
    const keys = [`place${number}.back`, `place${number}.front`];
    const images = [[back, 0, depths.back], [front, frontTop, depths.front]] as const;
    return {
      keys,
      images: images.map(([canvas, y, depth], index) => {
        const key = keys[index] ?? '';
        this.#scene.textures.create(key, canvas, canvas.width, canvas.height)?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
        return this.#scene.add.image(0, y, key).setOrigin(0, 0).setDepth(depth);
      }),
    };
  }

  #takeDown({ images, keys }: Layer): void {
    for (const image of images) image.destroy();
    for (const key of keys) this.#scene.textures.remove(key);
  }
}
