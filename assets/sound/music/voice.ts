/** A note of a score: when and how long in beats from the beginning, its MIDI number (69 is the A of 440 Hz). */
export interface Note {
  readonly at: number;
  readonly beats: number;
  readonly pitch: number;
}

export const beatsInBar = 4;

const steps: Readonly<Record<string, number>> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };

/**
 * One voice as it is written here: `A4:2 -:1 D3+A3:1 | …` is a half note, a rest of one beat and a double stop of one.
 * Throws when a bar does not hold four beats.
 */
export function voice(text: string): readonly Note[] {
  return text.split('|').flatMap((bar, number) => {
    let beat = 0;
    const notes = bar.trim().split(/\s+/).flatMap((token) => {
      const [pitches = '', length = ''] = token.split(':');
      const at = number * beatsInBar + beat;
      beat += Number(length);
      return pitches === '-' ? [] : pitches.split('+').map((name): Note => ({ at, beats: Number(length), pitch: pitchOf(name) }));
    });
    if (beat !== beatsInBar) throw new Error(`bar ${number + 1} holds ${beat} beats: ${bar.trim()}`);
    return notes;
  });
}

/** The MIDI number of a name: C4 is 60. */
export function pitchOf(name: string): number {
  const [, letter = '', sign = '', octave = ''] = /^([A-G])([#b]?)(\d)$/.exec(name) ?? [];
  const step = steps[letter];
  if (step === undefined) throw new Error(`${name} is not the name of a note`);
  return 12 * (Number(octave) + 1) + step + (sign === '#' ? 1 : sign === 'b' ? -1 : 0);
}

/** Which of the twelve notes it is, whatever its octave: C is 0. */
export function pitchClass(pitch: number): number {
  return pitch % 12;
}
