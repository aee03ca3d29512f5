import { execFileSync } from 'node:child_process';
import type { Span } from '../../src/sound/files.ts';
import { brightness, loudness, onset, peak } from './measure.ts';
import { rate, samples, type Signal } from './signal.ts';

/** What a player gets to hear: a made file, decoded again by ffmpeg. */
export function decoded(file: string): Signal {
  const bytes = execFileSync('ffmpeg', ['-v', 'error', '-i', file, '-f', 'f32le', '-ac', '1', '-ar', `${rate}`, '-'], { maxBuffer: 2 ** 26 });
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

/** One line of figures for each sound in a file. */
export function figures(signal: Signal, spans: Readonly<Record<string, Span>>): readonly string[] {
  return Object.entries(spans).map(([name, { start, length }]) => {
    const sound = signal.slice(samples(start / 1000), samples((start + length) / 1000));
    const cells = [
      `${(length / 1000).toFixed(2)} s`,
      `peak ${peak(sound).toFixed(2)}`,
      `${loudness(sound).toFixed(1)} LUFS`,
      `onset ${(onset(sound) * 1000).toFixed(0)} ms`,
      `brightness ${brightness(sound).toFixed(0)} Hz`,
    ];
    return `  ${name.padEnd(12)} ${cells.join(' · ')}`;
  });
}
