import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginPlay } from '../../src/play/play.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { applyTranslation } from '../../src/scenario/translations/apply.ts';
import { mergeTranslation } from '../../src/scenario/translations/merge.ts';
import { readPo, writePo } from '../../src/scenario/translations/po.ts';
import { textsOf } from '../../src/scenario/translations/texts.ts';
import type { Entry, Translation } from '../../src/scenario/translations/translation.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { oddSentence } from './odd-lines.ts';

const source = readFileSync(join(import.meta.dirname, 'samples/dutch.md'), 'utf8');

function scenarioIn(text: string): Scenario {
  const { scenario } = readScenario('alarmknop', 'dutch.md', text);
  if (!scenario) throw new Error('this has mistakes');
  return scenario;
}

const scenario = scenarioIn(source);

/** A translation of every text, made by a machine that shouts. */
function shouted(change: (entry: Entry, at: number) => Entry = (entry) => entry): Translation {
  const entries = textsOf(scenario).map(({ context, text }, at) => change({ context, source: text, target: text.toUpperCase(), fuzzy: false }, at));
  return { language: 'en', file: 'en.po', entries, obsolete: [] };
}

describe('a translated scenario', () => {
  test('says everything in the other language', () => {
    const { scenario: told, missing, fuzzy, stale } = applyTranslation(scenario, shouted());
    expect([missing, fuzzy, stale]).toEqual([[], [], []]);
    expect(textsOf(told).map(({ text }) => text)).toEqual(textsOf(scenario).map(({ text }) => text.toUpperCase()));
    expect(told.language).toBe('en');
  });

  test('is the same scenario: same ids, same conditions, same version, so that a record of one replays in the other', () => {
    const { scenario: told } = applyTranslation(scenario, shouted());
    const back = applyTranslation(told, { ...shouted(), language: 'nl', entries: shouted().entries.map((entry) => ({ ...entry, source: entry.target, target: entry.source })) });
    expect(back.scenario).toEqual(scenario);
    const ids = (each: Scenario): readonly string[] => { const play = beginPlay(each, 7); play.start(); play.goOn(); return play.view.choices.map(({ id }) => id); };
    expect(ids(told)).toEqual(ids(scenario));
  });

  test('still touches what matters to somebody', () => {
    const { scenario: told } = applyTranslation(scenario, shouted());
    const touched = told.scenes.flatMap(({ passages }) => passages.flatMap(({ choices }) => choices.flatMap(({ moves }) => moves.flatMap(({ person, touches }) => (touches === undefined ? [] : [{ person, touches }])))));
    expect(touched.length).toBeGreaterThan(0);
    for (const { person, touches } of touched) expect(told.persons.find(({ id }) => id === person)?.matters).toContain(touches);
  });

  test('falls back to its own words, and says where', () => {
    const spoiled = shouted((entry, at) => ({ ...entry, target: at === 0 ? '' : entry.target, fuzzy: at === 1, source: at === 2 ? 'iets anders' : entry.source }));
    const { scenario: told, ...lacking } = applyTranslation(scenario, spoiled);
    const texts = textsOf(scenario);
    expect(lacking).toEqual({ missing: [texts[0]], fuzzy: [texts[1]], stale: [texts[2]] });
    expect(textsOf(told).slice(0, 4).map(({ text }) => text)).toEqual([...texts.slice(0, 3).map(({ text }) => text), texts[3]?.text.toUpperCase()]);
  });
});

describe('every text', () => {
  test('has a context of its own', () => {
    const contexts = textsOf(scenario).map(({ context }) => context);
    expect(new Set(contexts).size).toBe(contexts.length);
  });

  test('goes through a PO file and comes back, whatever is in it', () => {
    const entry = fc.tuple(oddSentence, oddSentence, fc.boolean()).map(([text, target, fuzzy]): Entry => ({ context: '', source: text, target, fuzzy, ...(fuzzy && { previous: target }) }));
    fc.assert(fc.property(fc.array(entry, { maxLength: 30 }), (list) => {
      const entries = list.map((each, at) => ({ ...each, context: `line:${at}` }));
      const translation: Translation = { language: 'en', file: 'en.po', entries, obsolete: [] };
      expect(readPo(writePo(translation, [], 'scenario.md'), 'en', 'en.po')).toMatchObject({ ok: true, translation });
    }), { numRuns: 200 });
  });

  test('with the name of something that every object has is a text like others', () => {
    const entries = ['__proto__', 'constructor', 'toString'].map((text, at): Entry => ({ context: `line:${at}`, source: text, target: text, fuzzy: false }));
    const translation: Translation = { language: 'en', file: 'en.po', entries, obsolete: [] };
    expect(readPo(writePo(translation, [], 'scenario.md'), 'en', 'en.po')).toMatchObject({ ok: true, translation });
  });
});

describe('when the source changes', () => {
  const merged = (text: string): ReturnType<typeof mergeTranslation> => mergeTranslation(textsOf(scenarioIn(text)), shouted());

  test('a line that moved keeps its translation', () => {
    const [line = ''] = /^bos: .*$/m.exec(source) ?? [];
    const [, second = ''] = source.match(/^## .*\n/gm) ?? [];
    const moved = source.replace(`${line}\n`, '').replace(second, `${second}${line}\n\n`);
    expect(merged(moved).entries.filter(({ fuzzy, target }) => fuzzy || target === '')).toEqual([]);
  });

  test('a line that changed a little is offered its old translation, to be looked at', () => {
    const [line = ''] = /^bos: (.*)$/m.exec(source)?.slice(1) ?? [];
    const after = merged(source.replace(line, `${line} Echt.`));
    expect(after.entries.filter(({ fuzzy }) => fuzzy)).toEqual([expect.objectContaining({ source: `${line} Echt.`, target: line.toUpperCase(), previous: line })]);
    expect(after.obsolete).toEqual([]);
  });

  test('a line that became another one starts anew, and what it was is kept apart', () => {
    const [line = ''] = /^bos: (.*)$/m.exec(source)?.slice(1) ?? [];
    const after = merged(source.replace(line, 'Hierboven woont een xylofoon.'));
    expect(after.entries.filter(({ target }) => target === '').map((entry) => entry.source)).toEqual(['Hierboven woont een xylofoon.']);
    expect(after.obsolete.map((entry) => entry.source)).toEqual([line]);
  });
});
