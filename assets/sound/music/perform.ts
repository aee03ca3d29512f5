import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filteredAround, highPass, lowPass } from '../filter.ts';
import { programmeLoudness } from '../measure.ts';
import { lay, rate, samples, scaled, type Signal } from '../signal.ts';
import { midiFile } from './midi.ts';
import { type Instrument, loopSeconds, type Part } from './score.ts';

/** Left and right, of one length. */
export type Stereo = readonly [left: Signal, right: Signal];

/** FluidR3 GM by Frank Wen (MIT), where Debian's package fluid-soundfont-gm puts it. */
const soundFont = '/usr/share/sounds/sf2/FluidR3_GM.sf2';

/** A small wooden room. */
const room = ['synth.chorus.active=0', 'synth.reverb.active=1', 'synth.reverb.room-size=0.55', 'synth.reverb.damp=0.45', 'synth.reverb.width=0.8', 'synth.reverb.level=0.55'];

/** Over how many seconds the end of a loop is mixed into its beginning. */
const seam = 0.25;

/** Plays the parts together and cuts one loop out of it; `work` is a folder for what comes in between. */
export function performed(parts: readonly Part[], work: string): Stereo {
  if (!existsSync(soundFont)) throw new Error('The music is played with FluidR3 GM: install the Debian packages fluidsynth and fluid-soundfont-gm.');
  const loop: Stereo = [new Float32Array(samples(loopSeconds)), new Float32Array(samples(loopSeconds))];
  for (const part of parts) {
    const [left, right] = looped(played(part, work));
    const heard = leveled([softened(part, left), softened(part, right)], -30 + part.level);
    heard.forEach((side, n) => lay(loop[n]!, side));
  }
  return [filteredAround(loop[0], highPass(35)), filteredAround(loop[1], highPass(35))];
}

/** At a loudness in LUFS. */
function leveled(stereo: Stereo, wanted: number): Stereo {
  return louder(stereo, 10 ** ((wanted - programmeLoudness(stereo)) / 20));
}

function played(part: Part, work: string): Stereo {
  const midi = join(work, 'part.mid');
  const raw = join(work, 'part.raw');
  writeFileSync(midi, midiFile(part));
  const settings = [...room, `synth.sample-rate=${rate}`, 'synth.gain=1'].flatMap((setting) => ['-o', setting]);
  execFileSync('fluidsynth', ['-niq', ...settings, '-T', 'raw', '-O', 'float', '-F', raw, soundFont, midi], { stdio: 'ignore' });
  const bytes = readFileSync(raw);
  const both = new Float32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.byteLength / 4));
  return [both.filter((_, i) => i % 2 === 0), both.filter((_, i) => i % 2 === 1)];
}

/** The second time round, whose first moments are mixed with what would have come after it. */
function looped(whole: Stereo): Stereo {
  const [left, right] = whole.map((side) => {
    const length = samples(loopSeconds);
    const loop = side.slice(length, 2 * length);
    const overlap = samples(seam);
    for (let i = 0; i < overlap; i++) loop[i] = (loop[i]! * i + side[2 * length + i]! * (overlap - i)) / overlap;
    return loop;
  });
  if (left?.length !== samples(loopSeconds) || !right) throw new Error('the synthesiser stopped before the end');
  return [left, right];
}

/** A strip of felt between hammers and strings, and no breath noise in a kitchen. */
function softened({ instrument }: Part, side: Signal): Signal {
  return filteredAround(side, ...softeners[instrument].map((frequency) => lowPass(frequency, 0.6)));
}

/** In hertz. */
const softeners: Readonly<Record<Instrument, readonly number[]>> = {
  felt: [1900, 4200],
  pizzicato: [2400],
  cello: [2600],
  viola: [2200],
  clarinet: [1250, 3500],
};

export function louder([left, right]: Stereo, gain: number): Stereo {
  return [scaled(left, gain), scaled(right, gain)];
}

export function together(a: Stereo, b: Stereo): Stereo {
  return [a[0].map((sample, i) => sample + b[0][i]!), a[1].map((sample, i) => sample + b[1][i]!)];
}
