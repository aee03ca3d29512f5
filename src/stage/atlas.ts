import type { Scene, Textures } from 'phaser';
import type { Drawing } from './drawing.ts';
import { paintDrawing, type Brush } from './paint.ts';
import { emptyShelves, type Shelves } from './shelf.ts';

/** Where a drawing lies in the atlas, ready for an image. */
export interface Print {
  readonly texture: string;
  readonly frame: string;
  /** Where the drawing's own (0, 0) lies, as parts of the frame's width and height. */
  readonly originX: number;
  readonly originY: number;
}

interface Page {
  readonly texture: Textures.Texture;
  readonly brush: Brush;
  readonly shelves: Shelves;
  changed: boolean;
}

/** Devices that draw at all take textures of this size. */
const largest = 4096;
const usual = 2048;
/** Beyond this the atlas is full, and a new one should be made from what is still needed. */
const mostPages = 5;
/** Keeps neighbours from bleeding into each other when pixels are blended. */
const gap = 2;

let made = 0;

/** Paints every drawing once, at the size in which it is shown, on a few large canvases. */
export class Atlas {
  /** Pixels for one unit of a drawing. */
  readonly scale: number;
  readonly #scene: Scene;
  readonly #name = `atlas${made++}`;
  readonly #pages: Page[] = [];
  readonly #prints = new Map<string, Print>();

  constructor(scene: Scene, scale: number) {
    this.#scene = scene;
    this.scale = scale;
  }

  get full(): boolean {
    return this.#pages.length >= mostPages;
  }

  print(id: string, drawing: Drawing): Print {
    const known = this.#prints.get(id);
    if (known) return known;
    const print = this.#paint(id, drawing);
    this.#prints.set(id, print);
    return print;
  }

  /** Hands what was painted to the renderer; call it once before a frame is drawn. */
  publish(): void {
    for (const page of this.#pages) {
      if (page.changed) page.texture.source[0]?.update();
      page.changed = false;
    }
  }

  destroy(): void {
    for (const { texture } of this.#pages) this.#scene.textures.remove(texture);
  }

  #paint(id: string, drawing: Drawing): Print {
    const [x, y, width, height] = drawing.box;
    const across = Math.ceil(width * this.scale) + 2 * gap;
    const down = Math.ceil(height * this.scale) + 2 * gap;
    const { page, spot } = this.#room(across, down);
    const { brush, texture } = page;
    brush.setTransform(this.scale, 0, 0, this.scale, spot.x + gap - x * this.scale, spot.y + gap - y * this.scale);
    paintDrawing(brush, drawing);
    texture.add(id, 0, spot.x, spot.y, across, down);
    page.changed = true;
    return { texture: texture.key, frame: id, originX: (gap - x * this.scale) / across, originY: (gap - y * this.scale) / down };
  }

  #room(width: number, height: number): { page: Page; spot: { x: number; y: number } } {
    for (const page of this.#pages) {
      const spot = page.shelves.place(width, height);
      if (spot) return { page, spot };
    }
    const page = this.#addPage(Math.min(largest, Math.max(usual, width, height)));
    const spot = page.shelves.place(width, height);
    if (!spot) throw new Error(`A drawing of ${width}×${height} pixels is larger than any texture`);
    return { page, spot };
  }

  #addPage(side: number): Page {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [side, side];
    const brush = canvas.getContext('2d');
    const texture = this.#scene.textures.create(`${this.#name}.${this.#pages.length}`, canvas, side, side);
    if (!brush || !texture) throw new Error('No canvas to paint the figures on');
    const page: Page = { texture, brush, shelves: emptyShelves(side, side), changed: false };
    this.#pages.push(page);
    return page;
  }
}
