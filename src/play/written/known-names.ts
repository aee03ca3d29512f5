import { readCondition } from '../../scenario/condition.ts';
import { Findings } from '../../scenario/findings.ts';
import { describeMistake } from '../../scenario/mistakes/describe.ts';
import { Names, UniqueIds } from '../../scenario/names.ts';
import type { Piece } from '../../scenario/piece.ts';
import type { ScriptReading } from '../../scenario/reading.ts';
import type { Condition, Scenario } from '../../scenario/types.ts';
import type { PlayMistake } from './written-play.ts';

/** Reads a condition about a scenario that was read before, with the language's own reader. */
export function readExpectedCondition(words: Piece, scenario: Scenario, source: string): Condition | readonly PlayMistake[] {
  const findings = new Findings('');
  const condition = readCondition(words, undefined, readingOf(scenario, findings));
  const mistakes = findings.mistakes.map((mistake): PlayMistake => {
    const { nl, en } = describeMistake(mistake, source);
    const { line, column, length } = mistake;
    return { line, column, length, what: { nl: nl.what, en: en.what }, remedy: { nl: nl.remedy, en: en.remedy } };
  });
  return mistakes.length === 0 && condition ? condition : mistakes;
}

/** What the reader of a scenario knows when it has read it. */
function readingOf(scenario: Scenario, findings: Findings): ScriptReading {
  const names = new Names(findings);
  for (const person of scenario.persons) {
    names.declare('person', named(person.id));
    names.alias(person.name, person.id);
  }
  for (const { id } of scenario.agreements) names.declare('agreement', named(id));
  for (const { id } of scenario.limits) names.declare('limit', named(id));
  for (const { id } of scenario.chances) names.declare('chance', named(id));
  for (const { id, choices } of scenario.scenes.flatMap(({ passages }) => passages)) {
    names.declare('passage', named(id));
    for (const choice of choices) names.declare('choice', named(choice.id));
  }
  return { findings, names, lineIds: new UniqueIds(), persons: new Map(scenario.persons.map((person) => [person.id, person])) };
}

/** Where a name stands in its scenario is no place in this file. */
function named(text: string): Piece {
  return { text, line: 1, column: 1 };
}
