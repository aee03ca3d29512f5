import { writeFileSync } from 'node:fs';
import type { Language, Text } from '../model/language.ts';
import { PlayTable } from '../play/explore/play-table.ts';
import { countVisits } from '../play/explore/visits.ts';
import { mapSvg } from './map-svg.ts';
import { mapText } from './map-text.ts';
import { mapWords } from './map-words.ts';
import { openPlayable } from './playable.ts';
import { sentence } from './sentence.ts';
import type { Terminal } from './terminal.ts';

export interface MapOptions {
  readonly language: Language;
  /** Files, or folders with scenarios. */
  readonly paths: readonly string[];
  /** File to draw the map in. */
  readonly svg?: string;
  readonly seed?: string;
}

/** Plays of each habit that are counted. */
const PLAYS = 1000;
const MAX_SEED = 0xffffffff;

/** Shows where talk can go, how often it goes there, how things stand then, and where habits come out. */
export function mapCommand({ language, paths, svg, seed: asked = '1' }: MapOptions, terminal: Terminal): 0 | 1 | 2 {
  const complain = (code: 1 | 2, text: Text, values: Readonly<Record<string, string>> = {}): 1 | 2 => {
    terminal.complain(sentence(text, language, values));
    return code;
  };
  const seed = /^\d+$/.test(asked) ? Number(asked) : NaN;
  if (!(seed <= MAX_SEED)) return complain(2, mapWords.badSeed, { seed: asked });
  const opened = openPlayable('map', paths, language, terminal);
  if (typeof opened === 'number') return opened;
  if (svg !== undefined && opened.length !== 1) return complain(2, mapWords.oneOnly);
  for (const { scenario } of opened) {
    const visits = countVisits(new PlayTable(scenario), PLAYS, seed);
    if (svg === undefined) {
      for (const line of [...mapText(scenario, visits, language), '']) terminal.write(line);
      continue;
    }
    try {
      writeFileSync(svg, mapSvg(scenario, visits, language));
    } catch (error) {
      return complain(1, mapWords.cannotWrite, { file: svg, reason: error instanceof Error && 'code' in error ? String(error.code) : String(error) });
    }
    terminal.write(sentence(mapWords.written, language, { file: svg }));
  }
  return 0;
}
