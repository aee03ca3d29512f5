import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rungs, tensions } from '../../src/model/ladder.ts';
import { firstMeeting } from '../../src/model/relationship.ts';
import { holds, type Knows } from '../../src/play/knows.ts';
import { covers } from '../../src/scenario/checks/opposed.ts';
import { readingEase } from '../../src/scenario/checks/readability.ts';
import { checkScenario } from '../../src/scenario/check.ts';
import type { Condition } from '../../src/scenario/types.ts';
import { known } from './known.ts';

const table = readFileSync(join(import.meta.dirname, '../../scenarios/keukentafel/scenario.md'), 'utf8');

const front = `---
titel: De brief
taal: nl
samenvatting: Een brief op tafel.
jij: begeleider
gevraagd: Praat met mevrouw Bos.
duur: 5 minuten
personen:
  bos: {naam: Mevrouw Bos, wie: bewoner, uiterlijk: els}
`;

const options = '- Hoe is het? -> afloop\n  bos: vraagt open\n- Ik regel het. -> afloop\n  bos: neemt over';

function script(...lines: readonly string[]): string {
  return `${front}---\n# Bezoek\ndecor: keuken\n## begin\n${lines.join('\n')}\n# Afloop\n## slot: De ketel\nKoud.\n`;
}

function codesIn(source: string): readonly string[] {
  return checkScenario('proef', 'proef.md', source, { known }).mistakes.map(({ code, line }) => `${code} ${line}`);
}

describe('the shipped scenario', () => {
  test('has nothing to remark', () => {
    expect(checkScenario('keukentafel', 'scenario.md', table).mistakes).toEqual([]);
  });
});

describe('what is not remarked', () => {
  test('a circle of topics that comes back to where it began', () => {
    expect(codesIn(script('-> midden', '## midden', '- Hoe is het? -> kop', '  bos: vraagt open', '- Ik regel het. -> kop', '  bos: neemt over', '## kop', 'bos: Ja.', '-> terug'))).toEqual([]);
  });

  test('a condition that only chance makes impossible', () => {
    expect(codesIn(script('bos [gehoord of verder en gespannen]: Ja.', options))).toEqual([]);
  });

  test('narration about somebody who is away', () => {
    expect(codesIn(script('[niet bos: is er] De stoel is leeg.', options))).toEqual([]);
  });
});

describe('circles', () => {
  test('of jumps alone are told once, at the first passage in them', () => {
    const source = script(options, '## kop', '-> staart', '## staart', '-> kop').replace('Hoe is het? -> afloop', 'Hoe is het? -> kop');
    expect(codesIn(source)).toEqual(['S110 18']);
  });
});

describe('a message that is silenced with a reason', () => {
  const twice = '- Hoe is het? -> afloop\n  bos: vraagt open\n- En u? -> afloop\n  bos: vraagt open\n- Ik regel het. -> afloop\n  bos: neemt over';

  test('is not told any more', () => {
    expect(codesIn(script(twice))).toEqual(['S210 16']);
    expect(codesIn(script(twice.replace('- En u?', '// negeer S210: met opzet hetzelfde\n- En u?')))).toEqual([]);
    expect(codesIn(script(twice.replace('- En u?', '// Ignore s210 – on purpose\n// nog een aantekening\n\n- En u?')))).toEqual([]);
  });

  test.each(['# negeer S210: met opzet', '// negeer S210: met opzet'])('%s in the front matter silences it in the whole file', (line) => {
    expect(codesIn(script(twice).replace('---\n# Bezoek', `${line}\n---\n# Bezoek`))).toEqual([]);
  });

  test('on another line is not silenced, and the silence is told', () => {
    expect(codesIn(script(`// negeer S210: met opzet\n${twice}`))).toEqual(['S901 14', 'S210 17']);
  });

  test('an error can’t be silenced', () => {
    expect(codesIn(script(options.replace('Ik regel het. -> afloop', 'Ik regel het. -> zwembad').replace('- Ik', '// negeer S012: komt nog\n- Ik')))).toEqual(['S901 16', 'S012 17']);
  });

  test('a comment that only talks about ignoring is a comment', () => {
    expect(codesIn(script('// negeer de telefoon', options))).toEqual([]);
  });
});

describe('reading ease', () => {
  test.each([
    ['De kat zit op de mat. Hij is blij.', 90],
    ['Zullen we samen kijken wat er nodig is om hier te blijven wonen?', 70],
  ])('“%s” is easy', (text, least) => {
    expect(readingEase(text, 'nl')).toBeGreaterThan(least);
  });

  test.each([
    ['Conform de geldende indicatiestelling inventariseren wij uw ondersteuningsbehoefte.', 'nl', 30],
    ['Pursuant to the applicable regulations we shall inventory your participation opportunities.', 'en', 30],
  ] as const)('“%s” is hard', (text, language, most) => {
    expect(readingEase(text, language)).toBeLessThan(most);
  });

  test('counts as Douma did: 206.8 − 0.77 × syllables per 100 words − 0.93 × words per sentence', () => {
    expect(readingEase('Ik zie dat u moe bent.', 'nl')).toBeCloseTo(206.8 - 0.77 * 100 - 0.93 * 6, 1);
  });
});

describe('which rungs and tensions a condition covers', () => {
  const asked = [
    ...rungs.flatMap((rung) => (['exactly', 'orFurther', 'orWorse'] as const).map((reach) => ({ kind: 'rung', person: 'bos', rung, reach }) as const)),
    ...tensions.flatMap((tension) => (['exactly', 'orHigher'] as const).map((reach) => ({ kind: 'tension', person: 'bos', tension, reach }) as const)),
  ];

  function knowing(state: { readonly rung?: (typeof rungs)[number]; readonly tension?: (typeof tensions)[number] }): Knows {
    const persona = { id: 'bos', counterpart: 'client', temperament: 'withdraws', trust: 'some', selfTrust: 'some', voluntary: true, burnt: false, loyalTo: [] } as const;
    return {
      relationship: () => ({ ...firstMeeting(persona, 'geen'), ...state }),
      isPresent: () => true, agreement: () => 'absent', agreementWas: () => false, limit: () => undefined,
      hasChosen: () => false, hasVisited: () => false, happens: () => false, own: 'aanwezig',
    };
  }

  test('is the same when it is checked and when it is played', () => {
    const played = (condition: Condition, value: string): boolean =>
      holds(condition, knowing(condition.kind === 'rung' ? { rung: value as (typeof rungs)[number] } : { tension: value as (typeof tensions)[number] }));
    const all = asked.flatMap((condition) => (condition.kind === 'rung' ? rungs : tensions).map((value) => ({ condition, value })));
    expect(all.filter(({ condition, value }) => covers(condition, value) !== played(condition, value))).toEqual([]);
  });
});
