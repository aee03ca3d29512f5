import type { AnyStateNode } from 'xstate';
import { firstMeeting } from '../model/relationship.ts';
import type { Relationship } from '../model/relationship.ts';
import { personChart, takeIn } from './person-chart.ts';
import type { PersonEvent } from './person-chart.ts';

/**
 * The chart of a person as plain steps. XState builds an actor at every transition, and exploring a
 * scenario takes millions of them. This reads arrows and guards out of the chart itself, once, so
 * that they are still written in one place; a property test holds both to the same answer.
 */
export function quickStep(now: Relationship, event: PersonEvent): Relationship {
  return {
    rung: follow(samenspel, now.rung, event),
    tension: follow(spanning, now.tension, event),
    breach: follow(vertrouwen, now.breach, event),
    limit: follow(grens, now.limit, event),
    rooms: {
      think: follow(think, now.rooms.think, event),
      speak: follow(speak, now.rooms.speak, event),
      choose: follow(choose, now.rooms.choose, event),
      decide: follow(decide, now.rooms.decide, event),
      act: follow(act, now.rooms.act, event),
    },
    ...(event.type === 'act' ? takeIn(now, event.appraisal) : { trust: now.trust, selfTrust: now.selfTrust, strain: now.strain }),
  };
}

interface Arrow<State extends string> {
  readonly holds: (event: PersonEvent) => boolean;
  /** Absent: stays where it is. */
  readonly to: State | undefined;
}

/** The arrows out of each state, by event, in the order of the chart. */
type Region<State extends string> = Readonly<Record<PersonEvent['type'], ReadonlyMap<string, readonly Arrow<State>[]>>>;

// Where a chart begins makes no difference to its arrows, so any person's will do.
const chart = personChart(
  firstMeeting(
    { id: '', counterpart: 'client', temperament: 'withdraws', trust: 'some', selfTrust: 'some', voluntary: true, burnt: false, loyalTo: [] },
    'geen',
  ),
);

const samenspel = regionAt<Relationship['rung']>('samenspel');
const spanning = regionAt<Relationship['tension']>('spanning');
const vertrouwen = regionAt<Relationship['breach']>('vertrouwen');
const grens = regionAt<Relationship['limit']>('grens');
const think = regionAt<Relationship['rooms']['think']>('ruimte', 'think');
const speak = regionAt<Relationship['rooms']['speak']>('ruimte', 'speak');
const choose = regionAt<Relationship['rooms']['choose']>('ruimte', 'choose');
const decide = regionAt<Relationship['rooms']['decide']>('ruimte', 'decide');
const act = regionAt<Relationship['rooms']['act']>('ruimte', 'act');

function follow<State extends string>(region: Region<State>, state: State, event: PersonEvent): State {
  for (const { holds, to } of region[event.type].get(state) ?? []) if (holds(event)) return to ?? state;
  return state;
}

function regionAt<State extends string>(...path: readonly string[]): Region<State> {
  const node = path.reduce<AnyStateNode>(childOf, chart.root);
  return { act: arrowsOf(node, 'act'), timePasses: arrowsOf(node, 'timePasses') };
}

function arrowsOf<State extends string>(region: AnyStateNode, event: PersonEvent['type']): ReadonlyMap<string, readonly Arrow<State>[]> {
  return new Map(
    Object.values(region.states).map((state) => [
      state.key,
      (state.transitions.get(event) ?? []).map(({ guard, target }) => ({ holds: guardOf(guard), to: target?.[0]?.key as State | undefined })),
    ]),
  );
}

function guardOf(guard: unknown): (event: PersonEvent) => boolean {
  if (guard === undefined) return () => true;
  const { type, params } = typeof guard === 'string' ? { type: guard, params: undefined } : (guard as { type: string; params: unknown });
  const implementation: unknown = chart.implementations.guards[type];
  if (typeof implementation !== 'function') throw new Error(`the chart names a guard ${type} that it does not have`);
  const holds = implementation as (args: { event: PersonEvent }, params: unknown) => unknown;
  return (event) => Boolean(holds({ event }, params));
}

function childOf(node: AnyStateNode, key: string): AnyStateNode {
  const child = node.states[key];
  if (!child) throw new Error(`the chart has no region ${key}`);
  return child;
}
