import fc from 'fast-check';
import type { Act } from '../../src/model/appraisal.ts';
import { moveCodes } from '../../src/model/moves.ts';
import type { Persona } from '../../src/model/person.ts';
import { dayMoods } from '../../src/model/relationship.ts';
import { rooms } from '../../src/model/rooms.ts';
import { somebody } from './conversation.ts';
import type { Manner } from './conversation.ts';

/** Anybody you could meet, and anything you could say to them: for laws that hold for all. */
export const anyTraits: fc.Arbitrary<Partial<Persona>> = fc.record({
  temperament: fc.constantFrom('withdraws', 'fights', 'complies'),
  trust: fc.constantFrom('little', 'some', 'much'),
  selfTrust: fc.constantFrom('little', 'some', 'much'),
  voluntary: fc.boolean(),
  burnt: fc.boolean(),
});

export const anyPersona: fc.Arbitrary<Persona> = anyTraits.map((traits) => ({ ...somebody, ...traits }));

export const anyDay = fc.constantFrom(...dayMoods);

export const anyManner: fc.Arbitrary<Manner> = fc.record({
  permission: fc.boolean(),
  repair: fc.boolean(),
  touches: fc.boolean(),
  strength: fc.constantFrom('weaker', 'usual', 'stronger'),
  absent: fc.boolean(),
});

export const anyTalk = fc.array(fc.tuple(fc.constantFrom(...moveCodes), anyManner), { minLength: 1, maxLength: 25 });

export const anyAct: fc.Arbitrary<Act> = fc
  .record({
    move: fc.constantFrom(...moveCodes),
    manner: anyManner,
    limit: fc.option(fc.constantFrom('explains', 'holds', 'drops'), { nil: undefined }),
    opens: fc.subarray([...rooms], { maxLength: 2 }),
    closes: fc.subarray([...rooms], { maxLength: 2 }),
  })
  .map(({ move, manner, limit, opens, closes }) => ({
    permission: false,
    repair: false,
    touches: false,
    strength: 'usual',
    absent: false,
    ...manner,
    move,
    opens,
    closes,
    ...(limit && { limit }),
  }));
