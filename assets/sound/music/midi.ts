import { chance } from '../noise.ts';
import { beatsPerMinute, loopSeconds, type Part, programOf } from './score.ts';
import type { Note } from './voice.ts';

const ticksPerBeat = 480;

/** How often the loop is played: the second time round, what rang on from the first is there. */
export const passes = 3;

/** How far a hand is off the beat, in ticks; the same at every pass. */
const looseness = 7;

type Event = readonly [tick: number, message: readonly number[]];

/** A standard MIDI file (format 1) of one part, the loop several times over. */
export function midiFile(part: Part): Uint8Array {
  const tempo = bytesOf(Math.round(60_000_000 / beatsPerMinute), 3);
  const header = chunk('MThd', [...bytesOf(1, 2), ...bytesOf(2, 2), ...bytesOf(ticksPerBeat, 2)]);
  return Uint8Array.from([...header, ...track([[0, [0xff, 0x51, 3, ...tempo]]]), ...track([...seating(part), ...playing(part)])]);
}

/** Program, volume, place and share of the room. */
function seating(part: Part): readonly Event[] {
  return [[0, [0xc0, programOf(part)]], [0, [0xb0, 7, 100]], [0, [0xb0, 10, part.seat]], [0, [0xb0, 91, 58]]];
}

function playing(part: Part): readonly Event[] {
  const next = chance(part.notes.length * 131 + part.seat);
  const hands = part.notes.map((note) => ({ note, late: Math.round(next() * looseness), force: forceOf(part, note, next()) }));
  return Array.from({ length: passes }, (_, pass) => pass).flatMap((pass) =>
    hands.flatMap(({ note, late, force }): readonly Event[] => {
      const start = pass * loopTicks + Math.round(note.at * ticksPerBeat) + late;
      const length = Math.round(note.beats * ticksPerBeat) - 2 * looseness;
      const bow = held.has(part.instrument) ? swell(start, length) : [];
      return [...bow, [start, [0x90, note.pitch, force]], [start + length, [0x80, note.pitch, 0]]];
    }),
  );
}

const loopTicks = Math.round((loopSeconds * beatsPerMinute * ticksPerBeat) / 60);

/** Instruments that go on giving while a note lasts. */
const held: ReadonlySet<Part['instrument']> = new Set(['cello', 'viola', 'clarinet']);

/** The first beat carries a little more than the others, and no two strokes are the same. */
function forceOf({ force }: Part, { at }: Note, luck: number): number {
  return Math.round(Math.min(127, force + (at % 4 === 0 ? 4 : 0) + (luck - 0.5) * 6));
}

/** Breath and bow (controller 11): a note grows and gives way again. */
function swell(start: number, length: number): readonly Event[] {
  const points = 24;
  return Array.from({ length: points + 1 }, (_, point): Event => {
    const shape = Math.sin(Math.PI * (0.12 + 0.76 * (point / points)));
    return [start + Math.round((length * point) / points), [0xb0, 11, Math.round(50 + 70 * shape)]];
  });
}

function track(events: readonly Event[]): readonly number[] {
  let last = 0;
  const bytes = events.toSorted(([a], [b]) => a - b).flatMap(([tick, message]) => {
    const delta = tick - last;
    last = tick;
    return [...variableLength(delta), ...message];
  });
  return chunk('MTrk', [...bytes, 0, 0xff, 0x2f, 0]);
}

function chunk(name: string, data: readonly number[]): readonly number[] {
  return [...new TextEncoder().encode(name), ...bytesOf(data.length, 4), ...data];
}

/** Big-endian. */
function bytesOf(value: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => (value >>> (8 * (count - 1 - index))) & 255);
}

/** Seven bits a byte, all but the last marked. */
function variableLength(value: number): readonly number[] {
  const rest = value >>> 7;
  return rest === 0 ? [value] : [...variableLength(rest).map((byte) => byte | 0x80), value & 0x7f];
}
