import type { Appraisal } from '../model/appraisal.ts';
import type { AgreementFate } from '../model/agreement.ts';
import type { Language } from '../model/language.ts';
import { FELT_THREAT } from '../model/numbers.ts';
import { opennesses, rooms } from '../model/rooms.ts';
import type { Room, Rooms } from '../model/rooms.ts';
import { whyAgreement } from '../model/why/agreement.ts';
import { why } from '../model/why/why.ts';
import type { Person, Scenario } from '../scenario/types.ts';
import { openPlay } from './play.ts';
import type { PlayRecord } from './record.ts';
import type { SessionContext } from './session.ts';
import { relationshipWith } from './table.ts';
import type { AgreementTrace, Reaction, Thought, Trace, TurnTrace } from './trace.ts';
import type { Beat } from './view.ts';

/**
 * A play seen from behind, made by playing its record again. If the scenario was changed since and
 * no longer offers a choice, the trace ends there.
 *
 * @param language of what the game itself says; the script has its own
 */
export function lookBack(scenario: Scenario, record: PlayRecord, language: Language = scenario.language): Trace {
  const { play, inside } = openPlay(scenario, record.seed, language);
  const persons = scenario.persons.map(({ id, name }) => ({ id, name, start: relationshipWith(inside(), id) }));
  const turns: TurnTrace[] = [];
  play.start();
  let told = readOn();
  const opening = told.thoughts;
  for (const choice of record.choices) {
    const { scene, choices: offered } = play.view;
    const chosen = offered.find(({ id }) => id === choice);
    if (!chosen) break;
    play.choose(choice);
    const answer = answerTo(inside(), turns, language);
    const before = told.beats;
    told = readOn();
    const place = { number: scene.number, title: scene.title };
    turns.push({ turn: turns.length + 1, scene: place, before, chosen, offered, ...answer, after: told.beats, thoughts: told.thoughts });
  }
  const { ending } = play.view;
  return { persons, opening, turns, agreements: agreementsOf(inside(), language), ...(ending && { ending }) };

  /** Everything that is told from here up to the next choice or the end. */
  function readOn(): { beats: readonly Beat[]; thoughts: readonly Thought[] } {
    const beats: Beat[] = [];
    const thoughts: Thought[] = [];
    while (play.view.phase !== 'choosing' && play.view.phase !== 'lookingBack') {
      beats.push(...play.view.beats);
      if (play.view.phase !== 'timePasses') thoughts.push(...thoughtsIn(inside()));
      play.goOn();
    }
    return { beats, thoughts };
  }
}

function thoughtsIn({ story }: SessionContext): readonly Thought[] {
  return story.told.flatMap(({ kind, speaker, text }) => (kind === 'thought' && speaker !== undefined ? [{ person: speaker, text }] : []));
}

function answerTo(context: SessionContext, earlier: readonly TurnTrace[], language: Language): Pick<TurnTrace, 'reactions' | 'reason' | 'you'> {
  const reactions = context.scenario.persons.flatMap((person) => {
    const appraisal = context.landed.get(person.id);
    const concerned = appraisal && (appraisal.act !== undefined || appraisal.witnessed > 0);
    return concerned ? [reactionOf(person, appraisal, { context, earlier, language })] : [];
  });
  const reason = context.chosen?.reason;
  const { value, context: you } = context.you.getSnapshot();
  const stood = { own: value.eigenInbreng, pressure: value.druk, selfTrust: you.selfTrust };
  return { reactions, you: stood, ...(reason !== undefined && { reason }) };
}

interface Told {
  readonly context: SessionContext;
  readonly earlier: readonly TurnTrace[];
  readonly language: Language;
}

function reactionOf(person: Person, appraisal: Appraisal, { context, earlier, language }: Told): Reaction {
  const { before } = appraisal;
  const after = relationshipWith(context, person.id);
  const to = context.chosen?.moves.find((move) => move.person === person.id);
  const saw = seenBy(person, appraisal, context);
  const passed = earlier.filter(({ reactions }) => reactions.some((reaction) => reaction.person === person.id && reaction.threat >= FELT_THREAT)).length;
  const explained = { name: person.name, appraisal, after, before: passed, turn: earlier.length + 1, ...(to?.touches !== undefined && { touched: to.touches }), ...(saw !== undefined && { saw }) };
  return {
    person: person.id,
    ...(to && { move: to.move }),
    permission: to?.permission ?? false,
    repair: to?.repair ?? false,
    threat: appraisal.threat,
    before,
    after,
    opened: changed(before.rooms, after.rooms, 1),
    closed: changed(before.rooms, after.rooms, -1),
    why: why(explained, language),
  };
}

/** Name of the person whose treatment weighed more than their own. */
function seenBy({ loyalTo }: Person, appraisal: Appraisal, { landed, scenario }: SessionContext): string | undefined {
  if (appraisal.witnessed === 0 || appraisal.witnessed < appraisal.threat) return undefined;
  const heaviest = loyalTo.toSorted((a, b) => (landed.get(b)?.threat ?? 0) - (landed.get(a)?.threat ?? 0))[0];
  return scenario.persons.find(({ id }) => id === heaviest)?.name;
}

function changed(before: Rooms, after: Rooms, way: 1 | -1): readonly Room[] {
  return rooms.filter((room) => Math.sign(opennesses.indexOf(after[room]) - opennesses.indexOf(before[room])) === way);
}

function agreementsOf({ scenario, agreements }: SessionContext, language: Language): readonly AgreementTrace[] {
  return scenario.agreements.flatMap(({ id, name }) => {
    const snapshot = agreements.get(id)?.getSnapshot();
    if (!snapshot) return [];
    const { birth, turn } = snapshot.context;
    if (birth === undefined || turn === undefined) return [];
    const fate = isFate(snapshot.value) ? snapshot.value : undefined;
    return [{ id, name, turn, birth, ...(fate && { fate }), why: whyAgreement(birth, fate, language) }];
  });
}

function isFate(state: string): state is AgreementFate {
  return state === 'kept' || state === 'renegotiated' || state === 'ignored';
}
