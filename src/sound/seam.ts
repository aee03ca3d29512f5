import type { Span } from './files.ts';

/** Over how many seconds the end of a loop turns into what stands before its beginning. */
const overlap = 0.06;

/**
 * Mends the seam of a decoded loop, in place. What stands before the loop is its own end once more, but a coder drew the
 * two a little differently, and the step between them would click: so the end is led over into the other one.
 */
export function mendSeam(buffer: AudioBuffer, { start, length }: Span): AudioBuffer {
  const [begin, end, count] = [start / 1000, (start + length) / 1000, overlap].map((seconds) => Math.round(seconds * buffer.sampleRate));
  if (begin === undefined || end === undefined || count === undefined || begin < count || end > buffer.length) throw new Error('the loop has no room before its beginning');
  for (let channel = 0; channel < buffer.numberOfChannels; channel++) {
    const samples = buffer.getChannelData(channel);
    for (let i = 0; i < count; i++) {
      const share = (i + 1) / count;
      samples[end - count + i] = (samples[end - count + i] ?? 0) * (1 - share) + (samples[begin - count + i] ?? 0) * share;
    }
  }
  return buffer;
}
