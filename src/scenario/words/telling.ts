import type { Emotion } from '../../model/emotion.ts';
import type { Light } from '../types.ts';
import { vocabulary } from './vocabulary.ts';

export const youWords = vocabulary<'you'>([['you', 'jij', 'you']]);

/** Faces an author can ask for. Walking away is left out: that is a deed, written as `> karin af`. */
export const emotionWords = vocabulary<Emotion>([
  ['open', 'open', 'open'],
  ['warm', 'warm', 'warm'],
  ['relieved', 'opgelucht', 'relieved'],
  ['thoughtful', 'nadenkend', 'thoughtful'],
  ['wary', 'afwachtend', 'wary'],
  ['withdrawn', 'teruggetrokken', 'withdrawn'],
  ['irritated', 'geïrriteerd', 'irritated'],
  ['angry', 'boos', 'angry'],
  ['hurt', 'gekwetst', 'hurt'],
  ['proud', 'trots', 'proud'],
  ['joyful', 'blij', 'joyful'],
  ['shocked', 'geschrokken', 'shocked'],
]);

export const thoughtWords = vocabulary<'thinks'>([['thinks', 'denkt', 'thinks']]);

export const soundWords = vocabulary<'sound'>([['sound', 'geluid', 'sound']]);

export const settingWords = vocabulary<'setting' | 'present' | 'elapsed' | 'light'>([
  ['setting', 'decor', 'setting'],
  ['present', 'aanwezig', 'present'],
  ['elapsed', 'tijd', 'elapsed | time'],
  ['light', 'licht', 'light'],
]);

export const lightWords = vocabulary<Light>([
  ['morning', 'ochtend', 'morning'],
  ['day', 'dag | middag | overdag', 'day | afternoon'],
  ['evening', 'avond', 'evening'],
  ['night', 'nacht', 'night'],
]);

export const everybodyWords = vocabulary<'everybody' | 'nobody'>([
  ['everybody', 'iedereen', 'everybody | everyone'],
  ['nobody', 'niemand', 'nobody | no one'],
]);

export const stageWords = vocabulary<'enter' | 'leave'>([
  ['enter', 'op | komt op | komt binnen', 'enter | enters'],
  ['leave', 'af | gaat af | gaat weg', 'exit | exits | leaves'],
]);

export const targetWords = vocabulary<'back' | 'next' | 'ending'>([
  ['back', 'terug', 'back'],
  ['next', 'volgende scène', 'next scene'],
  ['ending', 'afloop', 'ending | endings'],
]);

export const endingsTitles = vocabulary<'endings'>([['endings', 'afloop', 'endings | ending']]);
