import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { aroundOf, surroundings } from '../../src/model/around.ts';
import { appraise } from '../../src/model/appraisal.ts';
import { firstMeeting } from '../../src/model/relationship.ts';
import { personChart, relationshipOf } from '../../src/play/person-chart.ts';
import type { PersonEvent } from '../../src/play/person-chart.ts';
import { quickStep } from '../../src/play/quick-step.ts';
import { anyAct, anyDay, anyPersona } from '../model/anybody.ts';

describe('the chart read as plain steps', () => {
  it('gives exactly what the chart gives, whatever happens', () => {
    const anyTurn = fc.oneof(
      { weight: 12, arbitrary: fc.record({ act: fc.option(anyAct, { nil: undefined }), around: fc.nat({ max: surroundings - 1 }).map(aroundOf) }) },
      { weight: 1, arbitrary: fc.constant('timePasses' as const) },
    );
    fc.assert(
      fc.property(anyPersona, anyDay, fc.boolean(), fc.array(anyTurn, { maxLength: 40 }), (persona, day, limit, turns) => {
        let quick = firstMeeting(persona, limit ? 'onbenoemd' : 'geen');
        const actor = createActor(personChart(quick)).start();
        for (const turn of turns) {
          const event: PersonEvent =
            turn === 'timePasses'
              ? { type: turn }
              : { type: 'act', appraisal: appraise({ persona, day, now: quick, own: 'aanwezig', around: turn.around, ...(turn.act && { act: turn.act }) }) };
          actor.send(event);
          quick = quickStep(quick, event);
          expect(quick).toEqual(relationshipOf(actor.getSnapshot()));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
