import { assign, enqueueActions, setup } from 'xstate';
import type { AgreementFate } from '../model/agreement.ts';
import { voiceOf } from '../model/inner-voice.ts';
import type { Voice } from '../model/inner-voice.ts';
import { height } from '../model/ladder.ts';
import { moves } from '../model/moves.ts';
import { firstMeeting } from '../model/relationship.ts';
import type { Choice, Person, Scenario, Target } from '../scenario/types.ts';
import { agreementChart } from './agreement-chart.ts';
import { draw } from './chance.ts';
import { birthOf, fateAfter, landingOf } from './consequences.ts';
import { personChart } from './person-chart.ts';
import type { PersonActor } from './person-chart.ts';
import type { SessionContext, SessionEvent, SessionInput } from './session.ts';
import { choose, end, enter, offered, openingOf, sceneAt, tell } from './story.ts';
import type { Story } from './story.ts';
import { knowsAt, relationshipWith, standingAt } from './table.ts';
import { youChart } from './you-chart.ts';
import type { Went } from './you-chart.ts';

const chart = setup({
  types: { context: {} as SessionContext, events: {} as SessionEvent, input: {} as SessionInput },
  guards: {
    isOffered: ({ context, event }) => event.type === 'choose' && choiceFor(context, event.choice) !== undefined,
    talkGoesOn: ({ context }) => context.story.next.kind === 'choices',
    timePassesFirst: ({ context: { scenario, story } }) =>
      story.next.kind === 'scene' && sceneAt(scenario, story.next.scene).elapsed !== undefined,
    sceneChanges: ({ context }) => context.story.next.kind === 'scene',
    nothingWasTold: ({ context }) => context.story.told.every(({ kind }) => kind === 'thought'),
  },
  actions: {
    openFirstScene: assign(({ context }) => ({ story: tellOpening(context, openingOf(context.scenario)) })),
    openNextScene: assign(({ context }) => ({ answering: false, story: tellOpening(context, nextScene(context)) })),
    tellReaction: assign(({ context }) => ({
      story: tellFrom(context, context.story, context.chosen?.to ?? { kind: 'back' }),
      voice: voiceAfter(context),
    })),
    tellEnding: assign(({ context }) => ({ story: end(context.scenario, context.story, (at) => knowsAt(context, at)) })),
    // An actor hears what is sent to it only after this step; a message to oneself therefore
    // arrives when all of them have heard theirs.
    letItLand: enqueueActions(({ context, event, enqueue, self }) => {
      const choice = event.type === 'choose' ? choiceFor(context, event.choice) : undefined;
      if (!choice) return;
      const landed = landingOf(choice, standingAt(context));
      for (const [id, appraisal] of landed) enqueue.sendTo(personOf(context, id), { type: 'act', appraisal });
      enqueue.assign({ chosen: choice, landed, answering: true, story: choose(context.story, choice) });
      enqueue.sendTo(self, { type: 'landed' });
    }),
    settle: enqueueActions(({ context, enqueue, self }) => {
      const { chosen, scenario } = context;
      const [main] = chosen?.moves ?? [];
      if (main) enqueue.sendTo(context.you, { type: 'act', move: main.move, went: howItWent(context) });
      enqueue.assign({ pressureBefore: context.you.getSnapshot().value.druk });
      const plan = scenario.agreements.find(({ id }) => id === chosen?.agreement);
      const agreement = plan && context.agreements.get(plan.id);
      if (chosen && agreement) {
        const birth = birthOf(chosen, plan, standingAt(context));
        const turn = context.story.chosen.length;
        enqueue.sendTo(agreement, birth ? { type: 'agree', birth, turn } : { type: 'propose' });
      }
      enqueue.sendTo(self, { type: 'settled' });
    }),
    letTimePass: enqueueActions(({ context, enqueue, self }) => {
      const tested = fates(context);
      for (const [id, fate] of tested) {
        const agreement = context.agreements.get(id);
        if (agreement) enqueue.sendTo(agreement, { type: 'timePasses', fate });
      }
      for (const person of context.persons.values()) enqueue.sendTo(person, { type: 'timePasses' });
      const isNews = ([id, fate]: readonly [string, AgreementFate]) => context.agreements.get(id)?.getSnapshot().value !== fate;
      enqueue.assign({ tested: new Map([...tested].filter(isNews)), answering: false });
      enqueue.sendTo(self, { type: 'settled' });
    }),
  },
});

/**
 * One play. Read aloud: before → a scene is told → you choose → it lands with everybody and they
 * react → you choose again … → time passes, and tests the agreements → the next scene … → the
 * ending is told → looking back.
 */
export const sessionChart = chart.createMachine({
  id: 'session',
  context: ({ input, spawn }) => {
    const { scenario, seed } = input;
    return {
      scenario,
      seed,
      draw: draw(scenario, seed),
      persons: new Map(scenario.persons.map((person) => [person.id, spawn(personChart(startOf(person, scenario)), { systemId: `person ${person.id}` })])),
      agreements: new Map(scenario.agreements.map(({ id }) => [id, spawn(agreementChart, { systemId: `agreement ${id}` })])),
      you: spawn(youChart, { systemId: 'you' }),
      story: openingOf(scenario),
      landed: new Map(),
      answering: false,
      pressureBefore: 'kalm',
      voice: undefined,
      tested: new Map(),
    };
  },
  initial: 'before',
  states: {
    before: { on: { start: { target: 'scene', actions: 'openFirstScene' } } },
    scene: { on: { goOn: onwards() } },
    choosing: { on: { choose: { guard: 'isOffered', target: 'reacting', actions: 'letItLand' } } },
    reacting: {
      initial: 'landing',
      states: {
        landing: { on: { landed: { target: 'settling', actions: 'settle' } } },
        settling: { on: { settled: { target: 'told', actions: 'tellReaction' } } },
        // A choice that is answered by what comes next needs no pause of its own.
        told: { always: { guard: 'nothingWasTold', target: 'passedOver' }, on: { goOn: onwards() } },
        passedOver: { always: onwards() },
      },
    },
    timePasses: {
      initial: 'passing',
      entry: 'letTimePass',
      states: {
        passing: { on: { settled: 'told' } },
        told: { on: { goOn: { target: '#session.scene', actions: 'openNextScene' } } },
      },
    },
    ending: { on: { goOn: 'lookingBack' } },
    lookingBack: { type: 'final' },
  },
});

function onwards() {
  return [
    { guard: 'talkGoesOn', target: '#session.choosing' },
    { guard: 'timePassesFirst', target: '#session.timePasses' },
    { guard: 'sceneChanges', target: '#session.scene', actions: 'openNextScene' },
    { target: '#session.ending', actions: 'tellEnding' },
  ] as const;
}

function startOf(person: Person, { limits }: Scenario) {
  return firstMeeting(person, limits.some(({ holdsFor }) => holdsFor.includes(person.id)) ? 'onbenoemd' : 'geen');
}

function choiceFor(context: SessionContext, id: string): Choice | undefined {
  return offered(context.scenario, context.story, knowsAt(context, context.story)).find((choice) => choice.id === id);
}

function personOf({ persons }: SessionContext, id: string): PersonActor {
  const person = persons.get(id);
  if (!person) throw new Error(`nobody is called ${id}; the reader lets no such name through`);
  return person;
}

/** How the last choice went with those who are there. */
function howItWent(context: SessionContext): Went {
  const changes = [...context.landed].map(([id, { before }]) => ({ id, before, now: relationshipWith(context, id) }));
  const isWorse = changes.some(({ before, now }) => height[now.rung] < height[before.rung] || now.tension === 'overspoeld');
  if (isWorse) return 'worse';
  return changes.some(({ before, now }) => height[now.rung] > height[before.rung]) ? 'better' : 'alike';
}

function voiceAfter({ you, chosen, pressureBefore }: SessionContext): Voice | undefined {
  const [main] = chosen?.moves ?? [];
  const { value, context } = you.getSnapshot();
  if (!main) return undefined;
  return voiceOf({ before: pressureBefore, now: value.druk, own: value.eigenInbreng, selfTrust: context.selfTrust, stance: moves[main.move].stance });
}

function nextScene({ scenario, story }: SessionContext): Story {
  if (story.next.kind !== 'scene') throw new Error('there is no next scene');
  return enter(scenario, story.next.scene, story);
}

function tellOpening(context: SessionContext, story: Story): Story {
  return tellFrom(context, story, { kind: 'passage', id: story.passage });
}

function tellFrom(context: SessionContext, story: Story, from: Target): Story {
  return tell(context.scenario, story, from, (at) => knowsAt(context, at));
}

function fates(context: SessionContext): ReadonlyMap<string, AgreementFate> {
  const standing = standingAt(context);
  const tested = new Map<string, AgreementFate>();
  for (const plan of context.scenario.agreements) {
    const now = context.agreements.get(plan.id)?.getSnapshot();
    if (now?.can({ type: 'timePasses', fate: 'kept' }) && now.context.birth) {
      tested.set(plan.id, fateAfter(plan, now.context.birth, standing));
    }
  }
  return tested;
}
