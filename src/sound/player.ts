import type { Howl, HowlerGlobal } from 'howler';
import { type Effect, effects } from './effects.ts';
import { effectFile, effectSpans, type Source, type Span, toneFiles, toneSpans } from './files.ts';
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
  setVolumes(volumes: Volumes): void;
  /** Lets the sound begin or go on, as far as the browser allows: false when it does not. */
  wake(): Promise<boolean>;
  /** Holds everything until the next `wake`, as for a page that nobody looks at. */
  sleep(): void;
  destroy(): void;
}

interface Engine {
  readonly Howl: typeof Howl;
  readonly Howler: HowlerGlobal;
}

/** Fetches Howler and the sounds. Rejects when the browser can play none of the codings of a file. */
export async function openPlayer(first: Volumes): Promise<Player> {
  const engine: Engine = await import('howler');
  // Howler would stop its clock in a quiet minute and drop the sound after it.
  engine.Howler.autoSuspend = false;
  const once = await load(engine, effectFile, effectSpans, false);
  // The same file once more, decoded only once: a Howl of its own gives the music its own volume.
  const voices = { effects: once, music: await load(engine, effectFile, effectSpans, false) };
  const kitchen = await load(engine, toneFiles.kitchen, toneSpans, true);
  return createPlayer(engine, voices, { kitchen }, first);
}

const fadeIn = 1600;
const fadeOut = 700;

function createPlayer({ Howler }: Engine, voices: Readonly<Record<'effects' | 'music', Howl>>, tones: Readonly<Record<Tone, Howl>>, first: Volumes): Player {
  let volumes = first;
  let wanted: Tone | undefined;
  let sounding: { readonly tone: Tone; readonly id: number; volume: number } | undefined;

  const isAwake = (): boolean => !Howler.usingWebAudio || Howler.ctx.state === 'running';
  const stopTone = (): void => {
    if (!sounding) return;
    const { tone, id, volume } = sounding;
    tones[tone].once('fade', () => tones[tone].stop(id), id);
    tones[tone].fade(volume, 0, fadeOut, id);
    sounding = undefined;
  };
  /** Brings the room tone to what is wanted of it now. */
  const settle = (): void => {
    if (sounding && (sounding.tone !== wanted || volumes.room === 0)) stopTone();
    if (!wanted || volumes.room === 0 || !isAwake()) return;
    const from = sounding?.volume ?? 0;
    if (from === volumes.room) return;
    const id = sounding?.id ?? tones[wanted].play(wanted);
    tones[wanted].fade(from, volumes.room, from === 0 ? fadeIn : fadeOut, id);
    sounding = { tone: wanted, id, volume: volumes.room };
  };

  const player: Player = {
    play(effect) {
      const { kind } = effects[effect];
      if (volumes[kind] > 0 && isAwake()) voices[kind].play(effect);
    },
    setTone(tone) {
      wanted = tone;
      settle();
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
      for (const howl of [...Object.values(voices), ...Object.values(tones)]) howl.unload();
    },
  };
  player.setVolumes(first);
  return player;
}

/** `resume()` of a context that the browser holds back never answers. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** The first coding of a file that can be fetched and decoded. */
async function load(engine: Engine, sources: readonly Source[], spans: Readonly<Record<string, Span>>, loop: boolean): Promise<Howl> {
  for (const source of sources) {
    const howl = await decoded(engine, source, spans, loop);
    if (howl) return howl;
  }
  throw new Error(`No coding of this sound can be played: ${sources.map(({ address }) => address).join(', ')}`);
}

function decoded({ Howl }: Engine, { address, format }: Source, spans: Readonly<Record<string, Span>>, loop: boolean): Promise<Howl | undefined> {
  const sprite = Object.fromEntries(Object.entries(spans).map(([name, { start, length }]): [string, [number, number, boolean]] => [name, [start, length, loop]]));
  return new Promise((resolve) => {
    const howl = new Howl({
      src: [address],
      format: [format],
      sprite,
      // A loop begins at nothing and is faded in.
      volume: loop ? 0 : 1,
      onload: () => resolve(howl),
      onloaderror: () => {
        howl.unload();
        resolve(undefined);
      },
    });
  });
}
