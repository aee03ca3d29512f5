import { describe, expect, test } from 'vitest';
import { moveCodes, moves } from '../../src/model/moves.ts';
import { moveWords } from '../../src/scenario/words/moves.ts';
import { choiceOf, choicesOf, codesOf, readOptions } from './frame.ts';

const other = '\n- Tot later. -> afloop\n  bos: ontwijkt';

describe('an option keeps every word', () => {
  test.each([
    ['- Ik zei: "nee" #1. -> thuis', 'Ik zei: "nee" #1.'],
    ['- Van A -> naar B? -> thuis', 'Van A -> naar B?'],
    ['- Van A→naar B? → thuis', 'Van A→naar B?'],
    ['- [Zacht] ‘Dag’… –> thuis', '[Zacht] ‘Dag’…'],
    ['– Met een lang streepje. → thuis', 'Met een lang streepje.'],
    ['* Met een ster. -> thuis', 'Met een ster.'],
    ['• Met een stip. -> thuis', 'Met een stip.'],
    ['-Zonder spatie.->thuis', 'Zonder spatie.'],
    ['   -   Ingesprongen.   ->   thuis   ', 'Ingesprongen.'],
  ])('%s', (line, text) => {
    expect(choiceOf(line + other)).toMatchObject({ text, to: { kind: 'passage', id: 'thuis' } });
  });
});

describe('an option has an id', () => {
  test('made of its first words', () => {
    expect(choiceOf(`- Zullen we één knop proberen, en dan weer praten? -> thuis${other}`).id).toBe('zullen-we-een-knop-proberen');
  });

  test('given by the author, on either side of a condition', () => {
    expect(choiceOf(`- Dag. -> thuis #knop${other}`).id).toBe('knop');
    expect(choiceOf(`- Dag. -> thuis [bos: gehoord] #knop${other}`)).toMatchObject({ id: 'knop', when: { kind: 'rung' } });
    expect(choiceOf(`- Dag. -> thuis #knop [bos: gehoord]${other}`)).toMatchObject({ id: 'knop', when: { kind: 'rung' } });
  });

  test('that nobody else has, and that the author’s own come before', () => {
    const ids = choicesOf('- Dag! -> thuis\n- Dag? -> thuis\n- Dag. -> thuis\n- Nee. -> thuis #dag').map((choice) => choice.id);
    expect(ids).toEqual(['dag-2', 'dag-3', 'dag-4', 'dag']);
  });

  test('even when it has no words, or the name of something every object has', () => {
    const ids = choicesOf('- ?! -> thuis\n- Constructor -> thuis\n- __proto__ -> thuis\n- toString -> thuis').map((choice) => choice.id);
    expect(ids).toEqual(['optie', 'optie-constructor', 'proto', 'tostring']);
  });
});

describe('the twelve moves', () => {
  test.each(moveCodes)('%s has a Dutch and an English word, and the name the model gives it', (move) => {
    const { nl, en } = moves[move].name;
    for (const word of [moveWords.name(move, 'nl'), moveWords.name(move, 'en'), nl, en]) expect(moveWords.find(word)).toBe(move);
  });

  test.each(['deelt zorg of grens', 'deelt zorg', 'Deelt grens', 'shares concern', 'shares a concern or limit'])('%s', (words) => {
    expect(choiceOf(`- Dag. -> thuis\n  bos: ${words}${other}`).moves[0]?.move).toBe('sharesConcern');
  });

  test.each(['geeft keuze', 'geeft echte keuze', 'offers a choice', 'offers a real choice', 'offers choice'])('%s', (words) => {
    expect(choiceOf(`- Dag. -> thuis\n  bos: ${words}${other}`).moves[0]?.move).toBe('offersChoice');
  });
});

describe('what stands below an option', () => {
  test('a move with everything that can go with it', () => {
    const words = 'herstelt, vraagt open, met toestemming, raakt: rust, reinheid en regelmaat, zwakker, opent spreekruimte en kiesruimte, closes room to act';
    expect(choiceOf(`- Dag. -> thuis\n  bos: ${words}${other}`).moves).toMatchObject([{
      person: 'bos', move: 'asksOpenly', permission: true, repair: true, touches: 'rust, reinheid en regelmaat', strength: 'weaker',
      opens: ['speak', 'choose'], closes: ['act'],
    }]);
  });

  test('the person addressed comes first, and a condition without a person is about them', () => {
    const choice = choiceOf(`- Dag. -> thuis\n  als: gehoord en karin: rustig\n  karin: geeft toe\n  bos: ontwijkt${other}`);
    expect(choice.moves.map((move) => move.person)).toEqual(['karin', 'bos']);
    expect(choice.when).toMatchObject({ of: [{ person: 'karin' }, { person: 'karin' }] });
  });

  test('a reason, an agreement, a limit and that it can be said again', () => {
    const choice = choiceOf(`- Dag. -> thuis\n  bos: beslist samen\n  Reden: Omdat: daarom.\n  agreement: alarm\n  limit: gas, holds\n  again${other}`);
    expect(choice).toMatchObject({ reason: 'Omdat: daarom.', agreement: 'alarm', limit: { id: 'gas', does: 'holds' }, again: true });
  });

  test('lines may be indented or not, with blank lines between', () => {
    const choice = choiceOf(`- Dag. -> thuis\nbos: vraagt open\n\n\tkarin: ontwijkt\nreden: Zomaar.${other}`);
    expect(choice).toMatchObject({ reason: 'Zomaar.', moves: [{ person: 'bos' }, { person: 'karin' }] });
  });

  test('an option may refer to one that comes later', () => {
    const [first] = choicesOf('- Dag. -> thuis\n  als: gekozen tot-later\n- Tot later. -> thuis');
    expect(first?.when).toEqual({ kind: 'chosen', choice: 'tot-later' });
  });
});

describe('ten mistakes give ten messages', () => {
  test('and each stands on its own line', () => {
    const { scenario, mistakes } = readOptions(`boss: Hallo.
bos [gehoor]: Ja.
> karin weg
-> nergens [bos: gehoord]
- Een. -> thuis
  bos: vraagt opne
- Twee. -> thuiss
  bos: vraagt open, met toestemmin
  afspraak: alrm
- Drie.
  grens: gas
  bos: geeft toe, raakt: rust`);
    expect(scenario).toBeUndefined();
    expect(mistakes.filter((mistake) => mistake.severity === 'error').map((mistake) => mistake.code)).toEqual(
      ['S019', 'S050', 'S066', 'S012', 'S040', 'S012', 'S041', 'S011', 'S060', 'S044', 'S042'],
    );
  });

  test('a passage that is missing is not told again by what could have led on from there', () => {
    expect(codesOf(readOptions(`- Een. -> thuiss\n  bos: vraagt open${other}`))).toEqual(['S012']);
  });
});
