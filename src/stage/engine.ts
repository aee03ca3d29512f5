import type { Game, Scene } from 'phaser';
import type { Size } from './frame.ts';
import type { Renderer } from './renderer.ts';

/** Phaser, set up to draw and to do nothing else. */
export interface Engine {
  readonly scene: Scene;
  /** @param listener called before every frame with the time in milliseconds */
  onFrame(listener: (now: number) => void): void;
  /** Draws frames until it is put to sleep. */
  wake(): void;
  /** Keeps the picture and stops drawing after the frame that is being made. */
  sleep(): void;
  /** How many frames a second are enough for what moves now; as many as the screen shows when not told. */
  pace(frames?: number): void;
  /** Resolves when one more frame has been drawn. */
  drawn(): Promise<void>;
  /**
   * The picture is gone until it is drawn again.
   *
   * @param pixels device pixels for one CSS pixel
   */
  resize(size: Size, pixels: number): void;
  /** Draws one frame before the browser shows its next. */
  drawAtOnce(): void;
  destroy(): void;
}

/** Only the one that this device draws with is fetched. */
export function fetchPhaser(renderer: Renderer) {
  return renderer === 'webgl' ? import('./phaser/on-gpu.ts') : import('./phaser/on-canvas.ts');
}

type Phaser = Awaited<ReturnType<typeof fetchPhaser>>;

export async function startEngine(parent: HTMLElement, renderer: Renderer): Promise<Engine> {
  const { Core, Game, Scale, type } = await fetchPhaser(renderer);
  return new Promise((resolve) => {
    const game = new Game({
      type,
      parent,
      transparent: true,
      banner: false,
      autoFocus: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
      scale: { mode: Scale.NONE, width: 1, height: 1, expandParent: false },
      render: { powerPreference: 'low-power' },
      scene: {
        create(this: Scene) {
          resolve(engineOf(game, this, Core));
        },
      },
    });
  });
}

function engineOf(game: Game, scene: Scene, { Events }: Phaser['Core']): Engine {
  let isTired = false;
  game.events.on(Events.POST_RENDER, () => {
    if (isTired) game.loop.sleep();
  });
  const wake = () => {
    isTired = false;
    game.loop.wake();
  };
  const { canvas } = game;
  // Phaser counts in device pixels; how large they look is the page's affair.
  Object.assign(canvas.style, { display: 'block', width: '100%', height: '100%' });
  // A lost context comes back empty: what stood there has to be drawn again.
  const restored = () => setTimeout(wake);
  canvas.addEventListener('webglcontextrestored', restored);
  return {
    scene,
    onFrame: (listener) => {
      game.events.on(Events.STEP, () => listener(performance.now()));
    },
    wake,
    sleep: () => {
      isTired = true;
    },
    pace: (frames = 0) => {
      if (game.loop.fpsLimit === frames) return;
      // Within a frame the loop would run twice from then on.
      queueMicrotask(() => game.loop.setFPSLimit(frames));
    },
    drawn: () => new Promise((resolve) => {
      game.events.once(Events.POST_RENDER, () => resolve());
      game.loop.wake();
    }),
    resize: ({ width, height }, pixels) => game.scale.resize(Math.ceil(width * pixels), Math.ceil(height * pixels)),
    drawAtOnce: () => game.step(performance.now(), 0),
    destroy: () => {
      // Phaser gives the same canvas to the next game.
      canvas.removeEventListener('webglcontextrestored', restored);
      game.destroy(true);
      // It is taken down in its next frame, which a sleeping loop never makes.
      wake();
    },
  };
}
