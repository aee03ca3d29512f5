import type { Beat, ChoiceView, PersonView, View } from '../../src/play/view.ts';

/** A mother at her kitchen table; what a test says of her replaces what is usual. */
export function bos(changed: Partial<PersonView> = {}): PersonView {
  return {
    id: 'bos', name: 'Mevrouw Bos', who: 'bewoner, 82', look: 'els', presence: 'seated', emotion: 'open', distance: 1, facing: 'you', space: 6,
    rooms: { think: 'ajar', speak: 'open', choose: 'ajar', decide: 'ajar', act: 'ajar' }, rung: 'aftasten', tension: 'rustig', cue: '', ...changed,
  };
}

export function karin(changed: Partial<PersonView> = {}): PersonView {
  return bos({ id: 'karin', name: 'Karin', who: 'dochter, 54', look: 'karin', ...changed });
}

/** What was answered last: with it a view is talk, and no longer the opening of a scene. */
export const chosen: ChoiceView = { id: 'bezoek.1', text: 'Vertel eens.' };

/** The two of them and you, in the middle of a talk. */
export function table(changed: Partial<View> = {}): View {
  return {
    phase: 'reacting', turn: 3, mood: 'plain', people: [bos(), karin()], beats: [], choices: [], agreements: [],
    scene: { id: 'bezoek', title: 'Eerste bezoek', number: 1, of: 3, setting: 'keuken', light: 'day' }, ...changed,
  };
}

export function line(text: string, sound?: string): Beat {
  return { kind: 'speech', speaker: 'bos', text, ...(sound !== undefined && { sound }) };
}
