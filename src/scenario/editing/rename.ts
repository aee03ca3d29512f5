import { kindOfLine } from '../body-line.ts';
import { slug } from '../fold.ts';
import { passagesOf } from '../parts.ts';
import { part, trimmed, type Piece } from '../piece.ts';
import type { Condition, Passage, Scenario, Target } from '../types.ts';
import { targetWords } from '../words/telling.ts';
import type { ScenarioDocument } from './document.ts';
import type { Attempt, EditProblem } from './edit.ts';
import { withEveryCondition } from './conditions-of.ts';
import { namesBehind, replaced, wayIn } from './references.ts';

/** Another name for a passage, in its heading and wherever something leads to it or asks for it. */
export function renamePassage(passage: Passage, name: string, document: ScenarioDocument, scenario: Scenario): Attempt | EditProblem {
  const id = slug(name);
  if (id === '' || /[\r\n\0[\]#]|->/.test(name) || name.trim() !== name || targetWords.find(name)) return 'unwritable';
  if (id !== passage.id && passagesOf(scenario).some((other) => other.passage.id === id)) return 'taken';
  const lines = document.lines.map((line, index) => {
    const whole = trimmed({ text: line.text, line: index + 1, column: 1 });
    const pieces = passage.place.line === index + 1 ? [heading(whole)] : mentions(whole, passage.id);
    return pieces.length > 0 ? { ...line, text: replaced(line.text, pieces, name) } : line;
  });
  return { documents: [{ ...document, lines }], expected: renamed(scenario, passage.id, id) };
}

function heading(line: Piece): Piece {
  return trimmed(part(line, /^#+/.exec(line.text)?.[0].length ?? 0));
}

function mentions(line: Piece, id: string): readonly Piece[] {
  const kind = kindOfLine(line);
  if (kind !== 'option' && kind !== 'content') return [];
  const to = wayIn(line)?.to;
  const leads = to && slug(to.text) === id && !targetWords.find(to.text) ? [to] : [];
  return [...leads, ...namesBehind('visited', line, id)];
}

function renamed(scenario: Scenario, from: string, to: string): Scenario {
  const target = (each: Target): Target => (each.kind === 'passage' && each.id === from ? { ...each, id: to } : each);
  const condition = (each: Condition): Condition => (each.kind === 'visited' && each.passage === from ? { ...each, passage: to } : each);
  const scenes = scenario.scenes.map((scene) => ({
    ...scene,
    passages: scene.passages.map((passage) => ({
      ...passage,
      id: passage.id === from ? to : passage.id,
      steps: passage.steps.map((step) => (step.kind === 'jump' ? { ...step, to: target(step.to) } : step)),
      choices: passage.choices.map((choice) => ({ ...choice, to: target(choice.to) })),
    })),
  }));
  return withEveryCondition({ ...scenario, scenes }, condition);
}
