import type { Emotion } from '../../src/model/emotion.ts';
import type { Rung } from '../../src/model/ladder.ts';
import type { Rooms } from '../../src/model/rooms.ts';
import type { Beat, Mood, PersonView, View } from '../../src/play/view.ts';

const ajar: Rooms = { think: 'ajar', speak: 'ajar', choose: 'ajar', decide: 'ajar', act: 'ajar' };

/** Somebody who sits at the table and waits for what you will say. */
export function person(id: string, said: Partial<PersonView> = {}): PersonView {
  return {
    id, name: id, who: '', look: id, presence: 'seated', emotion: 'open', distance: 1, facing: 'you',
    space: 5, rooms: ajar, rung: 'aftasten', tension: 'rustig', cue: '', ...said,
  };
}

export function says(speaker: string, emotion?: Emotion): Beat {
  return { kind: 'speech', speaker, text: '…', ...(emotion && { emotion }) };
}

/** A moment at the kitchen table. */
export function view(people: readonly PersonView[], said: Partial<View> = {}): View {
  return {
    phase: 'choosing', turn: 1, mood: 'plain', people, beats: [], choices: [], agreements: [],
    scene: { id: 's', title: '', number: 1, of: 1, setting: 'keuken', light: 'day' }, ...said,
  };
}

export function atTable(count: number): readonly PersonView[] {
  return ['amara', 'ruud', 'els', 'joost', 'desmond', 'meilin'].slice(0, count).map((id) => person(id));
}

export const moods: readonly Mood[] = ['warm', 'plain', 'tense'];

export const down: readonly Rung[] = ['gedragenSamenwerking', 'samenBeslissen', 'meedenken', 'gehoord', 'aftasten',
  'meningsverschil', 'weerstand', 'afsprakenGenegeerd', 'conflict', 'agressie'];
