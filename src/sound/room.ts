import { continued, draw, type Fade } from './crossfade.ts';
import type { Span } from './files.ts';
import type { Tone } from './tones.ts';

/** The room tone: one place at a time, faded in and out. */
export interface Room {
  /** Brings what sounds to this place at this volume; `undefined` and 0 are silence. */
  settle(tone: Tone | undefined, volume: number): void;
  destroy(): void;
}

/** In seconds. */
const fadeIn = 1.6;
const fadeOut = 0.7;

interface Sounding {
  readonly tone: Tone;
  readonly source: AudioBufferSourceNode;
  readonly gain: GainNode;
  fade: Fade;
}

/**
 * @param fetchTone Asked when a place is first heard; a place that can't be fetched stays silent until it is asked for again.
 * @param loops What of each of them is repeated.
 */
export function createRoom(context: BaseAudioContext, fetchTone: (tone: Tone) => Promise<AudioBuffer>, loops: Readonly<Record<Tone, Span>>): Room {
  const buffers = new Map<Tone, AudioBuffer>();
  const underway = new Set<Tone>();
  let wanted: { readonly tone: Tone; readonly volume: number } | undefined;
  let sounding: Sounding | undefined;

  const fetchFirst = async (tone: Tone): Promise<void> => {
    if (underway.has(tone)) return;
    underway.add(tone);
    try {
      buffers.set(tone, await fetchTone(tone));
      bring();
    } catch {
      // A silent place is no reason to bother anybody: every sound that tells something is elsewhere.
    } finally {
      underway.delete(tone);
    }
  };
  const begin = (tone: Tone, buffer: AudioBuffer): Sounding => {
    const { start, length } = loops[tone];
    const gain = context.createGain();
    const source = context.createBufferSource();
    Object.assign(source, { buffer, loop: true, loopStart: start / 1000, loopEnd: (start + length) / 1000 });
    gain.gain.value = 0;
    source.connect(gain).connect(context.destination);
    source.addEventListener('ended', () => {
      gain.disconnect();
    });
    source.start(0, start / 1000);
    return { tone, source, gain, fade: { from: 0, to: 0, start: context.currentTime, seconds: 1 } };
  };
  const fadeTo = (playing: Sounding, volume: number, seconds: number): void => {
    if (playing.fade.to === volume) return;
    playing.fade = continued(playing.fade, volume, context.currentTime, seconds);
    draw(playing.gain.gain, playing.fade);
  };
  const stop = (): void => {
    if (!sounding) return;
    fadeTo(sounding, 0, fadeOut);
    sounding.source.stop(context.currentTime + fadeOut);
    sounding = undefined;
  };
  const bring = (): void => {
    if (sounding && sounding.tone !== wanted?.tone) stop();
    if (!wanted) return;
    const buffer = buffers.get(wanted.tone);
    if (!buffer) return void fetchFirst(wanted.tone);
    const fresh = sounding === undefined;
    sounding ??= begin(wanted.tone, buffer);
    fadeTo(sounding, wanted.volume, fresh ? fadeIn : fadeOut);
  };

  return {
    settle(tone, volume) {
      wanted = tone === undefined || volume === 0 ? undefined : { tone, volume };
      bring();
    },
    destroy() {
      wanted = undefined;
      stop();
    },
  };
}
