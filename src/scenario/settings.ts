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

/** Reads the lines under a scene's heading; what is not said is as in the scene before. */
export function readSettings(scene: SceneOutline, before: Scene | undefined, reading: Reading): Settings {
  const settings: Settings = {};
  for (const line of scene.settings) takeSetting(line, settings, before === undefined, reading);
  const setting = settings.setting ?? before?.setting;
  if (setting === undefined) reading.findings.found('S093', scene.title, {});
  return {
    setting: setting ?? '',
    present: before?.present ?? reading.names.ids('person'),
    light: before?.light ?? 'day',
    ...settings,
  };
}

function takeSetting(line: Piece, settings: Settings, isFirst: boolean, reading: Reading): void {
  const { key, rest } = keyed(line);
  const word = settingWords.find(key.text);
  if (word === undefined) tellUnknown(key, reading);
  else if (!rest || rest.text === '') reading.findings.found('S063', line, {});
  else if (settings[word] !== undefined) reading.findings.found('S026', key, { field: key.text, line: String(line.line - 1) });
  else if (word === 'setting') settings.setting = knownSetting(rest, reading);
  else if (word === 'present') settings.present = presentIn(rest, reading);
  else if (word === 'light') takeLight(rest, settings, reading);
  else if (isFirst) reading.findings.found('S094', line, {});
  else settings.elapsed = rest.text;
}

function knownSetting(name: Piece, reading: Reading): string {
  known('S016', name, reading.known?.settings, reading);
  return name.text;
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

function tellUnknown(key: Piece, { findings }: Reading): void {
  const near = findings.nearWord(key.text, settingWords.phrases);
  findings.found('S068', key, { word: key.text, words: listed(settingWords) }, near);
}
