import { filtered, highPass, lowPass } from '../filter.ts';
import { unsteady, white } from '../noise.ts';
import { chamber, inRoom } from '../reverb.ts';
import { drawn, hill, lay, rise, shaped, type Signal, silence } from '../signal.ts';

/** Frequency in hertz of a note by its MIDI number (69 is the A of 440 Hz). */
function hertz(note: number): number {
  return 440 * 2 ** ((note - 69) / 12);
}

/** A felt piano: soft hammer, two strings a hair apart, high partials that leave first. */
function felt(note: number, seconds: number, force: number): Signal {
  const base = hertz(note);
  const ring = 1.9 * 2 ** ((57 - note) / 24);
  const partials = Array.from({ length: 9 }, (_, index) => {
    const k = index + 1;
    return { k, frequency: k * base * Math.sqrt(1 + 0.00035 * k * k), loudness: k ** -1.55 * Math.exp(-0.16 * k * (1.5 - force)), fall: (0.8 + 0.55 * k) / ring };
  }).filter(({ frequency }) => frequency < 7000);
  const strings = drawn(seconds, (time) => {
    let sum = 0;
    for (const { frequency, loudness, fall, k } of partials) {
      const beat = 0.5 * (Math.sin(2 * Math.PI * frequency * time) + Math.sin(2 * Math.PI * (frequency + 0.11 * k) * time + 0.3));
      sum += loudness * Math.exp(-fall * 2.2 * time) * beat;
    }
    return sum * force * rise(time, 0, 0.009);
  });
  const hammer = shaped(filtered(white(0.06, note), lowPass(420)), hill(0.004, 0.05, 0.06));
  lay(strings, hammer, 0, 0.1 * force);
  return shaped(strings, (time) => 1 - rise(time, seconds - 0.9, seconds));
}

/** A held note without an attack, as bowed glass: only a few partials, slightly moving. */
function held(note: number, seconds: number, swell: (time: number) => number, bright = 0.4): Signal {
  const base = hertz(note);
  const sway = unsteady(note, 1.7, 0.18);
  return drawn(seconds, (time) => {
    const turn = 2 * Math.PI * base * time;
    const tone = Math.sin(turn) + bright * Math.sin(2 * turn + 0.4) + bright ** 2 * Math.sin(3 * turn + 1.1) + bright ** 3 * Math.sin(4.003 * turn);
    return tone * swell(time) * sway(time);
  });
}

/** What is played when: seconds from the beginning, MIDI note, force from 0 to 1. */
type Note = readonly [at: number, note: number, force: number];

function played(notes: readonly Note[], seconds: number): Signal {
  const music = silence(seconds);
  for (const [at, note, force] of notes) lay(music, felt(note, seconds - at, force), at);
  return music;
}

/** The table turns tense: D and E flat rub against each other and grow. */
export function tension(): Signal {
  const seconds = 2.6;
  const swell = (time: number): number => (0.08 * rise(time, 0, 0.03) + 0.92 * rise(time, 0, 1.2)) * (1 - rise(time, 1.3, 2.55));
  const low = silence(seconds);
  [[38, 0.42], [45, 0.4], [50, 0.62], [51, 0.52], [57, 0.3], [62, 0.16], [63, 0.11]].forEach(([note, gain]) => lay(low, held(note!, seconds, swell, 0.62), 0, gain));
  const air = shaped(filtered(white(seconds, 121), lowPass(480), highPass(120)), (time) => 0.3 * swell(time));
  lay(low, air);
  return inRoom(filtered(low, lowPass(1300)), { ...chamber, wet: 0.14 });
}

/** The table turns warm: D with its ninth and sixth, rolled from below. */
export function warmth(): Signal {
  const chord = played([[0.005, 50, 0.6], [0.075, 57, 0.55], [0.15, 62, 0.5], [0.23, 66, 0.55], [0.32, 71, 0.45], [0.44, 76, 0.42]], 2.4);
  const glow = (time: number): number => 0.1 * rise(time, 0.1, 0.9) * (1 - rise(time, 0.95, 2.3));
  [62, 66, 69].forEach((note) => lay(chord, held(note, 2.4, glow, 0.25), 0, 0.7));
  return inRoom(chord, chamber);
}

/** Carried: a question, its answer, and home. */
export function carried(): Signal {
  const tune: readonly Note[] = [
    [0.005, 50, 0.55], [0.005, 66, 0.5], [0.36, 69, 0.5], [0.72, 71, 0.55], [1.08, 55, 0.5], [1.08, 74, 0.6], [1.44, 71, 0.45],
    [1.8, 45, 0.5], [1.8, 73, 0.5], [2.22, 38, 0.5], [2.22, 50, 0.5], [2.26, 57, 0.45], [2.3, 64, 0.4], [2.34, 66, 0.45], [2.4, 74, 0.55],
  ];
  const music = played(tune, 3.9);
  const glow = (time: number): number => 0.08 * rise(time, 2.1, 2.8) * (1 - rise(time, 2.9, 3.8));
  [62, 66, 69].forEach((note) => lay(music, held(note, 3.9, glow, 0.25), 0, 0.7));
  return inRoom(music, chamber);
}

/** Unresolved: the same question; the answer stays on the fourth and nobody comes home. */
export function unresolved(): Signal {
  const tune: readonly Note[] = [
    [0.005, 50, 0.52], [0.005, 66, 0.48], [0.36, 69, 0.48], [0.72, 71, 0.5], [1.2, 43, 0.45], [1.2, 55, 0.42], [1.24, 62, 0.4], [1.3, 72, 0.46], [2.0, 67, 0.36], [2.05, 74, 0.3],
  ];
  return inRoom(played(tune, 3.3), chamber);
}

/** Broken: the question falls, in minor, with holes in it. */
export function broken(): Signal {
  const tune: readonly Note[] = [[0.005, 65, 0.5], [0.5, 62, 0.45], [1.25, 58, 0.45], [1.3, 46, 0.4], [2.1, 38, 0.5], [2.13, 51, 0.22]];
  return inRoom(filtered(played(tune, 3.4), lowPass(2200)), { ...chamber, ring: 1.3 });
}
