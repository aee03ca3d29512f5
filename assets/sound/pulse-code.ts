import type { Signal } from './signal.ts';

/** Samples as 16-bit numbers, little-endian (PCM). */
export function pulseCode(signal: Signal): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(signal.length * 2));
  signal.forEach((sample, i) => bytes.setInt16(i * 2, Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), true));
  return new Uint8Array(bytes.buffer);
}
