import type { GameObjects } from 'phaser';
import type { View } from '../play/view.ts';
import { Atlas } from './atlas.ts';
import { Backdrop, depths } from './backdrop.ts';
import { Cast, stanceOf, type Surroundings } from './cast.ts';
import type { Engine } from './engine.ts';
import { lowness } from './figures/rig.ts';
import { frameFor, type Frame, type Size } from './frame.ts';
import { durations } from './gesture.ts';
import { printFaces } from './person.ts';
import { paintPlace, type Painted } from './place.ts';
import { plan, type Picture, type StagePlan } from './plan.ts';
import type { StageProblem } from './problem.ts';
import { resolutionOf, type Renderer } from './renderer.ts';
import { laidFor, middle, scaleOf, seats } from './seats.ts';
import { settingOf, type Setting } from './setting.ts';
import { hangShade, type Shade } from './shade.ts';
import { Store, type Artwork } from './store.ts';
import { Tabletop } from './tabletop.ts';

/** After the last change people go on breathing for this long, in milliseconds; then they rest, and so does the processor. */
const lively: Readonly<Record<Renderer, number>> = { webgl: 45_000, canvas: 12_000 };
/** Without a GPU every frame costs the processor; so many are enough for people who only breathe and speak. */
const breathing: Readonly<Record<Renderer, number | undefined>> = { webgl: undefined, canvas: 30 };
/** Breathing starts and stops within this time. */
const calming = 2500;

interface Wish {
  readonly view: View;
  readonly beat: number;
}

/** Turns what is wished for into what stands on the stage, and keeps it alive. */
export class Scenes {
  readonly pictured: Promise<void>;
  readonly #engine: Engine;
  readonly #renderer: Renderer;
  readonly #store: Store;
  readonly #tabletop = new Tabletop();
  readonly #backdrop: Backdrop;
  readonly #cast: Cast;
  readonly #room: GameObjects.Container;
  readonly #hands: GameObjects.Container;
  readonly #shade: Shade;
  readonly #root: HTMLElement;
  #isPictured: () => void = () => undefined;
  #reducedMotion: boolean;
  #host: Size = { width: 0, height: 0 };
  #devicePixels = 1;
  #atlas: Atlas | undefined;
  #wish: Wish | undefined;
  #artwork: Artwork | undefined;
  #standing: StagePlan | undefined;
  #painted = '';
  /** A place that was painted before it is shown. */
  #ready: { readonly looks: string; readonly place: Painted } | undefined;
  #pending: Promise<void> = Promise.resolve();
  #changedAt = 0;
  #frozen = false;

  constructor(engine: Engine, root: HTMLElement, renderer: Renderer, options: { reducedMotion: boolean; onProblem(problem: StageProblem): void }) {
    this.#engine = engine;
    this.#renderer = renderer;
    this.#reducedMotion = options.reducedMotion;
    this.#store = new Store(options.onProblem);
    this.#backdrop = new Backdrop(engine.scene, this.#tabletop);
    this.#room = engine.scene.add.container(0, 0).setDepth(depths.people);
    this.#hands = engine.scene.add.container(0, 0).setDepth(depths.hands);
    this.#cast = new Cast(engine.scene, this.#room, this.#hands);
    this.#shade = hangShade(root);
    this.#root = root;
    this.pictured = new Promise((resolve) => {
      this.#isPictured = resolve;
    });
  }

  show(view: View, beat: number): void {
    const wish = { view, beat };
    this.#wish = wish;
    this.#frozen = false;
    this.#pending = this.#fulfil(wish);
  }

  /**
   * Paints what a view needs before it is shown, a piece at a time.
   *
   * @param rest lets others have their turn; resolves to whether to go on
   */
  async prepare(view: View, rest: () => Promise<boolean>): Promise<void> {
    const artwork = await this.#store.artworkFor(view);
    if (!artwork || this.#standing || this.#host.width === 0 || !(await rest())) return;
    this.#artwork = artwork;
    const next = plan(undefined, view, 0);
    const frame = this.#frame(next);
    const setting = settingOf(artwork.scenery, next);
    const looks = this.#looksOf(setting, frame);
    const painting = paintPlace(setting, frame, this.#host, this.#pixels);
    for (let piece = painting.next(); ; piece = painting.next()) {
      if (piece.done === true) {
        this.#ready = { looks, place: piece.value };
        break;
      }
      if (!(await rest())) return;
    }
    for (const person of next.people) {
      if (!(await rest())) return;
      const look = artwork.looks.get(person.look);
      const { gathering } = next.place;
      const wears = { emotion: person.emotion, stance: stanceOf(person, gathering) };
      if (look && person.posture !== 'out') printFaces(this.#atlasFor(this.#scaleOf(next, frame)), look, wears, gathering === 'standing');
    }
    await rest();
  }

  /** Keeps what is painted and who is dressed, out of sight until the next picture is there. */
  beginAnew(): void {
    this.#standing = undefined;
    this.#root.style.visibility = 'hidden';
  }

  /** The stage is taken down: what is still on its way is not drawn any more. */
  end(): void {
    this.#wish = undefined;
  }

  setReducedMotion(reduced: boolean): void {
    this.#reducedMotion = reduced;
    this.#engine.wake();
  }

  wake(): void {
    this.#changedAt = performance.now();
    this.#engine.wake();
  }

  async freeze(): Promise<void> {
    await this.#pending;
    this.#frozen = true;
    this.#tabletop.settle();
    this.#backdrop.settle();
    this.#cast.settle();
    const { plan: standing, artwork } = { plan: this.#standing, artwork: this.#artwork };
    if (standing && artwork) this.#direct(standing, artwork, false);
    await this.#engine.drawn();
    await this.#engine.drawn();
    this.#engine.sleep();
  }

  anchorOf(id: string): { readonly x: number } | undefined {
    // Who is asked for may still be on the way: the panel points at where they will be.
    const picture = this.#wish && plan(undefined, this.#wish.view, this.#wish.beat);
    const person = picture?.people.find((each) => each.id === id);
    if (!picture || !person || person.posture === 'out' || this.#host.width === 0) return undefined;
    const frame = this.#frame(picture);
    const neck = (seats(picture.seats, frame.spread, picture.place.gathering)[person.seat] ?? middle) + person.x;
    return { x: (neck - frame.left) * frame.zoom };
  }

  resize(host: Size, devicePixels: number): void {
    if (host.width === 0 || host.height === 0 || this.#fits(host, devicePixels)) return;
    [this.#host, this.#devicePixels] = [host, devicePixels];
    this.#engine.resize(host, this.#pixels);
    this.#painted = '';
    if (this.#standing && this.#artwork) {
      this.#direct(this.#standing, this.#artwork, false);
      // The panel grows and shrinks with what is said: the stage must not be seen empty each time.
      this.#engine.drawAtOnce();
    }
    this.wake();
  }

  update(now: number): void {
    const life = this.#liveliness(now);
    this.#backdrop.update(now);
    this.#cast.update(now, life);
    this.#atlas?.publish();
    const isGoing = this.#backdrop.isMoving() || this.#tabletop.isMoving(now) || this.#cast.isGoing(now);
    this.#engine.pace(isGoing ? undefined : breathing[this.#renderer]);
    if (life === 0 && !isGoing && !this.#cast.isSpeaking(now)) this.#engine.sleep();
  }

  #fits({ width, height }: Size, devicePixels: number): boolean {
    return this.#host.width === width && this.#host.height === height && this.#devicePixels === devicePixels;
  }

  get #pixels(): number {
    return resolutionOf(this.#renderer, this.#host, this.#devicePixels);
  }

  /** 1 shortly after a change, then down to 0: somebody who reads does not need to see everybody breathe. */
  #liveliness(now: number): number {
    if (this.#reducedMotion || this.#frozen) return 0;
    const left = this.#changedAt + lively[this.#renderer] - now;
    return Math.min(1, Math.max(0, left / calming));
  }

  async #fulfil(wish: Wish): Promise<void> {
    const artwork = await this.#store.artworkFor(wish.view);
    // Something newer was asked for in the meantime, and every picture stands by itself.
    if (this.#wish !== wish || !artwork || this.#host.width === 0) return;
    const next = plan(this.#standing, wish.view, wish.beat);
    const isFirst = this.#standing === undefined;
    const motion = !isFirst && !this.#reducedMotion;
    this.#artwork = artwork;
    this.#standing = next;
    this.#direct(next, artwork, motion);
    const speaker = next.people.find(({ speaking }) => speaking);
    if (speaker && motion) this.#cast.speak(speaker.id, performance.now());
    this.wake();
    if (isFirst) void this.#engine.drawn().then(() => this.#unveil());
  }

  #unveil(): void {
    this.#root.style.visibility = '';
    this.#isPictured();
  }

  #direct(next: StagePlan, artwork: Artwork, motion: boolean): void {
    const frame = this.#frame(next);
    const now = performance.now();
    const fade = motion ? durations.moodTurns : 0;
    this.#setUp(settingOf(artwork.scenery, next), frame, now, fade);
    this.#shade.show(next.place, fade);
    this.#tabletop.follow(next, motion, now);
    this.#cast.follow(next, this.#surroundings(next, artwork, frame), motion, now);
  }

  /** Paints the place when it looks different from what hangs there. */
  #setUp(setting: Setting, frame: Frame, now: number, fade: number): void {
    const looks = this.#looksOf(setting, frame);
    if (looks === this.#painted) return;
    this.#painted = looks;
    this.#backdrop.show(this.#ready?.looks === looks ? this.#ready.place : wholly(paintPlace(setting, frame, this.#host, this.#pixels)), now, fade);
    this.#ready = undefined;
    const scale = frame.zoom * this.#pixels;
    for (const layer of [this.#room, this.#hands]) layer.setScale(scale).setPosition(-frame.left * scale, -frame.top * scale);
  }

  #looksOf({ plan: place, lights }: Setting, frame: Frame): string {
    return JSON.stringify([place, lights, frame, this.#host, this.#pixels]);
  }

  #surroundings(next: StagePlan, { scenery, looks }: Artwork, frame: Frame): Surroundings {
    const atlas = this.#atlasFor(this.#scaleOf(next, frame));
    const { gathering } = next.place;
    const { hands } = laidFor(seats(next.seats, frame.spread, gathering), scenery.taken, 0);
    return { frame, atlas, looks, gathering, edge: scenery.edge, hands, seen: this.#host.width / frame.zoom };
  }

  /** Of the atlas: a little larger than most people are shown, so that leaning in stays sharp. */
  #scaleOf({ seats: count }: Picture, { zoom }: Frame): number {
    return scaleOf(count) * zoom * this.#pixels * 1.05;
  }

  #atlasFor(scale: number): Atlas {
    const old = this.#atlas;
    if (old && !old.full && Math.abs(old.scale / scale - 1) < 0.02) return old;
    const atlas = new Atlas(this.#engine.scene, scale);
    this.#atlas = atlas;
    this.#cast.reprint(atlas);
    old?.destroy();
    return atlas;
  }

  #frame(next: Picture): Frame {
    const { edge } = this.#artwork?.scenery ?? { edge: 404 };
    return frameFor(this.#host, next.seats, edge, next.place.gathering, this.#lower(next));
  }

  /** How much lower than usual even the highest face is, in design units. */
  #lower({ people, seats: count, place }: Picture): number {
    const looks = people.flatMap(({ look, posture }) => (posture === 'out' ? [] : (this.#artwork?.looks.get(look) ?? [])));
    const lows = looks.map((look) => lowness(look, place.gathering === 'standing' ? 'standing' : 'table'));
    return lows.length === 0 ? 0 : Math.min(...lows) * scaleOf(count);
  }
}

function wholly<Made>(pieces: Generator<void, Made>): Made {
  for (;;) {
    const piece = pieces.next();
    if (piece.done === true) return piece.value;
  }
}
