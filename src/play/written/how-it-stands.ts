import { agreementStateNames } from '../../model/agreement.ts';
import { rungNames, tensionNames } from '../../model/ladder.ts';
import type { Language, Text } from '../../model/language.ts';
import type { Condition } from '../../scenario/types.ts';
import { conditionsWithin } from '../explore/conditions-within.ts';
import type { SessionContext } from '../session.ts';
import { relationshipWith, standingAt } from '../table.ts';

/** What is so instead of a condition that was expected: how things stand with whom and what it is about. */
export function howItStands({ condition, words }: { readonly condition: Condition; readonly words: string }, context: SessionContext): Text {
  const parts = conditionsWithin(condition);
  const told = (language: Language): string => [...new Set(parts.map((part) => standingOf(part, context)[language]))].join('; ');
  return { nl: `Verwacht was “${words}”, maar: ${told('nl')}.`, en: `Expected was “${words}”, but: ${told('en')}.` };
}

function standingOf(condition: Condition, context: SessionContext): Text {
  switch (condition.kind) {
    case 'rung':
    case 'tension':
    case 'trust':
    case 'present':
      return personOf(condition.person, context);
    case 'agreement': {
      const state = context.agreements.get(condition.id)?.getSnapshot();
      const now = agreementStateNames[state?.value ?? 'absent'];
      return { nl: `afspraak ${condition.id} is ${now.nl}`, en: `agreement ${condition.id} is ${now.en}` };
    }
    case 'limit': {
      const holdsFor = context.scenario.limits.find(({ id }) => id === condition.id)?.holdsFor ?? [];
      const states = holdsFor.map((person) => `${person}: ${relationshipWith(context, person).limit}`).join(', ');
      return { nl: `grens ${condition.id} is ${states}`, en: `limit ${condition.id} is ${states}` };
    }
    case 'own': {
      const { own } = standingAt(context);
      return { nl: `jouw inbreng is ${own}`, en: `your contribution is ${own}` };
    }
    case 'chosen':
      return yes(context.story.chosen.includes(condition.choice), { nl: `${condition.choice} is gekozen`, en: `${condition.choice} was chosen` });
    case 'visited':
      return yes(context.story.visited.includes(condition.passage), { nl: `${condition.passage} is geweest`, en: `${condition.passage} was played` });
    case 'chance':
      return yes(context.draw.happens.has(condition.id), { nl: `${condition.id} gebeurt`, en: `${condition.id} happens` });
    case 'not':
    case 'all':
    case 'any':
      throw new Error('a condition was taken apart and still has parts');
  }
}

function personOf(id: string, context: SessionContext): Text {
  const { rung, tension, trust } = relationshipWith(context, id);
  const name = context.scenario.persons.find((person) => person.id === id)?.name ?? id;
  const gone = !standingAt(context).isPresent(id);
  return {
    nl: `${name}: ${rungNames[rung].nl}, ${tensionNames[tension].nl}, vertrouwen ${trust}${gone ? ', is weg' : ''}`,
    en: `${name}: ${rungNames[rung].en}, ${tensionNames[tension].en}, trust ${trust}${gone ? ', is gone' : ''}`,
  };
}

function yes(is: boolean, { nl, en }: Text): Text {
  return is ? { nl, en } : { nl: `niet: ${nl}`, en: `not: ${en}` };
}
