import { describe, expect, it } from 'vitest';
import { beginPlay, goOnToChoice } from '../../src/play/play.ts';
import { script } from './script.ts';

const twoJumps = script(`
# Maandag
decor: keuken

## knop
- Zullen we het samen afspreken: u draagt de knop? -> draagt #samen
  bos: beslist samen
  afspraak: knop

## draagt
bos: Vooruit.
-> volgende scène

# Later
tijd: een week later

## eens
- Hoe gaat het? -> goed #eens
  bos: vraagt open

## goed
bos: Goed.
-> volgende scène

# Nog later
tijd: een maand later

## weer
- En nu? -> slot #weer
  bos: vraagt open

## slot
bos: Best.
-> afloop

# Afloop

## zo: Zo ging het
Zo ging het.
`);

/** What is told of the time after the last of these choices. */
function timeAfter(choices: readonly string[]): readonly string[] {
  const play = beginPlay(twoJumps, 1);
  play.start();
  for (const choice of choices) {
    goOnToChoice(play);
    play.choose(choice);
  }
  play.goOn();
  return play.view.beats.map(({ text }) => text);
}

describe('an agreement that lasts', () => {
  it('is told when time first tests it, and not again', () => {
    expect(timeAfter(['samen'])[1]).toMatch(/^Afgesproken: mevrouw Bos draagt de knop/);
    expect(timeAfter(['samen', 'eens'])).toEqual(['een maand later']);
  });
});
