import { type Biquad, filtered } from './filter.ts';
import { rate, type Signal, samples } from './signal.ts';

/* What cannot be listened to here is measured. */

export function peak(signal: Signal): number {
  return signal.reduce((highest, sample) => Math.max(highest, Math.abs(sample)), 0);
}

/** Mean of the samples: anything but about 0 pushes a loudspeaker out of its place. */
export function offset(signal: Signal): number {
  return signal.reduce((sum, sample) => sum + sample, 0) / signal.length;
}

/** K-weighting at 48 kHz, coefficients as printed in ITU-R BS.1770-5: a head's shelf, then a high-pass. */
const kWeighting: readonly Biquad[] = [
  { b: [1.53512485958697, -2.69169618940638, 1.19839281085285], a: [-1.69065929318241, 0.73248077421585] },
  { b: [1, -2, 1], a: [-1.99004745483398, 0.99007225036621] },
];

/**
 * Loudness in LUFS of the loudest 0.4 seconds ("maximum momentary" of EBU R 128), the sound standing in silence:
 * short ticks come out quieter than long tones of the same height, as they do to an ear.
 */
export function loudness(signal: Signal): number {
  const weighted = filtered(signal, ...kWeighting);
  const span = samples(0.4);
  let energy = 0, loudest = 0;
  weighted.forEach((sample, i) => {
    energy += sample ** 2 - (i >= span ? weighted[i - span]! ** 2 : 0);
    loudest = Math.max(loudest, energy);
  });
  return -0.691 + 10 * Math.log10(loudest / span);
}

/**
 * Loudness in LUFS of something that goes on ("integrated", with the gates of ITU-R BS.1770-5), of one or two channels:
 * pauses do not count.
 */
export function programmeLoudness(channels: readonly Signal[]): number {
  const powers = blocks(channels.map((channel) => filtered(channel, ...kWeighting)));
  const heard = powers.filter((each) => lufs(each) > -70);
  const gate = lufs(mean(heard)) - 10;
  return lufs(mean(heard.filter((each) => lufs(each) > gate)));
}

/** Power of 0.4 seconds, every 0.1 seconds, all channels together. */
function blocks(channels: readonly Signal[]): readonly number[] {
  const span = samples(0.1);
  const count = Math.floor((channels[0]?.length ?? 0) / span);
  const tenths = Array.from({ length: count }, (_, n) => channels.reduce((sum, channel) => sum + power(channel.subarray(n * span, (n + 1) * span)), 0));
  return tenths.slice(3).map((_, n) => mean(tenths.slice(n, n + 4)));
}

function power(part: Signal): number {
  let sum = 0;
  for (const sample of part) sum += sample ** 2;
  return sum / part.length;
}

function lufs(energy: number): number {
  return -0.691 + 10 * Math.log10(energy);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Seconds until it first reaches a hundredth of its peak: a late sound lags behind what is seen. */
export function onset(signal: Signal): number {
  const threshold = peak(signal) / 100;
  return signal.findIndex((sample) => Math.abs(sample) >= threshold) / rate;
}

/** Largest step between neighbouring samples. */
export function steepest(signal: Signal): number {
  let step = 0;
  for (let i = 1; i < signal.length; i++) step = Math.max(step, Math.abs(signal[i]! - signal[i - 1]!));
  return step;
}

/** The middle of its spectrum in hertz, weighted by energy: how bright it is. */
export function brightness(signal: Signal): number {
  const spectrum = energies(signal);
  let weighted = 0, total = 0;
  spectrum.forEach((energy, bin) => {
    weighted += energy * bin;
    total += energy;
  });
  return (weighted / total) * (rate / 2 / spectrum.length);
}

/** Share (0 to 1) of the energy between two frequencies in hertz. */
export function share(signal: Signal, from: number, to: number): number {
  return profile(signal, [from, to])[0] ?? 0;
}

/** Shares of the energy between each frequency in hertz and the next. */
export function profile(signal: Signal, edges: readonly number[]): readonly number[] {
  const spectrum = energies(signal);
  const width = rate / 2 / spectrum.length;
  const sum = (part: Float64Array): number => part.reduce((total, energy) => total + energy, 0);
  const total = sum(spectrum);
  return edges.slice(1).map((to, n) => sum(spectrum.subarray(Math.floor(edges[n]! / width), Math.ceil(to / width))) / total);
}

/** Energy per frequency bin of the whole signal, lowest first. */
function energies(signal: Signal): Float64Array {
  const size = 2 ** Math.ceil(Math.log2(signal.length));
  const real = new Float64Array(size);
  const imaginary = new Float64Array(size);
  real.set(signal);
  transform(real, imaginary);
  return real.slice(0, size / 2).map((value, bin) => value ** 2 + imaginary[bin]! ** 2);
}

/** Fast Fourier transform in place (Cooley and Tukey, radix 2). */
function transform(real: Float64Array, imaginary: Float64Array): void {
  reorder(real, imaginary);
  for (let half = 1; half < real.length; half *= 2) {
    for (let k = 0; k < half; k++) {
      const angle = (-Math.PI * k) / half;
      butterflies(real, imaginary, half, k, Math.cos(angle), Math.sin(angle));
    }
  }
}

function butterflies(real: Float64Array, imaginary: Float64Array, half: number, k: number, cos: number, sin: number): void {
  for (let i = k; i < real.length; i += half * 2) {
    const j = i + half;
    const re = real[j]! * cos - imaginary[j]! * sin;
    const im = real[j]! * sin + imaginary[j]! * cos;
    real[j] = real[i]! - re;
    imaginary[j] = imaginary[i]! - im;
    real[i] = real[i]! + re;
    imaginary[i] = imaginary[i]! + im;
  }
}

function reorder(real: Float64Array, imaginary: Float64Array): void {
  for (let i = 1, j = 0; i < real.length; i++) {
    let bit = real.length / 2;
    for (; j & bit; bit /= 2) j ^= bit;
    j ^= bit;
    if (i >= j) continue;
    [real[i], real[j]] = [real[j]!, real[i]!];
    [imaginary[i], imaginary[j]] = [imaginary[j]!, imaginary[i]!];
  }
}
