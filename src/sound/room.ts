import type { Howl } from 'howler';
import type { Tone } from './tones.ts';

/** The room tone: one place at a time, faded in and out. */
export interface Room {
  /** Brings what sounds to this place at this volume; `undefined` and 0 are silence. */
  settle(tone: Tone | undefined, volume: number): void;
  destroy(): void;
}

const fadeIn = 1600;
const fadeOut = 700;

/** @param fetchTone Asked when a place is first heard; a place that can't be fetched stays silent until it is asked for again. */
export function createRoom(fetchTone: (tone: Tone) => Promise<Howl>): Room {
  const howls = new Map<Tone, Howl>();
  const underway = new Set<Tone>();
  let wanted: { readonly tone: Tone; readonly volume: number } | undefined;
  let sounding: { readonly tone: Tone; readonly howl: Howl; readonly id: number; volume: number } | undefined;
  let ended = false;

  const fetchFirst = async (tone: Tone): Promise<void> => {
    if (underway.has(tone)) return;
    underway.add(tone);
    try {
      const howl = await fetchTone(tone);
      if (ended) return void howl.unload();
      howls.set(tone, howl);
      bring();
    } catch {
      // A silent place is no reason to bother anybody: every sound that tells something is elsewhere.
    } finally {
      underway.delete(tone);
    }
  };
  const stop = (): void => {
    if (!sounding) return;
    const { howl, id, volume } = sounding;
    howl.once('fade', () => howl.stop(id), id);
    howl.fade(volume, 0, fadeOut, id);
    sounding = undefined;
  };
  const bring = (): void => {
    if (sounding && sounding.tone !== wanted?.tone) stop();
    if (!wanted) return;
    const { tone, volume } = wanted;
    const howl = howls.get(tone);
    if (!howl) return void fetchFirst(tone);
    const from = sounding?.volume ?? 0;
    if (from === volume) return;
    const id = sounding?.id ?? howl.play(tone);
    howl.fade(from, volume, from === 0 ? fadeIn : fadeOut, id);
    sounding = { tone, howl, id, volume };
  };

  return {
    settle(tone, volume) {
      wanted = tone === undefined || volume === 0 ? undefined : { tone, volume };
      bring();
    },
    destroy() {
      ended = true;
      for (const howl of howls.values()) howl.unload();
    },
  };
}
