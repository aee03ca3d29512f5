import { choicesOf, linesOfScenario, passagesOf } from '../parts.ts';
import type { Condition, Scenario, Step } from '../types.ts';
import type { Checking } from './checking.ts';

/** Tells who is never addressed, and which agreements, limits and chances nothing in the script is about. */
export function tellUnused({ scenario, findings, at }: Checking): void {
  const choices = choicesOf(scenario);
  const addressed = new Set(choices.flatMap(({ moves }) => moves.map(({ person }) => person)));
  for (const { id, name, place } of scenario.persons) {
    if (!addressed.has(id)) findings.found('S116', { ...at(place), text: id }, { name, person: id });
  }
  const used = usedIn(scenario);
  const plans = [...scenario.agreements, ...scenario.limits, ...scenario.chances];
  for (const { id, name, place } of plans) if (!used.has(id)) findings.found('S118', { ...at(place), text: id }, { name });
}

function usedIn(scenario: Scenario): ReadonlySet<string> {
  const choices = choicesOf(scenario);
  const inChoices = choices.flatMap(({ agreement, limit }) => [agreement, limit?.id]);
  const inPlans = scenario.agreements.map(({ mishap }) => mishap);
  const inConditions = conditionsOf(scenario).flatMap(namesIn);
  return new Set([...inChoices, ...inPlans, ...inConditions].filter((id) => id !== undefined));
}

function conditionsOf(scenario: Scenario): readonly Condition[] {
  const passages = passagesOf(scenario).map(({ passage }) => passage);
  const steps: readonly Step[] = [...passages, ...scenario.endings].flatMap((part) => part.steps);
  const whens = [
    ...linesOfScenario(scenario).map(({ when }) => when),
    ...steps.map((step) => (step.kind === 'say' ? undefined : step.when)),
    ...choicesOf(scenario).map(({ when }) => when),
    ...scenario.endings.map(({ when }) => when),
  ];
  return whens.filter((when) => when !== undefined);
}

function namesIn(condition: Condition): readonly string[] {
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.flatMap(namesIn);
  if (condition.kind === 'not') return namesIn(condition.of);
  return condition.kind === 'agreement' || condition.kind === 'limit' || condition.kind === 'chance' ? [condition.id] : [];
}
