import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appraise } from '../../src/model/appraisal.ts';
import { aroundOf, surroundings } from '../../src/model/around.ts';
import { ownContributions } from '../../src/model/ladder.ts';
import { dayMoods, firstMeeting } from '../../src/model/relationship.ts';
import { beginPlay, goOnToChoice, resumePlay } from '../../src/play/play.ts';
import type { Play } from '../../src/play/play.ts';
import { PersonTable, supportOf, threatOf } from '../../src/play/person-table.ts';
import { quickStep } from '../../src/play/quick-step.ts';
import { relationshipAt } from '../../src/play/relationship-code.ts';
import { readScenario } from '../../src/scenario/read.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { anyAct, anyPersona } from '../model/anybody.ts';

const file = 'scenarios/keukentafel/scenario.md';
const source = readFileSync(file, 'utf8');

function read(text: string): Scenario {
  const { scenario } = readScenario('keukentafel', file, text);
  if (!scenario) throw new Error(`${file} can't be played`);
  return scenario;
}

const scenario = read(source);
/** A play as a list of fractions: each picks one of what is on offer, wherever the play has come to. */
const anyPlay = fc.record({ seed: fc.nat({ max: 0xffffffff }), picks: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 40, maxLength: 40 }) });

function playOut(of: Scenario, { seed, picks }: { readonly seed: number; readonly picks: readonly number[] }): Play {
  const order = of.scenes.flatMap(({ passages }) => passages.flatMap(({ choices }) => choices.map(({ id }) => id)));
  const play = beginPlay(of, seed);
  play.start();
  for (const pick of picks) {
    goOnToChoice(play);
    const offered = play.view.choices.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
    const choice = offered[Math.floor(pick * offered.length)];
    if (!choice) break;
    play.choose(choice.id);
  }
  return play;
}

describe('a whole play, whatever is chosen', () => {
  it('always has a way on, and comes to an end', () => {
    fc.assert(
      fc.property(anyPlay, (chosen) => {
        const play = playOut(scenario, chosen);
        goOnToChoice(play);
        expect(play.view.phase).toBe('lookingBack');
        expect(play.view.ending?.title).toBeTruthy();
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same states for the same record, view by view', () => {
    fc.assert(
      fc.property(anyPlay, (chosen) => {
        const play = playOut(scenario, chosen);
        const again = resumePlay(scenario, play.record);
        if (!again.ok) throw new Error(again.problem.code);
        goOnToChoice(play);
        goOnToChoice(again.play);
        expect(again.play.view).toEqual(play.view);
        expect(again.play.record).toEqual(play.record);
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on what the persons are called, or on the order they are listed in', () => {
    const renamed = read(source.replaceAll(/\bbos\b/g, 'wilhelmina').replaceAll(/\bkarin\b/g, 'anna'));
    const turned: Scenario = { ...scenario, persons: scenario.persons.toReversed() };
    fc.assert(
      fc.property(anyPlay, (chosen) => {
        const ends = [scenario, renamed, turned].map((of) => {
          const { view } = playOut(of, chosen);
          const people = view.people.map(({ who, rung, tension, space, presence }) => [who, rung, tension, space, presence].join()).toSorted();
          return { people, ending: view.ending?.id, phase: view.phase, turn: view.turn };
        });
        expect(ends[1]).toEqual(ends[0]);
        expect(ends[2]).toEqual(ends[0]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the table of a person', () => {
  it('gives exactly what the chart gives, also where it has seen something like it before', () => {
    const anyTurn = fc.record({
      // A few acts again and again, as in a scenario: what was noted the first time has to do for all the other times.
      act: fc.nat({ max: 7 }), own: fc.nat({ max: ownContributions.length - 1 }), around: fc.nat({ max: surroundings - 1 }), timePasses: fc.nat({ max: 20 }).map((draw) => draw === 0),
    });
    fc.assert(
      fc.property(anyPersona, fc.array(anyAct, { minLength: 7, maxLength: 7 }), fc.boolean(), fc.array(anyTurn, { minLength: 40, maxLength: 400 }), (persona, acts, limit, turns) => {
        const table = new PersonTable(persona);
        for (const [day, mood] of dayMoods.entries()) {
          let now = firstMeeting(persona, limit ? 'onbenoemd' : 'geen');
          let number = table.numberOf(now, day);
          for (const { act, own, around, timePasses } of turns) {
            const made = acts[act];
            const appraisal = appraise({ persona, day: mood, now, own: ownContributions[own] ?? 'aanwezig', ...(made && { act: made }), around: aroundOf(around) });
            const felt = table.felt(number, table.actNumber(made), around);
            expect([threatOf(felt), supportOf(felt)]).toEqual([appraisal.threat, appraisal.support]);
            now = quickStep(now, timePasses ? { type: 'timePasses' } : { type: 'act', appraisal });
            number = timePasses ? table.afterWeeks(number) : table.land(number, table.actNumber(made), own, around);
            expect(number).toBe(table.numberOf(now, day));
            expect(relationshipAt(number)).toEqual(now);
          }
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
