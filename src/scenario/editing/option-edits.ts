import { kindOfLine } from '../body-line.ts';
import { slug } from '../fold.ts';
import { choicesOf, passagesOf } from '../parts.ts';
import { trimmed } from '../piece.ts';
import type { Choice, Scenario } from '../types.ts';
import { withEveryCondition } from './conditions-of.ts';
import { endingOf, type ScenarioDocument } from './document.ts';
import type { Attempt, EditProblem } from './edit.ts';
import { withChoice, withChoices } from './meaning.ts';
import { withOtherId } from './option-line.ts';
import { namesBehind, replaced } from './references.ts';

/** An id for an option, in its line and wherever a condition asks whether it was chosen. */
export function nameOption(choice: Choice, name: string, document: ScenarioDocument, scenario: Scenario): Attempt | EditProblem {
  const id = slug(name);
  if (id === '' || id !== name) return 'unwritable';
  if (id !== choice.id && choicesOf(scenario).some((other) => other.id === id)) return 'taken';
  const lines = document.lines.map((line, index) => {
    if (index + 1 === choice.place.line) return { ...line, text: withOtherId(line.text, id) };
    const pieces = namesBehind('chosen', trimmed({ text: line.text, line: index + 1, column: 1 }), choice.id);
    return pieces.length > 0 ? { ...line, text: replaced(line.text, pieces, id) } : line;
  });
  const named = withChoice(scenario, choice.id, (each) => ({ ...each, id }));
  const expected = withEveryCondition(named, (part) => (part.kind === 'chosen' && part.choice === choice.id ? { ...part, choice: id } : part));
  return { documents: [{ ...document, lines }], expected };
}

/** Puts an option, with what stands below it and the comments right above it, in another place among its neighbours. */
export function moveOption(choice: Choice, before: string | undefined, document: ScenarioDocument, scenario: Scenario): Attempt | EditProblem {
  const siblings = passagesOf(scenario).find(({ passage }) => passage.choices.includes(choice))?.passage.choices ?? [];
  const next = before === undefined ? undefined : siblings.find(({ id }) => id === before);
  const last = siblings.at(-1);
  if ((before !== undefined && !next) || !last) return 'unknown';
  const block = blockOf(choice, document);
  const at = next ? blockOf(next, document).from : blockOf(last, document).to;
  const moved = document.lines.slice(block.from, block.to);
  const lines = document.lines.flatMap((line, index) => {
    const here = index === at ? moved : [];
    return index >= block.from && index < block.to ? here : [...here, line];
  });
  const all = at >= document.lines.length ? [...lines, ...moved] : lines;
  return { documents: [{ ...document, lines: ended(all, document) }], expected: withChoices(scenario, (choices) => reordered(choices, choice, next)) };
}

function reordered(choices: readonly Choice[], choice: Choice, next: Choice | undefined): readonly Choice[] {
  if (!choices.includes(choice) || choice === next) return choices;
  const others = choices.filter((each) => each !== choice);
  const at = next ? others.indexOf(next) : others.length;
  return [...others.slice(0, at), choice, ...others.slice(at)];
}

/** Indexes of the lines of an option: from the comments right above it up to its last line that is not blank. */
function blockOf({ place }: Choice, { lines }: ScenarioDocument): { readonly from: number; readonly to: number } {
  const kindAt = (index: number) => kindOfLine(trimmed({ text: lines[index]?.text ?? '', line: index + 1, column: 1 }));
  let from = place.line - 1;
  while (from > 0 && kindAt(from - 1) === 'comment') from -= 1;
  let to = place.line;
  for (let index = to; index < lines.length && kindAt(index) !== 'option' && kindAt(index) !== 'heading'; index += 1) {
    if (kindAt(index) === 'content') to = index + 1;
  }
  return { from, to };
}

/** Every line but the last has an ending; the block that moved may have been the last. */
function ended(lines: ScenarioDocument['lines'], document: ScenarioDocument): ScenarioDocument['lines'] {
  const last = lines.length - 1;
  return lines.map((line, index) => ({ ...line, ending: index === last ? '' : line.ending || endingOf(document) }));
}
