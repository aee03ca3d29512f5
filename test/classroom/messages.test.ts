import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostMessage, phoneHello, readMessage, voteMessage } from '../../src/classroom/protocol/messages.ts';
import { refusals } from '../../src/classroom/lesson/refusals.ts';
import { refusalWords } from '../../src/classroom/lesson/refusal-words.ts';

const word = 'a'.repeat(22);

describe('what comes in from outside', () => {
  it('is taken for what it says when it is well formed', () => {
    expect(readMessage(phoneHello, { v: 1, pin: '402913', device: word, token: word, name: 'Ada' })).toMatchObject({ pin: '402913' });
    expect(readMessage(voteMessage, { round: 1, ballot: 2, choice: 'binnenkomst.1', ver: 3 })).toBeDefined();
    expect(readMessage(hostMessage, { cmdId: word, expectedRev: 0, command: { type: 'openVote', seconds: 60 } })).toBeDefined();
    expect(readMessage(hostMessage, { cmdId: word, expectedRev: 0, command: { type: 'end' } })).toBeDefined();
  });

  it.each([
    ['another version', phoneHello, { v: 2, pin: '402913', device: word, token: word }],
    ['a code of five digits', phoneHello, { v: 1, pin: '40291', device: word, token: word }],
    ['a phone that asks for more', phoneHello, { v: 1, pin: '402913', device: word, token: word, role: 'trainer' }],
    ['a third ballot', voteMessage, { round: 1, ballot: 3, choice: 'x', ver: 1 }],
    ['a number that is none', voteMessage, { round: 1, ballot: 1, choice: 'x', ver: Number.NaN }],
    ['a vote for another', voteMessage, { round: 1, ballot: 1, choice: 'x', ver: 1, pid: 'somebody' }],
    ['a command nobody knows', hostMessage, { cmdId: word, expectedRev: 0, command: { type: 'tally' } }],
    ['a count of hands below nothing', hostMessage, { cmdId: word, expectedRev: 0, command: { type: 'count', hands: { x: -1 } } }],
    ['thirteen groups', hostMessage, { cmdId: word, expectedRev: 0, command: { type: 'openGroups', groups: 13 } }],
  ])('%s is refused', (_what, schema, message) => {
    expect(readMessage(schema, message)).toBeUndefined();
  });

  it('never brings the reader down, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (anything) => {
        for (const schema of [phoneHello, voteMessage, hostMessage]) expect(readMessage(schema, anything)).toBeUndefined();
      }),
    );
  });
});

it('every refusal has its words in both languages', () => {
  expect(Object.keys(refusalWords).toSorted()).toEqual([...refusals].toSorted());
});
