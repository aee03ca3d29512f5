import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { rate, type Signal } from './signal.ts';
import { pulseCode } from './pulse-code.ts';

/** Bits a second of the two codings, and how many samples a second the second one keeps. Opus is what nearly everybody gets; AAC is for older Safari. */
export interface Rates {
  readonly opus: string;
  readonly aac: string;
  readonly aacSamples: number;
}

/** Writes one or two channels as Opus in WebM and as AAC; `stem` is the path without its ending. */
export function encode(stem: string, channels: readonly Signal[], { opus, aac, aacSamples }: Rates): void {
  const input = interleaved(channels);
  const from = ['-y', '-v', 'error', '-f', 's16le', '-ar', `${rate}`, '-ac', `${channels.length}`, '-i', '-', '-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  execFileSync('ffmpeg', [...from, '-c:a', 'libopus', '-b:a', opus, '-vbr', 'on', '-application', 'audio', `${stem}.webm`], { input });
  execFileSync('ffmpeg', [...from, '-c:a', 'aac', '-b:a', aac, '-ar', `${aacSamples}`, '-movflags', '+faststart', `${stem}.m4a`], { input });
}

/** Where the made files are. */
export const made = join(import.meta.dirname, 'made');

/** Sample by sample, as ffmpeg reads them. */
function interleaved(channels: readonly Signal[]): Uint8Array {
  const length = channels[0]?.length ?? 0;
  const all = new Float32Array(length * channels.length);
  channels.forEach((channel, n) => channel.forEach((sample, i) => {
    all[i * channels.length + n] = sample;
  }));
  return pulseCode(all);
}
