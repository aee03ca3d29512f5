import type { Howl } from 'howler';
import { type Effect, effects } from './effects.ts';
import { createEnsemble, type Ensemble } from './ensemble.ts';
import { effectFile, effectSpans, musicLoop, stemFiles, toneFiles, toneSpans } from './files.ts';
import { type Engine, loadHowl, loadLoop } from './loading.ts';
import { createRoom } from './room.ts';
import { noMusic, type Score, type Stem, stems } from './score.ts';
import type { Tone } from './tones.ts';

/** Each from 0 (silent) to 1. */
export interface Volumes {
  readonly music: number;
  readonly room: number;
  readonly effects: number;
}

/** The loudspeaker side: what can be made to sound, once its files are there. */
export interface Player {
  /** Does nothing while the browser holds the sound back: a late sound would belong to nothing. */
  play(effect: Effect): void;
  /** Fades to this room tone, or to silence. */
  setTone(tone: Tone | undefined): void;
  /** Brings the music to this; it is fetched when `fetchMusic` was called, and heard from then on. */
  setScore(score: Score): void;
  /** The music may come now, in the scene with this id. Does nothing when it is there, while its volume is 0, and where it could not be had. */
  fetchMusic(scene: string): void;
  setVolumes(volumes: Volumes): void;
  /** Lets the sound begin or go on, as far as the browser allows: false when it does not. */
  wake(): Promise<boolean>;
  /** Holds everything until the next `wake`, as for a page that nobody looks at. */
  sleep(): void;
  destroy(): void;
}

/** Fetches Howler and the effects. Rejects when the browser can play none of the codings. */
export async function openPlayer(first: Volumes): Promise<Player> {
  const engine: Engine = await import('howler');
  // Howler would stop its clock in a quiet minute and drop the sound after it.
  engine.Howler.autoSuspend = false;
  const once = await loadHowl(engine, effectFile, effectSpans);
  // The same file once more, decoded only once: a Howl of its own gives the music its own volume.
  const voices = { effects: once, music: await loadHowl(engine, effectFile, effectSpans) };
  return createPlayer(engine, voices, first);
}

function createPlayer(engine: Engine, voices: Readonly<Record<'effects' | 'music', Howl>>, first: Volumes): Player {
  const { Howler } = engine;
  const room = Howler.usingWebAudio ? createRoom(Howler.ctx, (place) => loadLoop(Howler.ctx, toneFiles[place], toneSpans[place]), toneSpans) : undefined;
  let volumes = first;
  let tone: Tone | undefined;
  let score = noMusic;
  let music: Ensemble | 'underway' | undefined;
  let lostIn: string | undefined;
  let ended = false;

  const isAwake = (): boolean => !Howler.usingWebAudio || Howler.ctx.state === 'running';
  const settle = (): void => {
    if (!isAwake()) return;
    room?.settle(tone, volumes.room);
    if (typeof music !== 'object') return;
    music.setVolume(volumes.music);
    music.play(score);
  };
  const fetchMusic = async (scene: string): Promise<void> => {
    music = 'underway';
    try {
      const ensemble = createEnsemble(Howler.ctx, await stemBuffers(Howler.ctx), musicLoop);
      if (ended) return ensemble.destroy();
      music = ensemble;
      settle();
    } catch {
      // What it says is written in the captions; it is tried again with the next scene.
      music = undefined;
      lostIn = scene;
    }
  };

  const player: Player = {
    play(effect) {
      const { kind } = effects[effect];
      if (volumes[kind] > 0 && isAwake()) voices[kind].play(effect);
    },
    setTone(next) {
      tone = next;
      settle();
    },
    setScore(next) {
      score = next;
      settle();
    },
    fetchMusic(scene) {
      if (music === undefined && lostIn !== scene && volumes.music > 0 && Howler.usingWebAudio) void fetchMusic(scene);
    },
    setVolumes(next) {
      volumes = next;
      voices.effects.volume(next.effects);
      voices.music.volume(next.music);
      settle();
    },
    async wake() {
      if (!isAwake()) await Promise.race([Howler.ctx.resume(), pause(400)]);
      settle();
      return isAwake();
    },
    sleep() {
      if (Howler.usingWebAudio) void Howler.ctx.suspend();
    },
    destroy() {
      ended = true;
      for (const howl of Object.values(voices)) howl.unload();
      room?.destroy();
      if (typeof music === 'object') music.destroy();
    },
  };
  player.setVolumes(first);
  return player;
}

/** One after the other, so that what is being read keeps most of the line. */
async function stemBuffers(context: BaseAudioContext): Promise<Readonly<Record<Stem, AudioBuffer>>> {
  const buffers: Partial<Record<Stem, AudioBuffer>> = {};
  for (const stem of stems) buffers[stem] = await loadLoop(context, stemFiles[stem], musicLoop);
  return buffers as Record<Stem, AudioBuffer>;
}

/** `resume()` of a context that the browser holds back never answers. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
