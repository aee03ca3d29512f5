import { keyed } from './detail-line.ts';
import type { SceneOutline } from './outline.ts';
import { cut, type Piece } from './piece.ts';
import { references } from './plans.ts';
import { known, type Reading } from './reading.ts';
import type { Light, Scene } from './types.ts';
import { everybodyWords, lightWords, settingWords } from './words/telling.ts';
import { listed } from './words/listed.ts';

/** What a scene says about itself directly under its heading. */
export interface Settings {
  setting?: string;
  present?: readonly string[];
  elapsed?: string;
  light?: Light;
}

type Word = keyof Settings;

/** Reads the lines under a scene's heading; what is not said is as in the scene before. */
export function readSettings(scene: SceneOutline, before: Scene | undefined, reading: Reading): Settings {
  const settings: Settings = {};
  const taken = new Map<Word, Piece>();
  const understood = scene.settings.map((line) => takeSetting(line, settings, taken, reading));
  const setting = settings.setting ?? before?.setting;
  if (setting === undefined && understood.every(Boolean)) reading.findings.found('S093', scene.title, {});
  const { elapsed, ...others } = settings;
  const late = taken.get('elapsed');
  if (!before && late) reading.findings.found('S094', late, {});
  return {
    setting: setting ?? '',
    present: before?.present ?? reading.names.ids('person'),
    light: before?.light ?? 'day',
    ...others,
    ...(before && elapsed !== undefined && { elapsed }),
  };
}

/** Takes one line; returns whether it was understood, so that what it may have meant to say is not called missing. */
function takeSetting(line: Piece, settings: Settings, taken: Map<Word, Piece>, reading: Reading): boolean {
  const { key, rest } = keyed(line);
  const word = settingWords.find(key.text) ?? tellUnknown(key, reading);
  const earlier = word && taken.get(word);
  if (word && !rest?.text) reading.findings.found('S063', line, {});
  if (!word || !rest?.text) return false;
  if (earlier) reading.findings.found('S026', key, { field: key.text, line: String(earlier.line) });
  else set(word, rest, settings, reading);
  taken.set(word, line);
  return true;
}

function set(word: Word, rest: Piece, settings: Settings, reading: Reading): void {
  if (word === 'setting') settings.setting = knownSetting(rest, reading);
  else if (word === 'present') settings.present = presentIn(rest, reading);
  else if (word === 'light') takeLight(rest, settings, reading);
  else settings.elapsed = rest.text;
}

function knownSetting(name: Piece, reading: Reading): string {
  return known('S016', name, reading.known?.settings, reading);
}

function presentIn(list: Piece, { names }: Reading): readonly string[] {
  const all = everybodyWords.find(list.text);
  if (all) return all === 'everybody' ? names.ids('person') : [];
  const commas = { ...list, text: list.text.replace(/\s(?:en|and|&)\s/gi, (word) => ','.padEnd(word.length)) };
  return references(names, cut(commas, ',').filter((name) => name.text !== ''));
}

function takeLight(word: Piece, settings: Settings, { findings }: Reading): void {
  const light = lightWords.find(word.text);
  if (light) settings.light = light;
  else findings.found('S023', word, { field: { nl: 'licht', en: 'light' }, word: word.text, words: listed(lightWords) });
}

/** Tells it, and takes a word with a typing mistake for what it was meant as. */
function tellUnknown(key: Piece, { findings }: Reading): Word | undefined {
  const near = findings.nearWord(key.text, settingWords.phrases);
  findings.found('S068', key, { word: key.text, words: listed(settingWords) }, near);
  return near && settingWords.find(near.name);
}
