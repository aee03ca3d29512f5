import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createReader } from '../../src/interface/play/reader.ts';
import { wholeTranscript } from '../../src/interface/play/transcript.ts';
import { isChoosing, isOver } from '../../src/interface/play/reading.ts';
import { lookBack } from '../../src/play/look-back.ts';
import { beginPlay, resumePlay } from '../../src/play/play.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { withTexts } from '../../src/scenario/translations/texts.ts';
import type { Scenario } from '../../src/scenario/types.ts';

const file = 'scenarios/keukentafel/scenario.md';

function kitchenTable(): Scenario {
  const { scenario } = readScenario('keukentafel', file, readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
  if (!scenario) throw new Error('The kitchen table can’t be played.');
  return scenario;
}

type Reader = ReturnType<typeof createReader>;

function readOn(reader: Reader): void {
  while (!isChoosing(reader.reading.get()) && !isOver(reader.reading.get())) reader.next();
}

function chooseNth(reader: Reader, nth: number): void {
  const { choices } = reader.reading.get().view;
  const choice = choices[nth % choices.length];
  if (!choice) throw new Error('There is nothing to choose.');
  reader.choose(choice.id);
}

test('a whole conversation is read page by page, and kept after each choice and at its end', () => {
  const kept: boolean[] = [];
  const play = beginPlay(kitchenTable(), 7);
  const reader = createReader(play, (over) => kept.push(over));
  readOn(reader);
  for (let turn = 0; !isOver(reader.reading.get()); turn += 1) {
    chooseNth(reader, turn);
    readOn(reader);
  }
  expect(kept.filter((over) => !over)).toHaveLength(play.record.choices.length);
  expect(kept.at(-1)).toBe(true);
  expect(kept.filter((over) => over)).toHaveLength(1);
});

test('who comes back to a choice stands before it at once, with all that led to it turned already', () => {
  const scenario = kitchenTable();
  const before = createReader(beginPlay(scenario, 3), () => undefined);
  readOn(before);
  const reader = createReader(beginPlay(scenario, 3), () => undefined, Infinity);
  expect(isChoosing(reader.reading.get())).toBe(true);
  expect(reader.told()).toEqual(before.told());
});

test('no page is skipped: what was read is what looking back says was told', () => {
  const scenario = kitchenTable();
  const play = beginPlay(scenario, 3);
  const reader = createReader(play, () => undefined);
  readOn(reader);
  for (let turn = 0; turn < 4; turn += 1) {
    chooseNth(reader, turn);
    readOn(reader);
  }
  const { turns } = lookBack(scenario, play.record);
  const told = [...(turns[0]?.before ?? []), ...turns.flatMap(({ chosen, after }) => [{ text: chosen.text }, ...after])];
  expect(reader.told().map(({ text }) => text)).toEqual(told.map(({ text }) => text));
});

test('a play that is picked up again reads back as if it had never been left', () => {
  const scenario = kitchenTable();
  const left = beginPlay(scenario, 5);
  const reader = createReader(left, () => undefined);
  readOn(reader);
  for (let turn = 0; turn < 3; turn += 1) {
    chooseNth(reader, turn);
    readOn(reader);
  }
  const resumed = resumePlay(scenario, left.record);
  if (!resumed.ok) throw new Error('The play can’t be picked up.');
  const again = createReader(resumed.play, () => undefined);
  readOn(again);
  expect(wholeTranscript(lookBack(scenario, left.record), again.told()).map(({ text }) => text)).toEqual(reader.told().map(({ text }) => text));
});

test('the same play in another language is read on from the page where it was', () => {
  const scenario = kitchenTable();
  const shouted = withTexts(scenario, ({ text }) => text.toUpperCase());
  const play = beginPlay(scenario, 5);
  const reader = createReader(play, () => undefined);
  readOn(reader);
  chooseNth(reader, 1);
  reader.next();
  const resumed = resumePlay(shouted, play.record);
  if (!resumed.ok) throw new Error('The play can’t be picked up.');
  const { at } = reader.reading.get();
  const again = createReader(resumed.play, () => undefined, at);
  const page = (each: Reader) => each.reading.get().pages[each.reading.get().at];
  expect(again.reading.get().at).toBe(at);
  expect(page(again)?.beat.text).toBe(page(reader)?.beat.text.toUpperCase());
});
