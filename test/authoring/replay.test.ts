import { describe, expect, test } from 'vitest';
import { replayAsFar } from '../../src/authoring/replay.ts';
import { wayTo } from '../../src/authoring/way-to.ts';
import { standingOf } from '../../src/authoring/standing.ts';
import { script } from '../play/script.ts';

const visit = `
# Bezoek
decor: keuken
aanwezig: bos, karin

## begin
De ketel fluit.
- Hoe gaat het? -> thuis #vragen
  bos: vraagt open
- Ik regel het wel. -> thuis
  bos: neemt over

## thuis
bos: Gaat wel.
- Vertel eens. -> slot-thuis #vertel
  bos: weerspiegelt
- Een andere keer. -> afloop
  bos: ontwijkt

## slot-thuis
bos: Dank u.
- Tot ziens. -> afloop #dag
  bos: weerspiegelt

# Afloop

## einde: Einde
De ketel is koud.
`;

const before = script(visit);
const played = { seed: 1, choices: ['vragen', 'vertel', 'dag'] };

describe('after a save, the choices of the play are made again', () => {
  test('all of them, when only a line was changed', () => {
    const { play: { record }, lost } = replayAsFar(before, script(visit.replace('Gaat wel.', 'Het gaat best.')), played);
    expect(record.choices).toEqual(played.choices);
    expect(lost).toBeUndefined();
  });

  test('up to an option that was taken away, which is told in the words it had', () => {
    const { play: { record }, lost } = replayAsFar(before, script(visit.replace('- Vertel eens. -> slot-thuis #vertel\n  bos: weerspiegelt\n', '')), played);
    expect(record.choices).toEqual(['vragen']);
    expect(lost).toBe('Vertel eens.');
  });

  test('also one that was put in other words, where it stands in the same place', () => {
    const own = script(visit);
    const reworded = script(visit.replace('Ik regel het wel.', 'Laat dat maar aan mij over.'));
    const [chosen] = own.scenes.flatMap(({ passages }) => passages.flatMap(({ choices }) => choices)).filter(({ text }) => text === 'Ik regel het wel.');
    const { play: { record }, lost } = replayAsFar(own, reworded, { seed: 1, choices: [chosen?.id ?? ''] });
    expect(lost).toBeUndefined();
    expect(reworded.scenes[0]?.passages[0]?.choices[1]?.id).toBe(record.choices[0]);
  });

  test('none, when the first passage is another one', () => {
    const { play: { record } } = replayAsFar(before, script(visit.replace('- Hoe gaat het? -> thuis #vragen\n  bos: vraagt open\n', '')), played);
    expect(record.choices).toEqual([]);
  });
});

describe('the way to a passage', () => {
  test('is the shortest', () => {
    expect(wayTo(before, 'slot-thuis', 1)).toEqual({ seed: 1, choices: [expect.any(String), 'vertel'] });
    expect(wayTo(before, 'begin', 1)).toEqual({ seed: 1, choices: [] });
  });

  test('takes other chance where this one keeps from it', () => {
    const byChance = script(visit.replace('- Vertel eens. -> slot-thuis #vertel', '- Vertel eens. -> slot-thuis #vertel [toeval batterij]'));
    const ways = Array.from({ length: 8 }, (_, seed) => wayTo(byChance, 'slot-thuis', seed));
    expect(ways.every((way) => way !== undefined)).toBe(true);
    expect(ways.some((way, seed) => way?.seed !== seed)).toBe(true);
  });

  test('is not there where no play comes', () => {
    const walled = script(visit.replace('-> slot-thuis #vertel', '-> slot-thuis #vertel [bos: gedragen samenwerking en bos: overspoeld]'));
    expect(wayTo(walled, 'slot-thuis', 1)).toBeUndefined();
  });
});

test('how things stand is told in words that an author can put in a condition', () => {
  const { persons: [bos] } = standingOf(before, { format: 1, scenario: before.id, version: before.version, seed: 1, choices: ['vragen', 'vertel'] }, 'nl');
  if (!bos) throw new Error('nobody is there');
  expect(bos.why).not.toBe('');
  const asked = visit.replace('bos: Dank u.', `bos [${bos.rung} en ${bos.tension} en ${bos.trust}]: Precies zo.\nbos [anders]: Anders.`);
  const step = script(asked).scenes[0]?.passages[2]?.steps[0];
  expect(step).toMatchObject({ kind: 'say', variants: [{ when: { kind: 'all' } }, {}] });
});
