import { createHash } from 'node:crypto';
import type { Stem } from '../../../src/sound/score.ts';
import { programmeLoudness } from '../measure.ts';
import { samples, type Signal } from '../signal.ts';
import { midiFile } from './midi.ts';
import { louder, performed, type Stereo, together } from './perform.ts';
import { score } from './score.ts';

/** How loud each layer is, in LUFS. */
const musicLoudness = -22;

/** So much louder is the warm layer with its second voice, and about as much softer without, in LU. */
const second = 0.45;

/** What is repeated on both sides of a loop, in seconds, so that a coder's edges stay outside it. */
export const guard = 0.25;

/** Plays everything; `work` is a folder for what comes in between. */
export function playedStems(work: string): Readonly<Record<Stem, Stereo>> {
  const calm = performed(score.calm, work), uneasy = performed(score.uneasy, work), tense = performed(score.tense, work);
  const warm = performed(score.warm, work), clarinet = performed(score.clarinet, work);
  const both = gainOf(together(warm, clarinet)) * 10 ** (second / 20);
  return {
    calm: louder(calm, gainOf(calm)),
    uneasy: louder(uneasy, gainOf(uneasy)),
    tense: louder(tense, gainOf(tense)),
    warm: louder(warm, both),
    clarinet: louder(clarinet, both),
  };
}

function gainOf(stereo: Stereo): number {
  return 10 ** ((musicLoudness - programmeLoudness(stereo)) / 20);
}

/** A loop with its own end before it and its own beginning after it. */
export function guarded(loop: Stereo): Stereo {
  const around = samples(guard);
  const side = (signal: Signal): Signal => {
    const longer = new Float32Array(signal.length + 2 * around);
    longer.set(signal.subarray(-around));
    longer.set(signal, around);
    longer.set(signal.subarray(0, around), around + signal.length);
    return longer;
  };
  return [side(loop[0]), side(loop[1])];
}

/** Of the notes and how they are played: it changes when the made files no longer fit them. */
export function scoreFingerprint(): string {
  const hash = createHash('sha256');
  for (const part of Object.values(score).flat()) hash.update(midiFile(part)).update(`${part.instrument} ${part.level}`);
  return hash.digest('hex').slice(0, 16);
}
