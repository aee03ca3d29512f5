import { ahead, bar, nextBar } from './beat.ts';
import { continued, draw, type Fade } from './crossfade.ts';
import type { Span } from './files.ts';
import { type Layer, mixes, type Score, type Stem, stems } from './score.ts';

/** The stems of the music, begun at one moment of the audio clock and from then on in step to the sample. */
export interface Ensemble {
  /** Comes in, changes on the bar, leaves, or breaks off. The same again changes nothing. */
  play(score: Pick<Score, 'layer' | 'brokenOff'>): void;
  /** Between 0 and 1. */
  setVolume(volume: number): void;
  destroy(): void;
}

/** The music lies under the talk: so much of its loudness is used at full volume. */
const bed = 0.6;

/** Seconds that it takes to come in, to change and to leave, and to break off: two bars, one, two, and a breath. */
const passages = { comeIn: 2 * bar, change: bar, leave: 2 * bar, breakOff: 0.3 } as const;

interface Player {
  readonly source: AudioBufferSourceNode;
  readonly gain: GainNode;
  fade: Fade;
}

interface Playing {
  readonly layer: Layer;
  readonly began: number;
  readonly players: ReadonlyMap<Stem, Player>;
}

/** @param buffers All of one length; `loop` says what of them is repeated. */
export function createEnsemble(context: BaseAudioContext, buffers: Readonly<Record<Stem, AudioBuffer>>, loop: Span): Ensemble {
  const [loopStart, loopSeconds] = [loop.start / 1000, loop.length / 1000];
  const master = context.createGain();
  master.gain.value = 0;
  master.connect(context.destination);
  let playing: Playing | undefined;
  let left: { readonly began: number; readonly until: number } | undefined;

  const begin = (stem: Stem, at: number, passed: number): Player => {
    const gain = context.createGain();
    const source = context.createBufferSource();
    Object.assign(source, { buffer: buffers[stem], loop: true, loopStart, loopEnd: loopStart + loopSeconds });
    gain.gain.value = 0;
    source.connect(gain).connect(master);
    source.start(at, loopStart + (passed % loopSeconds));
    source.addEventListener('ended', () => {
      gain.disconnect();
    });
    return { source, gain, fade: { from: 0, to: 0, start: at, seconds: 1 } };
  };
  const turn = (players: Playing['players'], layer: Layer | undefined, at: number, seconds: number): void => {
    for (const [stem, player] of players) {
      player.fade = continued(player.fade, layer !== undefined && mixes[layer].includes(stem) ? 1 : 0, at, seconds);
      draw(player.gain.gain, player.fade);
    }
  };
  const comeIn = (layer: Layer): void => {
    const now = context.currentTime;
    // What is still leaving is joined in its bar; otherwise the music begins at its beginning.
    const began = left && now < left.until ? left.began : now + ahead;
    const at = nextBar(began, now);
    const players = new Map(stems.map((stem) => [stem, begin(stem, at, at - began)] as const));
    turn(players, layer, at, passages.comeIn);
    playing = { layer, began, players };
  };
  const leave = ({ began, players }: Playing, brokenOff: boolean): void => {
    const at = brokenOff ? context.currentTime : nextBar(began, context.currentTime);
    const seconds = brokenOff ? passages.breakOff : passages.leave;
    turn(players, undefined, at, seconds);
    for (const { source } of players.values()) source.stop(at + seconds);
    left = { began, until: at + seconds };
    playing = undefined;
  };

  return {
    play({ layer, brokenOff }) {
      if (layer === playing?.layer) return;
      if (!playing) {
        if (layer !== undefined) comeIn(layer);
      } else if (layer === undefined) leave(playing, brokenOff);
      else {
        turn(playing.players, layer, nextBar(playing.began, context.currentTime), passages.change);
        playing = { ...playing, layer };
      }
    },
    setVolume(volume) {
      master.gain.cancelScheduledValues(context.currentTime);
      master.gain.setTargetAtTime(volume * bed, context.currentTime, 0.08);
    },
    destroy() {
      if (playing) leave(playing, true);
      master.disconnect();
    },
  };
}
