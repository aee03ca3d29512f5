import { describe, expect, it } from 'vitest';
import type { Gathering } from '../../src/model/gathering.ts';
import { type Bearing, cueFor } from '../../src/play/cues.ts';
import { lookBack } from '../../src/play/look-back.ts';
import { beginPlay, goOnToChoice, resumePlay } from '../../src/play/play.ts';
import type { Play } from '../../src/play/play.ts';
import type { View } from '../../src/play/view.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { script } from './script.ts';

const visit = script(`
# Eerste bezoek
decor: keuken

## binnen
De ketel fluit.
bos: Ga zitten.
bos (denkt): Weer een.
jij (denkt): Nog acht te gaan.
- Wat maakt dit huis voor u thuis? -> thuis #vraag
  bos: vraagt open, raakt: in haar eigen huis blijven
- Ik meld u aan voor de dagbesteding. -> plan #beslis
  bos: beslist over
- Ik regel die knop wel even voor u. -> plan #regel
  bos: neemt over
  afspraak: knop

## thuis
bos [gehoord of verder]: Veertig jaar, elk kopje.
bos [anders]: Dat staat vast in uw dossier.
bos (denkt): Ze vraagt het tenminste.
- Zullen we het samen afspreken: u draagt de knop? -> klaar #samen
  bos: beslist samen
  afspraak: knop
- Dan is dat geregeld, u draagt de knop. -> klaar #opgelegd
  bos: beslist over
  afspraak: knop

## plan
bos: Als u het zegt.
- Goed, tot over drie weken. -> klaar #tot
  bos: ontwijkt

## klaar
De deur gaat dicht.
-> volgende scène

# Drie weken later
tijd: drie weken later

## weerzien
[afspraak knop nagekomen] De knop ligt op de krant.
[afspraak knop genegeerd] De knop ligt in de la.
[afspraak knop herzien] Er ligt een briefje bij de knop.
[anders] Er is geen knop.
- Hoe gaat het nu? -> slot #hoe
  bos: vraagt open

## slot
bos: Kijk zelf maar.
-> afloop

# Afloop

## gedragen: Ze draagt hem
als: bos: gehoord of verder en afspraak knop nagekomen
Ze draagt hem.

## anders: Zo ging het
Zo ging het.
`);

/** Plays these choices, one after another, and stops at what is told after the last. */
function played(scenario: Scenario, choices: readonly string[], seed = 1): Play {
  const play = beginPlay(scenario, seed);
  play.start();
  for (const choice of choices) {
    goOnToChoice(play);
    play.choose(choice);
  }
  return play;
}

function said(view: View): readonly string[] {
  return view.beats.map(({ text }) => text);
}

/** A seed with which the battery does, or does not, run flat. */
function seedWhere(mishap: boolean): number {
  for (let seed = 1; seed < 100; seed += 1) {
    const play = played(visit, ['vraag', 'samen'], seed);
    play.goOn();
    if (said(play.view).some((text) => text.includes('de batterij raakt leeg')) === mishap) return seed;
  }
  throw new Error('chance never falls that way');
}

describe('a play', () => {
  it('opens with the scene, then gives the word to you', () => {
    const play = beginPlay(visit, 1);
    expect(play.view).toMatchObject({ phase: 'before', turn: 0, choices: [] });
    play.start();
    expect(play.view.phase).toBe('scene');
    expect(said(play.view)).toEqual(['De ketel fluit.', 'Ga zitten.', 'Nog acht te gaan.']);
    play.goOn();
    expect(play.view.choices.map(({ id }) => id).toSorted()).toEqual(['beslis', 'regel', 'vraag']);
  });

  it('keeps what they think to themselves until you look back', () => {
    const play = played(visit, ['vraag']);
    expect(said(play.view)).not.toContain('Ze vraagt het tenminste.');
    const { opening, turns } = lookBack(visit, play.record);
    expect(opening).toEqual([{ person: 'bos', text: 'Weer een.' }]);
    expect(turns[0]?.thoughts).toEqual([{ person: 'bos', text: 'Ze vraagt het tenminste.' }]);
  });

  it('lets the same passage sound different, as the relationship stands', () => {
    expect(said(played(visit, ['vraag']).view)).toEqual(['Veertig jaar, elk kopje.']);
  });

  it('remembers where you stood yourself', () => {
    const { turns } = lookBack(visit, played(visit, ['vraag', 'samen']).record);
    expect(turns.map(({ you }) => you.own)).toEqual(['aanwezig', 'aanwezig']);
    expect(turns[0]?.you.selfTrust).toBe(3);
  });

  it('does not answer a choice that is not on offer, nor a double click', () => {
    const play = played(visit, ['vraag']);
    const { view } = play;
    play.choose('samen');
    expect(play.view).toBe(view);
    play.goOn();
    play.choose('samen');
    play.choose('samen');
    expect(play.record.choices).toEqual(['vraag', 'samen']);
  });

  it('shows a person differently after a blow, and says so', () => {
    const before = beginPlay(visit, 1).view.people[0];
    const after = played(visit, ['beslis']).view.people[0];
    expect(after?.emotion).not.toBe(before?.emotion);
    expect(after?.cue).not.toBe('');
    expect(after?.space).toBeLessThan(before?.space ?? 0);
  });

  it('tells of chairs only where people sit on them', () => {
    const bearing = (emotion: Bearing['emotion'], distance: Bearing['distance']): Bearing => ({ emotion, distance, looksPast: false });
    const seen = (footing: Gathering) => [bearing('wary', 2), bearing('walkingAway', 2)].map((now) => cueFor(bearing('wary', 1), now, { pronoun: 'zij', turn: 1, language: 'nl', footing }));
    expect(seen('table')).toEqual(['Ze schuift haar stoel naar achteren.', 'Ze staat op en loopt weg.']);
    expect(seen('standing')).toEqual(['Ze gaat wat achteruit.', 'Ze draait zich om en gaat weg.']);
    expect(seen('framed')).toEqual(['Ze leunt naar achteren.', 'Ze verdwijnt uit beeld.']);
  });

  it('says after which line somebody comes and goes', () => {
    const coming = script(`
# Bezoek
decor: keuken
aanwezig: bos

## begin
De bel gaat.
bos (denkt): Dat is ze.
> karin op
karin: Daar ben ik.
bos: Dan ga ik.
> bos af
- Dag. -> klaar #dag

## klaar
karin: Dag.
-> afloop

# Afloop

## weg: Klaar
Het is klaar.
`);
    const play = beginPlay(coming, 1);
    play.start();
    expect(play.view.people).toMatchObject([{ name: 'Mevrouw Bos', presence: 'away', goes: 3 }, { name: 'Karin', presence: 'seated', comes: 1 }]);
    expect(played(coming, ['dag']).view.people.every((person) => !('comes' in person) && !('goes' in person))).toBe(true);
  });

  it('makes a witness of whoever is loyal', () => {
    const [, karin] = played(visit, ['beslis']).view.people;
    const [, calm] = played(visit, ['vraag']).view.people;
    expect(karin?.tension).toBe('rustig');
    expect(calm?.tension).toBe('rustig');
    const seen = lookBack(visit, played(visit, ['beslis']).record).turns[0]?.reactions.find(({ person }) => person === 'karin');
    expect(seen?.move).toBeUndefined();
  });
});

describe('an agreement', () => {
  it('made together is kept, when life leaves it alone', () => {
    const play = played(visit, ['vraag', 'samen', 'hoe'], seedWhere(false));
    expect(lookBack(visit, play.record).agreements).toMatchObject([{ id: 'knop', birth: 'shared', fate: 'kept' }]);
  });

  it('made together survives bad luck by a phone call', () => {
    const play = played(visit, ['vraag', 'samen', 'hoe'], seedWhere(true));
    expect(lookBack(visit, play.record).agreements).toMatchObject([{ birth: 'shared', fate: 'renegotiated' }]);
  });

  it('that was laid on somebody ends in a drawer', () => {
    const play = played(visit, ['vraag', 'opgelegd']);
    play.goOn();
    expect(play.view.phase).toBe('timePasses');
    expect(said(play.view)).toEqual(['drie weken later', 'Afgesproken: mevrouw Bos draagt de knop. Je hoort er niets meer over.']);
    play.goOn();
    expect(said(play.view)).toEqual(['De knop ligt in de la.']);
  });

  it('that was kindly arranged looks like cooperation until time passes', () => {
    const play = played(visit, ['regel']);
    expect(play.view.people[0]).toMatchObject({ rung: 'schijninstemming', emotion: 'warm', facing: 'away' });
    expect(play.view.agreements).toMatchObject([{ state: 'sham' }]);
    goOnToChoice(play);
    play.choose('tot');
    goOnToChoice(play);
    expect(play.view.agreements).toMatchObject([{ state: 'ignored' }]);
    expect(play.view.people[0]?.rung).toBe('afsprakenGenegeerd');
  });
});

describe('a record', () => {
  it('brings every state back', () => {
    const play = played(visit, ['vraag', 'samen', 'hoe']);
    const again = resumePlay(visit, play.record);
    expect(again.ok && again.play.view).toEqual(play.view);
  });

  it('of a scenario that was changed since says how far it came', () => {
    const { record } = played(visit, ['vraag']);
    const again = resumePlay(visit, { ...record, choices: ['vraag', 'weg'] });
    expect(again).toEqual({ ok: false, problem: { code: 'choiceNotOffered', replayed: 1, choice: 'weg' } });
  });

  it('of another scenario is refused', () => {
    const { record } = played(visit, ['vraag']);
    expect(resumePlay(visit, { ...record, scenario: 'ander' })).toMatchObject({ ok: false, problem: { code: 'otherScenario' } });
  });

  it('tells the same luck for the same seed, and different luck for others', () => {
    const orders = new Set(
      Array.from({ length: 20 }, (_, seed) => {
        const play = beginPlay(visit, seed);
        play.start();
        play.goOn();
        return play.view.choices.map(({ id }) => id).join();
      }),
    );
    expect(orders.size).toBeGreaterThan(3);
  });
});

describe('the end', () => {
  it('is told before looking back, by what happened', () => {
    const play = played(visit, ['vraag', 'samen', 'hoe'], seedWhere(false));
    play.goOn();
    expect(play.view).toMatchObject({ phase: 'ending', ending: { title: 'Ze draagt hem' } });
    play.goOn();
    expect(play.view.phase).toBe('lookingBack');
    play.goOn();
    expect(play.view.phase).toBe('lookingBack');
  });
});
