import { describe, expect, test } from 'vitest';
import { placeOf } from '../../src/interface/play/live-message.tsx';
import { isChoosing, isOver, pagesOf, toldOn } from '../../src/interface/play/reading.ts';
import { narrated, spoken, viewWith } from './fixtures/views.ts';

const kettle = narrated('De ketel fluit.');
const karin = spoken('karin', 'Fijn dat u er bent.');
const bos = spoken('bos', 'Die eerst. Dan u.');

describe('reading', () => {
  test('a scene is read one beat at a time', () => {
    const pages = pagesOf(viewWith({ beats: [kettle, karin] }));
    expect(pages.map(({ beat, index }) => [beat.text, index])).toEqual([
      ['De ketel fluit.', 0],
      ['Fijn dat u er bent.', 1],
    ]);
  });

  test('what was told already is not told again when it becomes your turn', () => {
    const scene = viewWith({ beats: [kettle, karin] });
    expect(pagesOf(viewWith({ phase: 'choosing', beats: [kettle, karin] }), scene)).toEqual([]);
  });

  test('only what is new in a turn gives pages, and they know their place in the view', () => {
    const scene = viewWith({ beats: [kettle] });
    const pages = pagesOf(viewWith({ beats: [kettle, karin] }), scene);
    expect(pages.map(({ beat, index }) => [beat, index])).toEqual([[karin, 1]]);
  });

  test('the same words after another choice are told again', () => {
    const before = viewWith({ turn: 1, beats: [bos] });
    expect(pagesOf(viewWith({ phase: 'reacting', turn: 2, beats: [bos] }), before)).toHaveLength(1);
  });

  test('a new scene in the same turn is told whole', () => {
    const before = viewWith({ turn: 3, phase: 'reacting', beats: [kettle, bos] });
    expect(pagesOf(viewWith({ turn: 3, beats: [karin, bos] }), before)).toHaveLength(2);
  });

  test('the answer opens with what you chose, and so does its transcript', () => {
    const chosen = { id: 'ask', text: 'Wat maakt dit huis voor u thuis?' };
    const [first, second] = pagesOf(viewWith({ phase: 'reacting', turn: 1, chosen, beats: [bos, karin] }));
    expect(first?.answers).toBe(chosen.text);
    expect(second?.answers).toBeUndefined();
    expect(first && toldOn(first)).toEqual([{ kind: 'you', text: chosen.text }, bos]);
  });

  test('all of the time that passes is one page', () => {
    const beats = [{ kind: 'time', text: 'drie weken later' }, { kind: 'agreement', text: 'Het gebeurt.' }] as const;
    const pages = pagesOf(viewWith({ phase: 'timePasses', beats }));
    expect(pages).toHaveLength(1);
    expect(pages[0]?.also).toEqual([beats[1]]);
  });

  test('you choose, or look back, only when the last page is open', () => {
    const pages = pagesOf(viewWith({ beats: [kettle, karin] }));
    const choosing = viewWith({ phase: 'choosing' });
    expect(isChoosing({ pages, at: 0, view: choosing })).toBe(false);
    expect(isChoosing({ pages, at: 1, view: choosing })).toBe(true);
    expect(isOver({ pages, at: 1, view: viewWith({ phase: 'lookingBack' }) })).toBe(true);
  });
});

test.each([
  ['De soeppan', 'Scène 1 van 3: De soeppan.'],
  ['Wat mag ik weten?', 'Scène 1 van 3: Wat mag ik weten?'],
])('where one is, is heard as a sentence: %s', (title, heard) => {
  const view = viewWith({ phase: 'scene', beats: [kettle], scene: { ...viewWith({}).scene, title, number: 1, of: 3 } });
  expect(pagesOf(view).map((page) => placeOf(page, 'nl'))).toEqual([heard]);
});
