import { rate, type Signal } from './signal.ts';

/** Samples as 16-bit numbers, little-endian: what a wave file holds. */
export function pulseCode(signal: Signal): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(signal.length * 2));
  signal.forEach((sample, i) => bytes.setInt16(i * 2, Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), true));
  return new Uint8Array(bytes.buffer);
}

/** A mono wave file (RIFF, PCM, 16 bits). */
export function waveFile(signal: Signal): Uint8Array {
  const data = pulseCode(signal);
  const head = new DataView(new ArrayBuffer(44));
  const word = (at: number, text: string): void => {
    for (let i = 0; i < text.length; i++) head.setUint8(at + i, text.charCodeAt(i));
  };
  word(0, 'RIFF');
  head.setUint32(4, 36 + data.length, true);
  word(8, 'WAVEfmt ');
  head.setUint32(16, 16, true);
  head.setUint16(20, 1, true);
  head.setUint16(22, 1, true);
  head.setUint32(24, rate, true);
  head.setUint32(28, rate * 2, true);
  head.setUint16(32, 2, true);
  head.setUint16(34, 16, true);
  word(36, 'data');
  head.setUint32(40, data.length, true);
  const file = new Uint8Array(44 + data.length);
  file.set(new Uint8Array(head.buffer));
  file.set(data, 44);
  return file;
}
