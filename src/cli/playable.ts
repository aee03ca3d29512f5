import { sep } from 'node:path';
import type { Language, Text } from '../model/language.ts';
import { renderMistake } from '../scenario/mistakes/render.ts';
import { readScenario } from '../scenario/read.ts';
import type { Scenario } from '../scenario/types.ts';
import { known } from './known.ts';
import { scenarioFilesIn, scenarioIdOf } from './scenario-files.ts';
import { sentence } from './sentence.ts';
import type { Terminal } from './terminal.ts';
import { readTextFile } from './text-file.ts';

/** A scenario that can be played, and the file it is in. */
export interface Playable {
  readonly scenario: Scenario;
  /** With forward slashes. */
  readonly file: string;
}

const words = {
  which: { nl: 'Welk scenario? Bijvoorbeeld: npx samenspel {command} scenarios/keukentafel', en: 'Which scenario? For example: npx samenspel {command} scenarios/keukentafel' },
  nothing: { nl: 'In {path} staat geen scenario (een bestand scenario.md).', en: 'There is no scenario (a file scenario.md) in {path}.' },
  unreadable: { nl: '{path} is er niet, of ik kan er niet bij.', en: '{path} is not there, or I can’t get at it.' },
  broken: { nl: '{path} kan zo niet gespeeld worden; herstel eerst wat hierboven staat.', en: '{path} can’t be played like this; mend first what is told above.' },
} as const satisfies Record<string, Text>;

/** The scenarios in these paths; what keeps one from being played is told. A number is an exit code. */
export function openPlayable(command: string, paths: readonly string[], language: Language, terminal: Terminal): readonly Playable[] | 1 | 2 {
  const refuse = (text: Text, values: Readonly<Record<string, string>>): 2 => {
    terminal.complain(sentence(text, language, values));
    return 2;
  };
  if (paths.length === 0) return refuse(words.which, { command });
  const empty = paths.find((path) => scenarioFilesIn(path).length === 0);
  if (empty !== undefined) return refuse(words.nothing, { path: empty });
  const opened = paths.flatMap(scenarioFilesIn).map((path) => openOne(path, language, terminal));
  const playable = opened.filter((each) => each !== undefined);
  return playable.length === opened.length ? playable : 1;
}

function openOne(path: string, language: Language, terminal: Terminal): Playable | undefined {
  const file = path.replaceAll(sep, '/');
  const read = readTextFile(path);
  if (!read) {
    terminal.complain(sentence(words.unreadable, language, { path: file }));
    return undefined;
  }
  const { scenario, mistakes } = readScenario(scenarioIdOf(path), file, read.text, known);
  if (scenario) return { scenario, file };
  for (const mistake of mistakes) if (mistake.severity === 'error') terminal.complain(`${renderMistake(mistake, read.text, language)}\n`);
  terminal.complain(sentence(words.broken, language, { path: file }));
  return undefined;
}
