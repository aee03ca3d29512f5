import type { View } from '../play/view.ts';
import type { StageProblem } from './problem.ts';
import { chooseRenderer, meansOf, type Renderer } from './renderer.ts';

export interface StageOptions {
  readonly renderer: Renderer | 'auto';
  /** No motion at all: every change is there at once. */
  readonly reducedMotion: boolean;
  readonly onProblem: (problem: StageProblem) => void;
}

/** The picture of the play. It fills its host, follows its size, and takes no input. */
export interface Stage {
  /** Which renderer draws; `none` when this device can draw nothing. */
  readonly renderer: Renderer | 'none';
  /** Shows a view while its beat with this index is told; past the last beat, when everything is. */
  show(view: View, beat: number): void;
  /** Paints ahead what a view needs, and lets others have their turn in between, until it is told to leave off. */
  prepare(view: View, rest: () => Promise<boolean>): Promise<void>;
  setReducedMotion(reduced: boolean): void;
  sleep(): void;
  wake(): void;
  /** For pictures: ends every motion, and keeps still until the next `show`. Resolves when it is drawn. */
  freeze(): Promise<void>;
  /** Middle of somebody's head in CSS pixels from the host's left side; undefined while they are out. */
  anchorOf(person: string): { readonly x: number } | undefined;
  /** Resolves when its first picture is there. */
  readonly pictured: Promise<void>;
  /** Goes to another host with everything that was prepared; what it shows there next is there at once. */
  moveTo(host: HTMLElement): void;
  destroy(): void;
}

const fetchMachinery = (renderer: Renderer) => Promise.all([
  import('./engine.ts'), import('./scenes.ts'), import('./engine.ts').then(({ fetchPhaser }) => fetchPhaser(renderer)),
]);

/** Comes along with this file, but only where something can be drawn: elsewhere Phaser stumbles while it is loaded. */
const means = meansOf(document);
const usual = chooseRenderer('auto', means);
const machinery = usual && fetchMachinery(usual);
// Told by `createStage`, to whom it matters.
machinery?.catch(() => undefined);

/** Rejects only when the stage's own code does not arrive. */
export async function createStage(host: HTMLElement, options: StageOptions): Promise<Stage> {
  const renderer = chooseRenderer(options.renderer, means);
  if (renderer === undefined) {
    options.onProblem({ code: 'stage.noRenderer' });
    return darkStage;
  }
  const [{ startEngine }, { Scenes }] = await (renderer === usual && machinery ? machinery : fetchMachinery(renderer));
  const root = hung(host);
  const engine = await startEngine(root, renderer);
  const drawing = new Scenes(engine, root, renderer, options);
  engine.onFrame((now) => drawing.update(now));
  const resize = () => drawing.resize({ width: root.clientWidth, height: root.clientHeight }, window.devicePixelRatio);
  const observer = new ResizeObserver(resize);
  observer.observe(root);
  resize();
  return {
    renderer,
    show: (view, beat) => drawing.show(view, beat),
    prepare: (view, rest) => drawing.prepare(view, rest),
    setReducedMotion: (reduced) => drawing.setReducedMotion(reduced),
    sleep: () => engine.sleep(),
    wake: () => drawing.wake(),
    freeze: () => drawing.freeze(),
    anchorOf: (person) => drawing.anchorOf(person),
    pictured: drawing.pictured,
    moveTo: (other) => {
      drawing.beginAnew();
      other.append(root);
      resize();
    },
    destroy: () => {
      observer.disconnect();
      drawing.end();
      engine.destroy();
      root.remove();
    },
  };
}

/** Where nothing can be drawn, the words have to do. */
const darkStage: Stage = {
  renderer: 'none',
  show: () => undefined,
  prepare: () => Promise.resolve(),
  setReducedMotion: () => undefined,
  sleep: () => undefined,
  wake: () => undefined,
  freeze: () => Promise.resolve(),
  anchorOf: () => undefined,
  pictured: Promise.resolve(),
  moveTo: () => undefined,
  destroy: () => undefined,
};

/** The stage is seen, never read: what it shows is told in words by the interface. */
function hung(host: HTMLElement): HTMLElement {
  const root = document.createElement('div');
  root.setAttribute('aria-hidden', 'true');
  Object.assign(root.style, { position: 'relative', width: '100%', height: '100%', overflow: 'hidden', isolation: 'isolate', pointerEvents: 'none' });
  host.append(root);
  return root;
}
