import { passagesOf } from '../parts.ts';
import type { Line, Passage, Scene, Step } from '../types.ts';
import type { Checking } from './checking.ts';
import type { Never } from './facts.ts';

/** Tells which options, lines, thoughts and endings no play ever comes to, as far as their conditions show it by themselves. */
export function tellUnavailable(checking: Checking): void {
  const { scenario, reached } = checking;
  for (const { scene, passage } of passagesOf(scenario)) {
    if (!reached.passages.has(passage.id)) continue;
    tellOptions(passage, checking);
    for (const step of passage.steps) tellVariants(step, scene, checking);
  }
  for (const ending of scenario.endings) {
    const why = checking.facts.never(ending.when);
    if (why) checking.findings.found('S117', checking.at(ending.place), { why });
    else for (const step of ending.steps) tellVariants(step, undefined, checking);
  }
}



/** Where none of the options can ever be had, that is told once, and not for each of them. */
function tellOptions({ id, place, choices }: Passage, { facts, findings, at }: Checking): void {
  const reasons = choices.map((choice) => ({ choice, why: facts.never(choice.when) }));
  if (choices.length > 0 && reasons.every(({ why }) => why)) findings.found('S111', at(place), { passage: id });
  else for (const { choice, why } of reasons) if (why) findings.found('S112', at(choice.place), { why });
}

function tellVariants(step: Step, scene: Scene | undefined, checking: Checking): void {
  if (step.kind !== 'say') return;
  for (const [index, line] of step.variants.entries()) {
    const why = checking.facts.never(line.when) ?? shadowed(line, step.variants.slice(0, index));
    if (why) checking.findings.found(line.kind === 'thought' ? 'S114' : 'S113', checking.at(line.place), { why });
    else if (scene && isAway(line, scene)) tellAway(line, checking);
  }
}

/** The first variant that holds is told: a second one with the same condition never is. */
function shadowed(line: Line, before: readonly Line[]): Never | undefined {
  const same = line.when && before.find((other) => JSON.stringify(other.when) === JSON.stringify(line.when));
  if (!same) return undefined;
  return { nl: `regel ${same.place.line} heeft dezelfde voorwaarde en gaat voor`, en: `line ${same.place.line} has the same condition and goes first` };
}

function isAway({ speaker }: Line, { present, passages }: Scene): boolean {
  if (speaker === undefined || present.includes(speaker)) return false;
  return !passages.some(({ steps }) => steps.some((step) => step.kind === 'enter' && step.person === speaker));
}

function tellAway({ speaker = '', place }: Line, { scenario, findings, at }: Checking): void {
  const name = scenario.persons.find(({ id }) => id === speaker)?.name ?? speaker;
  findings.found('S115', at(place), { name, person: speaker });
}
