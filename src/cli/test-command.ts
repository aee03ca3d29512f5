import type { Language, Text } from '../model/language.ts';
import { readPlays } from '../play/written/read-plays.ts';
import { runPlay } from '../play/written/run-play.ts';
import type { Failure } from '../play/written/run-play.ts';
import type { PlayMistake, WrittenPlay } from '../play/written/written-play.ts';
import { excerptOf, printable } from '../scenario/mistakes/excerpt.ts';
import { plainLines } from '../scenario/source.ts';
import { openPlayable } from './playable.ts';
import type { Playable } from './playable.ts';
import { playsBeside } from './scenario-files.ts';
import { sentence } from './sentence.ts';
import type { Terminal } from './terminal.ts';
import { readTextFile } from './text-file.ts';

export interface TestOptions {
  readonly language: Language;
  /** Files, or folders with scenarios. */
  readonly paths: readonly string[];
}

const words = {
  none: { nl: 'Bij {file} staan geen gespeelde spellen (bestanden die eindigen op .play). Hoe je ze schrijft: docs/plays.md', en: 'There are no written plays beside {file} (files that end in .play). How to write them: docs/plays.md' },
  mistake: { nl: 'FOUT · {file} · regel {line}, kolom {column}', en: 'ERROR · {file} · line {line}, column {column}' },
  remedy: { nl: 'Wat te doen: {remedy}', en: 'What to do: {remedy}' },
  good: { nl: 'goed  {file}: {name}', en: 'good  {file}: {name}' },
  bad: { nl: 'ANDERS  {file}: {name}', en: 'OTHERWISE  {file}: {name}' },
  at: { nl: 'regel {line}: {text}', en: 'line {line}: {text}' },
  nameless: { nl: 'zonder naam', en: 'without a name' },
  sum: { nl: '{good} van {all} gespeelde spellen gaan zoals ze geschreven zijn.', en: '{good} of {all} written plays go as they are written.' },
} as const satisfies Record<string, Text>;

/** Plays the written plays beside scenarios. @returns 1 when one goes otherwise, or can't be understood */
export function testCommand({ language, paths }: TestOptions, terminal: Terminal): 0 | 1 | 2 {
  const opened = openPlayable('test', paths, language, terminal);
  if (typeof opened === 'number') return opened;
  const runs = opened.flatMap((playable) => testOne(playable, language, terminal));
  const good = runs.filter((went) => went).length;
  terminal.write(`\n${sentence(words.sum, language, { good, all: runs.length })}`);
  return good === runs.length ? 0 : 1;
}

/** For each play of a scenario whether it went as written; a file with mistakes counts as one that did not. */
function testOne({ scenario, file }: Playable, language: Language, terminal: Terminal): readonly boolean[] {
  const files = playsBeside(file);
  if (files.length === 0) terminal.complain(sentence(words.none, language, { file }));
  return files.flatMap((path) => {
    const source = readTextFile(path)?.text ?? '';
    const { plays, mistakes } = readPlays(scenario, source);
    const lines = plainLines(source).split('\n');
    for (const mistake of mistakes) terminal.complain(mistakeText(mistake, path, lines, language));
    const went = plays.map((play) => tell(play, runPlay(scenario, play, language), path, lines, language, terminal));
    return mistakes.length > 0 ? [...went, false] : went;
  });
}

function tell(play: WrittenPlay, failures: readonly Failure[], file: string, lines: readonly string[], language: Language, terminal: Terminal): boolean {
  const name = play.name || words.nameless[language];
  terminal.write(sentence(failures.length === 0 ? words.good : words.bad, language, { file, name: printable(name) }));
  for (const { line, what, around } of failures) {
    for (const told of around) terminal.write(`    | ${told}`.trimEnd());
    terminal.write(`  ${sentence(words.at, language, { line, text: printable((lines[line - 1] ?? '').trim()) })}`);
    terminal.write(`  ${what[language]}\n`);
  }
  return failures.length === 0;
}

function mistakeText(mistake: PlayMistake, file: string, lines: readonly string[], language: Language): string {
  const { line, column, what, remedy } = mistake;
  return [
    sentence(words.mistake, language, { file, line, column }),
    excerptOf(lines, mistake),
    printable(what[language]),
    `${sentence(words.remedy, language, { remedy: remedy[language] })}\n`,
  ].join('\n');
}
