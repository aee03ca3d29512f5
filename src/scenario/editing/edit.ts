import { linesOfScenario, choicesOf, passagesOf } from '../parts.ts';
import { readScenario } from '../read.ts';
import type { Scenario } from '../types.ts';
import { writeScenario, type ScenarioDocument } from './document.ts';
import { sameMeaning } from './meaning.ts';
import { moveOption, nameOption } from './option-edits.ts';
import { renamePassage } from './rename.ts';
import { changeText, setMove } from './text-edits.ts';

/** A change to a scenario by what it means; the lines it does not concern stay as they are. */
export type Edit =
  | { readonly kind: 'renamePassage'; readonly passage: string; readonly name: string }
  /** Of a line that is told, or of an option: `id` is the one the reader gave it. */
  | { readonly kind: 'changeText'; readonly id: string; readonly text: string }
  /** `words` as an author writes them: “vraagt open, met toestemming”. */
  | { readonly kind: 'setMove'; readonly choice: string; readonly person: string; readonly words: string }
  | { readonly kind: 'nameOption'; readonly choice: string; readonly id: string }
  /** Puts an option before another one of the same passage, or at the end. */
  | { readonly kind: 'moveOption'; readonly choice: string; readonly before?: string };

/**
 * Why an edit was not made. `broken`: the file has mistakes; `unknown`: nothing has that name;
 * `unwritable`: these words would be read as something else; `taken`: the name is in use.
 */
export type EditProblem = 'broken' | 'unknown' | 'unwritable' | 'taken';

export type Edited =
  | { readonly ok: true; readonly document: ScenarioDocument; readonly scenario: Scenario }
  | { readonly ok: false; readonly problem: EditProblem };

/** What an edit is about to do: the documents to try, the best first, and what the scenario has to mean then. */
export interface Attempt {
  readonly documents: readonly ScenarioDocument[];
  readonly expected: Scenario;
}

/**
 * Makes an edit, or refuses it: what comes out is read again, and has to mean exactly what was
 * asked for and nothing else.
 */
export function edit(document: ScenarioDocument, change: Edit): Edited {
  const scenario = read(document);
  if (!scenario) return { ok: false, problem: 'broken' };
  const attempt = attemptOf(change, document, scenario);
  if (typeof attempt === 'string') return { ok: false, problem: attempt };
  for (const candidate of attempt.documents) {
    const after = read(candidate);
    if (after && sameMeaning(after, attempt.expected)) return { ok: true, document: candidate, scenario: after };
  }
  return { ok: false, problem: 'unwritable' };
}

function read(document: ScenarioDocument): Scenario | undefined {
  return readScenario('', '', writeScenario(document)).scenario;
}

function attemptOf(change: Edit, document: ScenarioDocument, scenario: Scenario): Attempt | EditProblem {
  if (change.kind === 'renamePassage') {
    const found = passagesOf(scenario).find(({ passage }) => passage.id === change.passage);
    return found ? renamePassage(found.passage, change.name, document, scenario) : 'unknown';
  }
  if (change.kind === 'changeText') {
    const found = [...linesOfScenario(scenario), ...choicesOf(scenario)].find(({ id }) => id === change.id);
    return found ? changeText(found, change.text, document, scenario) : 'unknown';
  }
  const choice = choicesOf(scenario).find(({ id }) => id === change.choice);
  if (!choice) return 'unknown';
  if (change.kind === 'setMove') return setMove(choice, change, document, scenario);
  if (change.kind === 'nameOption') return nameOption(choice, change.id, document, scenario);
  return moveOption(choice, change.before, document, scenario);
}
