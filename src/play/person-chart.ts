import { assign, setup } from 'xstate';
import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import type { Appraisal } from '../model/appraisal.ts';
import { canSayNoSafely, climbsOutOf, onlySeemsToAgree, risesTo, sinksTo, slipsFrom, surfaces } from '../model/course.ts';
import { SELF_TRUST_MAX, STRAIN_MAX, TRUST_MAX } from '../model/numbers.ts';
import type { Relationship } from '../model/relationship.ts';
import type { Openness, Room } from '../model/rooms.ts';

/**
 * One counterpart. Read aloud: every region is one story about this person, told by what landed.
 *
 * - samenspel: how the two of you work together; history matters, so it is the heart of the chart
 * - spanning: how worked up they are; quick
 * - vertrouwen: whether your word was ever broken, and mended (how much trust there is, is a number)
 * - opbouw: what adds up turn by turn: trust in you, self-trust, strain
 * - ruimte: the five rooms, each closed, ajar or open
 * - grens: how far a limit of law or safety has been named
 */
export type PersonEvent = { readonly type: 'act'; readonly appraisal: Appraisal } | { readonly type: 'timePasses' };

/** Trust, self-trust and strain: numbers without a story of their own (docs/model.md). */
export type PersonContext = Pick<Relationship, 'trust' | 'selfTrust' | 'strain'>;

/** A guard that asks something of how the act landed. */
const when =
  (holds: (appraisal: Appraisal) => boolean) =>
  ({ event }: { event: PersonEvent }): boolean =>
    event.type === 'act' && holds(event.appraisal);

const fights = ({ persona }: Appraisal): boolean => persona.temperament === 'fights';

const chart = setup({
  types: { context: {} as PersonContext, events: {} as PersonEvent },
  guards: {
    disagrees: when((it) => sinksTo(1, it)),
    resists: when((it) => sinksTo(2, it)),
    stopsKeepingAgreements: when((it) => sinksTo(3, it)),
    walksOut: when((it) => !fights(it) && sinksTo(4, it)),
    startsToFight: when((it) => fights(it) && sinksTo(4, it)),
    losesControl: when((it) => sinksTo(5, it)),
    letsItRest: when((it) => climbsOutOf(1, it)),
    softens: when((it) => climbsOutOf(2, it)),
    countsOnYouAgain: when((it) => climbsOutOf(3, it)),
    comesBack: when((it) => climbsOutOf(4, it)),
    calmsDown: when((it) => climbsOutOf(5, it)),
    feelsHeard: when((it) => risesTo('gehoord', it)),
    thinksAlong: when((it) => risesTo('meedenken', it)),
    decidesWithYou: when((it) => risesTo('samenBeslissen', it)),
    carriesIt: when((it) => risesTo('gedragenSamenwerking', it)),
    noLongerFeelsHeard: when((it) => slipsFrom('gehoord', it)),
    stopsThinkingAlong: when((it) => slipsFrom('meedenken', it)),
    stopsDecidingWithYou: when((it) => slipsFrom('samenBeslissen', it)),
    carriesItNoLonger: when((it) => slipsFrom('gedragenSamenwerking', it)),
    onlySeemsToAgree: when(onlySeemsToAgree),
    saysNoSafely: when((it) => surfaces(it) && canSayNoSafely(it)),
    saysNoAtLast: when(surfaces),
    flares: when(({ heat }) => heat === 2),
    heats: when(({ heat }) => heat === 1),
    cools: when(({ heat }) => heat === -1),
    feelsBetrayed: when(({ breaksTrust }) => breaksTrust),
    acceptsRepair: when(({ repair }) => repair === 'landed'),
    opens: ({ event }, { room }: { room: Room }) => event.type === 'act' && event.appraisal.opens.includes(room),
    closes: ({ event }, { room }: { room: Room }) => event.type === 'act' && event.appraisal.closes.includes(room),
    isExplained: when(({ act }) => act?.limit === 'explains'),
    isHeld: when(({ act }) => act?.limit === 'holds'),
    isDropped: when(({ act }) => act?.limit === 'drops'),
  },
  actions: {
    takeIn: assign(({ context, event }) => (event.type === 'act' ? takeIn(context, event.appraisal) : {})),
  },
});

/** The chart of one person, as they are before the first word. It never changes, so those who start alike share one: to make it takes as long as some choices. */
export function personChart(start: Relationship): PersonChart {
  const key = JSON.stringify(start);
  let made = charts.get(key);
  if (!made) charts.set(key, (made = chartFrom(start)));
  return made;
}

const charts = new Map<string, PersonChart>();

function chartFrom(start: Relationship) {
  return chart.createMachine({
    id: 'person',
    type: 'parallel',
    context: { trust: start.trust, selfTrust: start.selfTrust, strain: start.strain },
    states: {
      samenspel: samenspel(start.rung),
      // A region of its own: a handler on the whole would be silent whenever any region answers.
      opbouw: { on: { act: { actions: 'takeIn' } } },
      spanning: {
        initial: start.tension,
        states: {
          rustig: { on: { act: [{ guard: 'flares', target: 'hoog' }, { guard: 'heats', target: 'gespannen' }] } },
          gespannen: {
            on: {
              act: [
                { guard: 'flares', target: 'overspoeld' },
                { guard: 'heats', target: 'hoog' },
                { guard: 'cools', target: 'rustig' },
              ],
              timePasses: 'rustig',
            },
          },
          hoog: {
            on: {
              act: [
                { guard: 'flares', target: 'overspoeld' },
                { guard: 'heats', target: 'overspoeld' },
                { guard: 'cools', target: 'gespannen' },
              ],
              timePasses: 'gespannen',
            },
          },
          overspoeld: { on: { act: { guard: 'cools', target: 'hoog' }, timePasses: 'gespannen' } },
        },
      },
      vertrouwen: {
        initial: start.breach,
        states: {
          unbroken: { on: { act: { guard: 'feelsBetrayed', target: 'broken' } } },
          broken: { on: { act: { guard: 'acceptsRepair', target: 'mended' } } },
          mended: { on: { act: { guard: 'feelsBetrayed', target: 'broken' } } },
        },
      },
      ruimte: {
        type: 'parallel',
        states: {
          think: room('think', start.rooms.think),
          speak: room('speak', start.rooms.speak),
          choose: room('choose', start.rooms.choose),
          decide: room('decide', start.rooms.decide),
          act: room('act', start.rooms.act),
        },
      },
      grens: {
        initial: start.limit,
        states: {
          geen: {},
          onbenoemd: {
            on: {
              act: [
                { guard: 'isExplained', target: 'uitgelegd' },
                { guard: 'isHeld', target: 'overvallen' },
                { guard: 'isDropped', target: 'opgegeven' },
              ],
            },
          },
          uitgelegd: {
            on: { act: [{ guard: 'isHeld', target: 'gehandhaafd' }, { guard: 'isDropped', target: 'opgegeven' }] },
          },
          gehandhaafd: { on: { act: { guard: 'isDropped', target: 'opgegeven' } } },
          opgegeven: {
            on: { act: [{ guard: 'isExplained', target: 'uitgelegd' }, { guard: 'isHeld', target: 'overvallen' }] },
          },
          overvallen: {
            on: { act: [{ guard: 'isExplained', target: 'uitgelegd' }, { guard: 'isDropped', target: 'opgegeven' }] },
          },
        },
      },
    },
  });
}

function samenspel(initial: Relationship['rung']) {
  return chart.createStateConfig({
    initial,
    states: {
      // Growing. A kind takeover is followed before it is weighed: that is why it comes first.
      aftasten: {
        on: {
          act: [
            { guard: 'onlySeemsToAgree', target: 'schijninstemming' },
            { guard: 'disagrees', target: 'meningsverschil' },
            { guard: 'feelsHeard', target: 'gehoord' },
          ],
        },
      },
      gehoord: {
        on: {
          act: [
            { guard: 'onlySeemsToAgree', target: 'schijninstemming' },
            { guard: 'disagrees', target: 'meningsverschil' },
            { guard: 'noLongerFeelsHeard', target: 'aftasten' },
            { guard: 'thinksAlong', target: 'meedenken' },
          ],
        },
      },
      meedenken: {
        on: {
          act: [
            { guard: 'onlySeemsToAgree', target: 'schijninstemming' },
            { guard: 'disagrees', target: 'meningsverschil' },
            { guard: 'stopsThinkingAlong', target: 'gehoord' },
            { guard: 'decidesWithYou', target: 'samenBeslissen' },
          ],
        },
      },
      samenBeslissen: {
        on: {
          act: [
            { guard: 'disagrees', target: 'meningsverschil' },
            { guard: 'stopsDecidingWithYou', target: 'meedenken' },
            { guard: 'carriesIt', target: 'gedragenSamenwerking' },
          ],
        },
      },
      gedragenSamenwerking: {
        on: {
          act: [{ guard: 'disagrees', target: 'meningsverschil' }, { guard: 'carriesItNoLonger', target: 'samenBeslissen' }],
        },
      },
      // Escalating, in the order of the article; every rung has its way back.
      meningsverschil: {
        on: {
          act: [
            { guard: 'onlySeemsToAgree', target: 'schijninstemming' },
            { guard: 'resists', target: 'weerstand' },
            { guard: 'letsItRest', target: 'aftasten' },
          ],
        },
      },
      weerstand: {
        on: { act: [{ guard: 'stopsKeepingAgreements', target: 'afsprakenGenegeerd' }, { guard: 'softens', target: 'meningsverschil' }] },
      },
      afsprakenGenegeerd: {
        on: {
          act: [
            { guard: 'walksOut', target: 'weglopen' },
            { guard: 'startsToFight', target: 'conflict' },
            { guard: 'countsOnYouAgain', target: 'weerstand' },
          ],
        },
      },
      weglopen: { on: { act: { guard: 'comesBack', target: 'afsprakenGenegeerd' }, timePasses: 'afsprakenGenegeerd' } },
      conflict: {
        on: { act: [{ guard: 'losesControl', target: 'agressie' }, { guard: 'comesBack', target: 'afsprakenGenegeerd' }] },
      },
      agressie: { on: { act: { guard: 'calmsDown', target: 'conflict' }, timePasses: 'conflict' } },
      // Looks like cooperation, until time passes.
      schijninstemming: {
        on: {
          act: [
            { guard: 'onlySeemsToAgree' },
            { guard: 'disagrees', target: 'meningsverschil' },
            { guard: 'saysNoSafely', target: 'gehoord' },
            { guard: 'saysNoAtLast', target: 'meningsverschil' },
          ],
          timePasses: 'afsprakenGenegeerd',
        },
      },
    },
  });
}

function room(name: Room, initial: Openness) {
  const opens = { type: 'opens', params: { room: name } } as const;
  const closes = { type: 'closes', params: { room: name } } as const;
  return chart.createStateConfig({
    initial,
    states: {
      closed: { on: { act: { guard: opens, target: 'ajar' } } },
      ajar: { on: { act: [{ guard: closes, target: 'closed' }, { guard: opens, target: 'open' }] } },
      open: { on: { act: { guard: closes, target: 'ajar' } } },
    },
  });
}

export type PersonChart = ReturnType<typeof chartFrom>;
export type PersonActor = ActorRefFrom<PersonChart>;

/** What a person's chart says of the relationship. */
export function relationshipOf({ value, context }: SnapshotFrom<PersonChart>): Relationship {
  return {
    rung: value.samenspel,
    tension: value.spanning,
    breach: value.vertrouwen,
    rooms: value.ruimte,
    limit: value.grens,
    trust: context.trust,
    selfTrust: context.selfTrust,
    strain: context.strain,
  };
}

/** What adds up, after an act landed. */
export function takeIn(now: PersonContext, { trust, selfTrust, strain }: PersonContext): PersonContext {
  return {
    trust: within(now.trust + trust, TRUST_MAX),
    selfTrust: within(now.selfTrust + selfTrust, SELF_TRUST_MAX),
    strain: within(now.strain + strain, STRAIN_MAX),
  };
}

function within(value: number, max: number): number {
  return Math.min(max, Math.max(0, value));
}
