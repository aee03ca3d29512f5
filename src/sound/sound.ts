import type { Language } from '../model/language.ts';
import type { Beat, View } from '../play/view.ts';
import { captionOf, musicCaption, readingTime } from './captions.ts';
import { type Cue, cues, told } from './cues.ts';
import { openPlayer, type Player, type Volumes } from './player.ts';
import { noMusic, scored } from './score.ts';
import { toneOf } from './tones.ts';

/** held: the browser waits for a gesture · unavailable: it can't play our sounds, or they could not be fetched. */
export type SoundProblem = 'held' | 'unavailable';

export interface SoundOptions {
  /** All at 0 is muted. */
  readonly volumes: Volumes;
  /** Of the captions, asked each time one is made. */
  readonly language: () => Language;
  /** Called at most once for each problem; the play goes on without sound, and with captions. */
  readonly onProblem: (problem: SoundProblem) => void;
}

export interface Sound {
  /** Call from inside a gesture: before it nothing is fetched and nothing sounds. False when it still can't sound. */
  unlock(): Promise<boolean>;
  /** What is heard when this view follows `before` (undefined: nothing was seen yet), and with this beat when it is told. */
  hear(view: View, beat: Beat | undefined, before: View | undefined): void;
  setVolumes(volumes: Volumes): void;
  /** Tells what is heard, muted or not; an empty string when it has been there long enough. Returns a function that stops listening. */
  captions(listener: (caption: string) => void): () => void;
  /** Goes silent, as when the player is back in the menu. */
  rest(): void;
  destroy(): void;
}

/** How late a sound may be, in milliseconds, when the files have only just arrived. */
const patience = 2500;

/** How a browser tells that somebody is there. */
const gestures = ['click', 'keydown', 'touchend'] as const;

/** The sounds of a play; one for the page. */
export function createSound(options: SoundOptions): Sound {
  let { volumes } = options;
  let opening: Promise<Player | undefined> | undefined;
  let player: Player | undefined;
  let lastBeat: Beat | undefined;
  let lastView: View | undefined;
  let score = noMusic;
  let endOfCaption: ReturnType<typeof setTimeout> | undefined;
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const listeners = new Set<(caption: string) => void>();
  const problems = new Set<SoundProblem>();
  const life = new AbortController();

  const report = (problem: SoundProblem): void => {
    if (problems.has(problem)) return;
    problems.add(problem);
    options.onProblem(problem);
  };
  const show = (caption: string): void => {
    clearTimeout(endOfCaption);
    for (const listener of listeners) listener(caption);
    if (caption !== '') endOfCaption = setTimeout(show, readingTime(caption), '');
  };
  const hush = (): void => {
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
  };
  const play = async ({ effect }: Cue): Promise<void> => {
    const asked = performance.now();
    const ready = player ?? (await opening);
    if (performance.now() - asked < patience) ready?.play(effect);
  };
  const plan = (cue: Cue): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      void play(cue);
    }, cue.at);
    timers.add(timer);
  };
  /** Room and music; the music is fetched when the first scene stands there and its first page has been read. */
  const follow = (ready: Player): void => {
    ready.setTone(lastView && toneOf(lastView));
    ready.setScore(score);
    if (lastView?.phase === 'choosing' || lastView?.phase === 'reacting') ready.fetchMusic(lastView.scene.id);
  };
  const goOn = (): void => {
    void player?.wake();
  };
  const turnAway = (): void => {
    if (document.hidden) player?.sleep();
    else goOn();
  };
  const open = async (): Promise<Player | undefined> => {
    try {
      player = await openPlayer(volumes);
    } catch {
      opening = undefined;
      report('unavailable');
      return undefined;
    }
    player.setVolumes(volumes);
    follow(player);
    if (life.signal.aborted) {
      player.destroy();
      return undefined;
    }
    for (const gesture of gestures) document.addEventListener(gesture, goOn, { capture: true, signal: life.signal });
    document.addEventListener('visibilitychange', turnAway, { signal: life.signal });
    await player.wake();
    return player;
  };

  return {
    async unlock() {
      opening ??= open();
      const ready = await opening;
      if (!ready) return false;
      const awake = await ready.wake();
      if (!awake) report('held');
      return awake;
    },
    hear(view, beat, before) {
      if (before !== undefined && before.scene.id !== view.scene.id) hush();
      const heard = [...cues(before, view), ...(beat === undefined || beat === lastBeat ? [] : told(beat))];
      lastBeat = beat;
      lastView = view;
      const played = score;
      score = scored(score, view);
      if (player) follow(player);
      heard.forEach(plan);
      const language = options.language();
      const caption = [captionOf(heard, language), musicCaption(played, score, language)].filter((part) => part !== '').join(' ');
      if (caption !== '') show(caption);
    },
    setVolumes(next) {
      volumes = next;
      player?.setVolumes(next);
    },
    captions(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    rest() {
      hush();
      show('');
      lastBeat = undefined;
      lastView = undefined;
      score = noMusic;
      if (player) follow(player);
    },
    destroy() {
      hush();
      clearTimeout(endOfCaption);
      life.abort();
      player?.destroy();
    },
  };
}
