import type { Standing } from './consequences.ts';
import type { Knows } from './knows.ts';
import { relationshipOf } from './person-chart.ts';
import type { Relationship } from '../model/relationship.ts';
import type { SessionContext } from './session.ts';
import type { Story } from './story.ts';

/** Reads how things stand at the table from the actors that sit at it. */
export function relationshipWith({ persons }: SessionContext, id: string): Relationship {
  const person = persons.get(id);
  if (!person) throw new Error(`nobody is called ${id}; the reader lets no such name through`);
  return relationshipOf(person.getSnapshot());
}

/** In the scene by the script, and not walked out of it. */
export function isPresent(context: SessionContext, story: Story, id: string): boolean {
  return story.present.includes(id) && relationshipWith(context, id).rung !== 'weglopen';
}

export function standingAt(context: SessionContext): Standing {
  return {
    scenario: context.scenario,
    draw: context.draw,
    own: context.you.getSnapshot().value.eigenInbreng,
    relationship: (id) => relationshipWith(context, id),
    isPresent: (id) => isPresent(context, context.story, id),
  };
}

export function knowsAt(context: SessionContext, story: Story): Knows {
  const agreement = (id: string) => context.agreements.get(id)?.getSnapshot();
  return {
    own: context.you.getSnapshot().value.eigenInbreng,
    relationship: (id) => relationshipWith(context, id),
    isPresent: (id) => isPresent(context, story, id),
    agreement: (id) => agreement(id)?.value ?? 'absent',
    agreementWas: (id, state) => agreement(id)?.value === state || agreement(id)?.context.birth === state,
    limit: (id) => context.scenario.limits.find((limit) => limit.id === id),
    hasChosen: (choice) => story.chosen.includes(choice),
    hasVisited: (passage) => story.visited.includes(passage),
    happens: (chance) => context.draw.happens.has(chance),
  };
}
