import { agreementStateNames } from '../model/agreement.ts';
import { withinSentence, type Language } from '../model/language.ts';
import { opennessNames, roomNames, rooms } from '../model/rooms.ts';
import { trustLevel } from '../play/knows.ts';
import { lookBack } from '../play/look-back.ts';
import { goOnToChoice, openPlay } from '../play/play.ts';
import type { PlayRecord } from '../play/record.ts';
import { isPresent, relationshipWith, standingAt } from '../play/table.ts';
import type { SessionContext } from '../play/session.ts';
import type { Scenario } from '../scenario/types.ts';
import { limitStateWords, ownWords, rungWords, tensionWords, trustWords } from '../scenario/words/conditions.ts';

/** How things stand at a choice, in the very words an author can ask for them in a condition. */
export interface Standing {
  readonly persons: readonly PersonStanding[];
  readonly agreements: readonly Named[];
  readonly limits: readonly Named[];
  readonly chances: readonly { readonly id: string; readonly happens: boolean }[];
  /** What is left of your own contribution. */
  readonly own: string;
  /** Id of the passage whose options are on offer. */
  readonly passage: string;
}

export interface PersonStanding {
  readonly id: string;
  readonly name: string;
  readonly here: boolean;
  readonly rung: string;
  readonly tension: string;
  readonly trust: string;
  /** Trust in you, 0 to 8. */
  readonly trustPoints: number;
  readonly rooms: readonly Named[];
  /** What the last choice did to them and why; empty when it was nothing to them. */
  readonly why: string;
}

export interface Named {
  readonly id: string;
  readonly state: string;
}

/** How things stand where a play is: at its next choice, or at its end. */
export function standingOf(scenario: Scenario, record: PlayRecord, language: Language): Standing {
  const { play, inside } = openPlay(scenario, record.seed, language);
  play.start();
  for (const choice of record.choices) {
    goOnToChoice(play);
    play.choose(choice);
  }
  goOnToChoice(play);
  const context = inside();
  const reactions = lookBack(scenario, record, language).turns.at(-1)?.reactions ?? [];
  const whyOf = (id: string): string => reactions.find(({ person }) => person === id)?.why ?? '';
  return {
    persons: scenario.persons.map(({ id, name }) => ({ ...personStanding(id, context, language), name, why: whyOf(id) })),
    agreements: scenario.agreements.map(({ id }) => ({ id, state: agreementStateNames[context.agreements.get(id)?.getSnapshot().value ?? 'absent'][language] })),
    limits: scenario.limits.map(({ id, holdsFor }) => ({ id, state: holdsFor.map((person) => limitOf(person, context, language)).join(', ') })),
    chances: scenario.chances.map(({ id }) => ({ id, happens: context.draw.happens.has(id) })),
    own: ownWords.name(standingAt(context).own, language),
    passage: context.story.passage,
  };
}

function personStanding(id: string, context: SessionContext, language: Language): Omit<PersonStanding, 'name' | 'why'> {
  const now = relationshipWith(context, id);
  return {
    id,
    here: isPresent(context, context.story, id),
    rung: rungWords.name(now.rung, language),
    tension: tensionWords.name(now.tension, language),
    trust: trustWords.name(trustLevel(now.trust), language),
    trustPoints: now.trust,
    rooms: rooms.map((room) => ({ id: roomNames[room][language], state: opennessNames[now.rooms[room]][language] })),
  };
}

function limitOf(person: string, context: SessionContext, language: Language): string {
  const name = context.scenario.persons.find(({ id }) => id === person)?.name ?? person;
  return `${withinSentence(name, language)}: ${limitStateWords.name(relationshipWith(context, person).limit, language)}`;
}
