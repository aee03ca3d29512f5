import type { LimitState } from '../../model/ladder.ts';
import type { Text } from '../../model/language.ts';
import { passagesOf } from '../parts.ts';
import type { Choice, Condition, Scenario } from '../types.ts';
import type { Reached } from '../ways.ts';
import { opposed } from './opposed.ts';

/** Why a condition can never hold, as a part of a sentence. */
export type Never = Text;

/** What a scenario can bring about at all, whoever plays it; enough to know of some conditions that they can never hold. */
export class Facts {
  readonly #choices: readonly Choice[];
  readonly #reached: Reached;
  readonly #scenario: Scenario;
  readonly #seen: ReadonlySet<string>;

  constructor(scenario: Scenario, reached: Reached) {
    const passages = passagesOf(scenario).filter(({ passage }) => reached.passages.has(passage.id));
    this.#scenario = scenario;
    this.#reached = reached;
    this.#choices = passages.flatMap(({ passage }) => passage.choices);
    const entering = passages.flatMap(({ passage }) => passage.steps).flatMap((step) => (step.kind === 'enter' ? [step.person] : []));
    this.#seen = new Set([...passages.flatMap(({ scene }) => scene.present), ...entering]);
  }

  /** Why it can never hold; undefined when it may. What is told here is certain, what is not told need not be possible. */
  never(condition: Condition | undefined): Never | undefined {
    switch (condition?.kind) {
      case undefined:
      case 'rung':
      case 'tension':
      case 'trust':
      case 'own':
      case 'chance':
        return undefined;
      case 'present':
        return this.#seen.has(condition.person) ? undefined : absent(condition.person);
      case 'agreement':
        return this.#choices.some(({ agreement }) => agreement === condition.id) ? undefined : unmade(condition.id);
      case 'limit':
        return this.#limit(condition.id, condition.state);
      case 'chosen':
        return this.#choices.some(({ id }) => id === condition.choice) ? undefined : unchosen(condition.choice);
      case 'visited':
        return this.#reached.passages.has(condition.passage) ? undefined : unvisited(condition.passage);
      case 'not':
        return this.#always(condition.of) ? contrary : undefined;
      case 'any':
        return this.#everyPart(condition.of);
      case 'all':
        return condition.of.map((part) => this.never(part)).find((why) => why !== undefined) ?? (opposed(condition.of) ? contrary : undefined);
    }
  }

  #everyPart(parts: readonly Condition[]): Never | undefined {
    const reasons = parts.map((part) => this.never(part));
    return reasons.every((why) => why !== undefined) ? reasons[0] : undefined;
  }

  #always(condition: Condition): boolean {
    if (condition.kind === 'not') return this.never(condition.of) !== undefined;
    if (condition.kind === 'any') return condition.of.some((part) => this.#always(part));
    if (condition.kind === 'all') return condition.of.every((part) => this.#always(part));
    if (condition.kind !== 'chance') return false;
    const plan = this.#scenario.chances.find(({ id }) => id === condition.id);
    return plan !== undefined && plan.of === plan.outOf;
  }

  #limit(id: string, state: LimitState): Never | undefined {
    const does = new Set(this.#choices.flatMap(({ limit }) => (limit?.id === id ? [limit.does] : [])));
    const possible = {
      geen: true,
      onbenoemd: true,
      uitgelegd: does.has('explains'),
      gehandhaafd: does.has('explains') && does.has('holds'),
      opgegeven: does.has('drops'),
      overvallen: does.has('holds'),
    } as const satisfies Record<LimitState, boolean>;
    return possible[state] ? undefined : unlimited(id);
  }
}

const contrary: Never = { nl: 'de delen ervan spreken elkaar tegen', en: 'its parts contradict each other' };

function absent(person: string): Never {
  return { nl: `“${person}” komt in het hele scenario niet binnen`, en: `“${person}” never comes in, in the whole scenario` };
}

function unmade(id: string): Never {
  return { nl: `geen enkel antwoord brengt de afspraak “${id}” op tafel`, en: `no option puts the agreement “${id}” on the table` };
}

function unlimited(id: string): Never {
  return { nl: `geen enkel antwoord doet dat met de grens “${id}”`, en: `no option does that with the limit “${id}”` };
}

function unchosen(id: string): Never {
  return { nl: `het antwoord “${id}” komt nooit aan bod`, en: `the option “${id}” never comes up` };
}

function unvisited(id: string): Never {
  return { nl: `de passage “${id}” komt nooit aan bod`, en: `the passage “${id}” never comes up` };
}
