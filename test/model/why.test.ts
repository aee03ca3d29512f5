import { describe, expect, it } from 'vitest';
import { languages } from '../../src/model/language.ts';
import { moveCodes } from '../../src/model/moves.ts';
import { why } from '../../src/model/why/why.ts';
import { whyAgreement } from '../../src/model/why/agreement.ts';
import { talkWith } from './conversation.ts';
import type { Conversation } from './conversation.ts';

/** What is told of the last turn. */
function told({ landed, now }: Conversation, more: { readonly touched?: string; readonly saw?: string; readonly before?: number } = {}): string {
  if (!landed) throw new Error('nothing was said yet');
  return why({ name: 'Mevrouw Bos', appraisal: landed, after: now, before: 0, turn: 1, ...more }, 'nl');
}

describe('why somebody reacted so', () => {
  it('names what you did and what came of it', () => {
    expect(told(talkWith().hears('asksOpenly'))).toBe('Je vroeg het mevrouw Bos zonder het antwoord al te weten. Mevrouw Bos voelde zich gehoord.');
  });

  it('says when a yes was no yes', () => {
    expect(told(talkWith().hears('takesOver'))).toContain('Mevrouw Bos knikte mee, omdat er geen ruimte was om nee te zeggen.');
  });

  it('takes a no that comes to light for what it is', () => {
    expect(told(talkWith({ trust: 'little' }).hears('takesOver').hears('asksOpenly'))).toContain('durfde eindelijk nee te zeggen');
  });

  it('counts how often it happened before', () => {
    const person = talkWith().hears('hidesBehindRules').hears('hidesBehindRules').hears('hidesBehindRules');
    expect(told(person, { before: 2 })).toContain('Mevrouw Bos was al 2 keer gepasseerd');
  });

  it('says when making it good came too early', () => {
    expect(told(talkWith().hears('decidesOver').hears('pressures').hears('asksOpenly', { repair: true }))).toContain('kwam te vroeg');
  });

  it('says when it was about another', () => {
    expect(told(talkWith().sees(5), { saw: 'Karin' })).toContain('Mevrouw Bos zag wat je Karin aandeed');
  });

  it('is one or two whole sentences, for every move, in both languages', () => {
    for (const move of moveCodes) {
      for (const turn of [1, 2]) {
        for (const language of languages) {
          const person = talkWith({ burnt: true }).hears('pressures').hears(move, { permission: turn === 1, touches: true });
          if (!person.landed) throw new Error('nothing was said yet');
          const sentence = why({ name: 'Karin', appraisal: person.landed, after: person.now, before: 1, touched: 'rust', turn }, language);
          expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
          expect(sentence).not.toMatch(/[{}]|undefined|\.\.|: [^.]*:/);
          expect(sentence.match(/\./g)?.length).toBeLessThanOrEqual(2);
        }
      }
    }
  });

  it('tells of an agreement how it came about and what time made of it', () => {
    expect(whyAgreement('sham', 'ignored', 'nl')).toBe('Deze afspraak was er voor de vorm: het ja was geen ja. Er kwam stilletjes niets van terecht.');
    expect(whyAgreement('shared', undefined, 'en')).toBe('This agreement belonged to both sides.');
  });
});
