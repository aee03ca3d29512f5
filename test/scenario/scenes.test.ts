import { describe, expect, test } from 'vitest';
import { codesOf, readFront, readScenes, sound } from './frame.ts';

describe('a scene says where and when it is', () => {
  test('and what it does not say is as in the scene before', () => {
    const [one, two, three] = sound(readScenes(`# Bezoek
Decor: keuken
## a
-> volgende scène
# Later
tijd: drie weken later
aanwezig: karin en bos
licht: avond
## b
-> next scene
# Nog later
elapsed: een jaar later
setting: tuin
## c
-> afloop`)).scenes;
    expect(one).toMatchObject({ id: 'bezoek', setting: 'keuken', light: 'day', present: ['bos', 'karin'] });
    expect(one?.elapsed).toBeUndefined();
    expect(two).toMatchObject({ setting: 'keuken', light: 'evening', present: ['karin', 'bos'], elapsed: 'drie weken later' });
    expect(three).toMatchObject({ setting: 'tuin', light: 'evening', present: ['karin', 'bos'] });
  });

  test('everybody or nobody can be there', () => {
    const present = (words: string): readonly string[] | undefined =>
      sound(readScenes(`# A\ndecor: k\naanwezig: ${words}\n## a\n-> afloop`)).scenes[0]?.present;
    expect(present('iedereen')).toEqual(['bos', 'karin']);
    expect(present('nobody')).toEqual([]);
  });

  test('two scenes with the same title are two scenes', () => {
    const { scenes } = sound(readScenes('# Later\ndecor: k\n## a\n-> volgende scène\n# Later\n## b\n-> afloop'));
    expect(scenes.map((scene) => scene.id)).toEqual(['later', 'later-2']);
    expect(scenes[0]?.passages[0]?.steps).toMatchObject([{ to: { kind: 'scene', id: 'later-2' } }]);
  });
});

describe('a passage is found by its name', () => {
  test.each(['-> aan tafel', '-> Aan Tafel', '-> aan-tafel', '→  aan  tafel'])('%s', (jump) => {
    const { scenes } = sound(readScenes(`#A\ndecor: k\n##a\n${jump}\n## Aan tafel\n-> afloop`));
    expect(scenes[0]?.passages[0]?.steps).toMatchObject([{ to: { kind: 'passage', id: 'aan-tafel' } }]);
  });
});

describe('a typing mistake in a name is told once, and what was meant is read', () => {
  test('under a scene', () => {
    expect(codesOf(readScenes('# A\ndekor: k\n## a\n-> afloop'))).toEqual(['S068']);
    expect(codesOf(readScenes('# A\nplek: k\n## a\n-> afloop'))).toEqual(['S068']);
  });

  test('in the front matter', () => {
    const { mistakes } = readFront('titel: P\ntaal: nl\njij: x\nsamenvatting: x\ngevraagd: x\nduur: 5\npersonnen:\n  bos:\n    naam: B\n    wie: b\n    uiterlijk: zomaar');
    expect(mistakes.map((mistake) => mistake.code)).toEqual(['S021']);
  });

  test('in a variant, without calling [anders] lonely', () => {
    expect(codesOf(readScenes('# A\ndecor: k\n## a\nbso [gehoord]: Ja.\nbos [anders]: Nee.\n-> afloop'))).toEqual(['S019']);
    expect(codesOf(readScenes('# A\ndecor: k\n## a\nbos [gehord]: Ja.\nbos [anders]: Nee.\n-> afloop'))).toEqual(['S050']);
  });

  test('and passages without a scene are told once', () => {
    expect(codesOf(readScenes('## a\n-> b\n## b\n-> afloop'))).toEqual(['S072']);
  });
});

describe('topics that run out lead on', () => {
  test('a scene whose topics all come back reaches the next one', () => {
    const topics = '- Een. -> een\n  bos: vraagt open\n- Twee. -> twee\n  bos: vraagt open\n## een\n-> terug\n## twee\n-> terug';
    expect(codesOf(readScenes(`# A\ndecor: k\n## a\n${topics}\n# B\n## b\n-> terug`))).toEqual([]);
  });

  test('a topic that can be chosen for ever does not', () => {
    const topics = '- Een. -> een\n  bos: vraagt open\n  herhaalbaar\n- Twee. -> twee\n  bos: vraagt open\n## een\n-> terug\n## twee\n-> terug';
    expect(codesOf(readScenes(`# A\ndecor: k\n## a\n${topics}`))).toEqual(['S090']);
  });
});

describe('endings', () => {
  test('have an id and a title, and the words of a script', () => {
    const { endings } = sound(readScenes('# A\ndecor: k\n## a\n-> afloop', `# Endings
## goed: Ze belt: zelf
if: bos: heard or further
als: niet toeval batterij
bos [gehoord]: Dag.
bos [anders]: Nou.
> karin af
## Het huis staat leeg
Stil.`));
    expect(endings).toMatchObject([
      { id: 'goed', title: 'Ze belt: zelf', when: { kind: 'all', of: [{ kind: 'rung' }, { kind: 'not' }] }, steps: [{ kind: 'say' }, { kind: 'leave' }] },
      { id: 'het-huis-staat-leeg', title: 'Het huis staat leeg', steps: [{ kind: 'say' }] },
    ]);
    expect(endings[1]?.when).toBeUndefined();
  });

  test('may stand anywhere among the scenes', () => {
    const { scenes, endings } = sound(readScenes('# Afloop\n## slot: De ketel\nKoud.\n# A\ndecor: k\n## a\n-> afloop', ''));
    expect([scenes.length, endings.length]).toEqual([1, 1]);
  });
});
