import { describe, expect, test } from 'vitest';
import { codesOf, lineOf, readLines, readScenes, sound, stepsOf } from './frame.ts';

describe('a line of speech keeps every word', () => {
  test.each([
    ['bos: Ik zei: nee.', 'Ik zei: nee.'],
    ['bos: “Nooit,” zei hij (nooit!) [echt].', '“Nooit,” zei hij (nooit!) [echt].'],
    ['bos: Nummer #3 -> links', 'Nummer #3 -> links'],
    ["bos: 's Avonds // 's nachts", "'s Avonds // 's nachts"],
    ['bos: - en dan?', '- en dan?'],
    ['bos: *Alleen* wonen.', '*Alleen* wonen.'],
    ['bos: <script>alert(1)</script> &amp;', '<script>alert(1)</script> &amp;'],
    ['bos:Zonder spatie.', 'Zonder spatie.'],
    ['bos : Met een spatie ervoor.', 'Met een spatie ervoor.'],
    ['\tBOS:\t Met tabs en hoofdletters.  ', 'Met tabs en hoofdletters.'],
    ['Mevrouw Bos: Met haar hele naam.', 'Met haar hele naam.'],
  ])('%s', (line, text) => {
    expect(lineOf(line)).toMatchObject({ kind: 'speech', speaker: 'bos', text });
  });
});

describe('narration is whatever is no speech', () => {
  test.each([
    ['De ketel fluit.'],
    ['Op tafel ligt een briefje: bel mij.'],
    ['Stilte: niemand zegt iets.'],
    ['12:30 uur.'],
    ['(Later die dag.) Het regent.'],
    ['Ze kijkt op (even) en zucht: ja.'],
    ['*Zacht* tikt de klok.'],
    ['De kamer [de kleine] is koud: je ziet je adem.'],
    ['https://voorbeeld.invalid'],
    ['– Nee, dat niet.'],
  ])('%s', (line) => {
    expect(lineOf(line)).toMatchObject({ kind: 'narration', text: line });
  });

  test.each([['\\bos: staat er op het briefje.', 'bos: staat er op het briefje.'], ['\\- een streepje', '- een streepje'], ['\\# drie', '# drie']])(
    'a backslash makes any line narration: %s',
    (line, text) => {
      expect(lineOf(line)).toMatchObject({ kind: 'narration', text });
    },
  );

  test('it can be heard', () => {
    expect(lineOf('(geluid: deurbel) De bel gaat.')).toMatchObject({ kind: 'narration', sound: 'deurbel', text: 'De bel gaat.' });
  });

  test('it can have a condition, and a sound behind that', () => {
    expect(lineOf('[bos: rustig] (geluid: klok) De klok tikt.')).toMatchObject({ sound: 'klok', text: 'De klok tikt.', when: { kind: 'tension' } });
    expect(lineOf('[bos: rustig] (Bijna stil.) De klok tikt.')).toMatchObject({ text: '(Bijna stil.) De klok tikt.' });
  });

  test('comments and drawn lines are not told', () => {
    expect(stepsOf('// niemand ziet dit\nDe ketel fluit.\n-----\n  // en dit ook niet')).toHaveLength(1);
  });
});

describe('round brackets say how', () => {
  test('a face, a direction and a sound may stand together, in any order', () => {
    expect(lineOf('bos (zacht; Boos) (geluid: lepel): Nee.')).toMatchObject({ emotion: 'angry', direction: 'zacht', sound: 'lepel', text: 'Nee.' });
  });

  test('any other words are a stage direction', () => {
    expect(lineOf('bos (kijkt naar het raam, lang): Ja.')).toMatchObject({ direction: 'kijkt naar het raam, lang' });
  });

  test('a thought stays unspoken; yours is an inner voice', () => {
    expect(lineOf('bos (denkt): Daar gaan we weer.')).toMatchObject({ kind: 'thought', speaker: 'bos' });
    expect(lineOf('you (thinks; boos): Ik moet zo weg.')).toMatchObject({ kind: 'innerVoice', emotion: 'angry' });
    expect(lineOf('jij: Dag.').kind).toBe('you');
  });
});

describe('lines directly below each other are variants', () => {
  const kinds = (lines: string): readonly number[] => stepsOf(lines).map((step) => (step.kind === 'say' ? step.variants.length : 0));

  test('when they have the same speaker and each a condition, up to [anders]', () => {
    expect(kinds('bos [gehoord]: A.\nbos [rustig]: B.\nbos [anders]: C.\nbos: D.')).toEqual([3, 1]);
  });

  test('a comment does not part them, a blank line does', () => {
    expect(kinds('bos [gehoord]: A.\n// of anders\nbos [rustig]: B.\n\nbos [is er]: C.')).toEqual([2, 1]);
  });

  test('another speaker, a thought, or a line without a condition does', () => {
    expect(kinds('bos [gehoord]: A.\nkarin [rustig]: B.')).toEqual([1, 1]);
    expect(kinds('bos [gehoord]: A.\nbos (denkt) [rustig]: B.')).toEqual([1, 1]);
    expect(kinds('bos [gehoord]: A.\nbos: B.\nbos [rustig]: C.')).toEqual([1, 1, 1]);
  });

  test('narration has variants too', () => {
    expect(kinds('[bos: rustig] A.\n[else] B.')).toEqual([2]);
  });
});

describe('coming, going and jumping', () => {
  test.each(['> karin af', '> Karin exit', '>karin gaat weg', '> exit karin', '> karin: af'])('%s', (line) => {
    expect(stepsOf(line)).toMatchObject([{ kind: 'leave', person: 'karin' }]);
  });

  test('somebody comes in when a condition about them, or another, holds', () => {
    expect(stepsOf('> karin op [bos: gehoord]')).toMatchObject([{ kind: 'enter', person: 'karin', when: { person: 'bos' } }]);
    expect(stepsOf('> karin op [is weg]')).toMatchObject([{ kind: 'enter', when: { kind: 'not', of: { kind: 'present', person: 'karin' } } }]);
  });

  test.each([
    ['-> thuis', { kind: 'passage', id: 'thuis' }],
    ['→ Thuis', { kind: 'passage', id: 'thuis' }],
    ['–> thuis', { kind: 'passage', id: 'thuis' }],
    ['->terug', { kind: 'back' }],
    ['-> back', { kind: 'back' }],
    ['-> Afloop', { kind: 'ending' }],
  ])('%s', (line, to) => {
    expect(stepsOf(line)).toMatchObject([{ kind: 'jump', to }]);
  });

  test.each(['-> thuis [bos: gehoord]', '[bos: gehoord] -> thuis'])('a jump may have its condition on either side: %s', (line) => {
    expect(stepsOf(line)).toMatchObject([{ kind: 'jump', to: { id: 'thuis' }, when: { kind: 'rung', person: 'bos' } }]);
  });
});

describe('the identity of a line', () => {
  const ids = (script: string): readonly string[] =>
    sound(readScenes(script)).scenes.flatMap((scene) => scene.passages).flatMap((passage) => passage.steps)
      .flatMap((step) => (step.kind === 'say' ? step.variants.map((line) => line.id) : []));

  test('stays when the line is moved, and when its condition changes', () => {
    const [one = '', other = ''] = ids('# A\ndecor: k\n## a\nbos: Ja.\nkarin: Nee.\n-> afloop');
    expect(ids('# B\ndecor: k\n## b\nkarin: Nee.\n-> c\n## c\nbos [rustig]: Ja.\n-> afloop')).toEqual([other, one]);
  });

  test('is its own, even for the same words said twice', () => {
    const [one, other] = ids('# A\ndecor: k\n## a\nbos: Ja.\nbos: Ja.\n-> afloop');
    expect(one).not.toBe(other);
  });
});

describe('one root cause is told once', () => {
  test('text before the first passage, however many lines', () => {
    expect(codesOf(readScenes('# A\ndecor: k\nEen regel.\nNog een.\nbos: Hoi.\n## a\n-> afloop'))).toEqual(['S069']);
  });

  test('an unknown word, not everything behind it', () => {
    expect(codesOf(readLines('bos [gehordd of verder en tevredn of erger]: Ja.'))).toEqual(['S050']);
  });
});
