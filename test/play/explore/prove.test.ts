import { describe, expect, it, vi } from 'vitest';
import type { Finding, Promised } from '../../../src/play/explore/promises.ts';
import { prove } from '../../../src/play/explore/prove.ts';
import type { Proof } from '../../../src/play/explore/prove.ts';
import { beginPlay, goOnToChoice } from '../../../src/play/play.ts';
import type { Scenario } from '../../../src/scenario/types.ts';
import { script } from '../script.ts';
import { kitchenTable } from './kitchen-table.ts';
import { smallScripts } from './small-scripts.ts';

// Thousands of plays; on a machine that is shared they take their time.
vi.setConfig({ testTimeout: 120_000 });

function proved(scenario: Scenario, most = 20_000): Proof {
  const proving = prove(scenario, { most, seed: 1 });
  let step = proving.next();
  while (step.done !== true) step = proving.next();
  return step.value;
}

function findings({ findings: all }: Proof, promise: Promised): readonly Finding[] {
  return all.filter((finding) => finding.promise === promise);
}

function only(proof: Proof, promise: Promised): Finding {
  const [finding] = findings(proof, promise);
  if (!finding) throw new Error(`nothing was said of ${promise}`);
  return finding;
}

/** Plays a shown play by the charts, as far as it goes. */
function play(scenario: Scenario, { play: shown }: Finding) {
  if (!shown) throw new Error('no play was shown');
  const real = beginPlay(scenario, shown.seed ?? 0);
  real.start();
  for (const { id } of shown.choices) {
    goOnToChoice(real);
    expect(real.view.choices.map((choice) => choice.id)).toContain(id);
    real.choose(id);
  }
  goOnToChoice(real);
  return real;
}

const endings = `
# Afloop
## goed: Goed
als: bos: gehoord of verder
Goed.
## nooit: Nooit
als: bos: gehoord of verder
Nooit.
## anders: Anders
Anders.
`;

describe('what the plays of a scenario show', () => {
  it('at the kitchen table every promise is kept, and every ending shown is really reached', () => {
    const scenario = kitchenTable();
    const proof = proved(scenario, 5000);
    expect(proof.findings.filter(({ verdict }) => verdict === 'broken')).toEqual([]);
    expect(findings(proof, 'endingReached')).toHaveLength(scenario.endings.length);
    for (const finding of findings(proof, 'endingReached')) expect(play(scenario, finding).view.ending?.id).toBe(finding.about[0]);
  }, 60_000);

  it('says how far it went where the plays are too many, and goes all the way where they are not', () => {
    // How far 2000 moments go is up to how much there is to say at this table.
    const { whole, wholeUpTo } = proved(kitchenTable(), 2000).coverage;
    expect([whole, wholeUpTo > 0, wholeUpTo < 5]).toEqual([false, true, true]);
    const [, make] = smallScripts[0] ?? [];
    expect(make && proved(make()).coverage.whole).toBe(true);
  }, 60_000);

  it('finds the same with the same seed', () => {
    const [, make] = smallScripts[1] ?? [];
    if (!make) throw new Error('there is no such script');
    expect(proved(make(), 200)).toEqual(proved(make(), 200));
  }, 60_000);

  it('finds an ending that no play reaches, and shows the shortest way to the others', () => {
    const scenario = script(`
# Een
decor: keuken
aanwezig: bos

## begin
bos: Ja?
- Vertel. -> begin
  bos: vraagt open, raakt: in haar eigen huis blijven
  herhaalbaar
- Dan beslis ik. -> afloop
  bos: beslist over
${endings}`);
    const proof = proved(scenario);
    const [good, never, other] = findings(proof, 'endingReached');
    expect(never).toMatchObject({ verdict: 'broken', about: ['nooit'] });
    expect(good?.verdict).toBe('holds');
    expect(other?.play?.choices.map(({ text }) => text)).toEqual(['Dan beslis ik.']);
    expect(only(proof, 'lineTold')).toMatchObject({ verdict: 'broken', figures: { missing: 1 } });
  });

  it('finds a passage that conditions keep closed', () => {
    const proof = proved(script(`
# Een
decor: keuken
aanwezig: bos

## begin
- Over vroeger. -> vroeger [bos: agressie]
  bos: vraagt open
- Dag. -> afloop
  bos: weerspiegelt

## vroeger
bos: Vroeger.
-> afloop
${endings}`));
    expect(only(proof, 'passageReached')).toMatchObject({ verdict: 'broken', about: ['vroeger'] });
  });

  it('finds talk that never comes to an end', () => {
    const proof = proved(script(`
# Een
decor: keuken
aanwezig: bos

## begin
- Nog eens. -> begin
  bos: weerspiegelt
  herhaalbaar
- Genoeg. -> afloop [bos: agressie]
  bos: ontwijkt
${endings}`));
    expect(only(proof, 'wayOn').verdict).toBe('broken');
  }, 30_000);

  it('finds that there is no way back where only control is on offer, and that equals can’t succeed', () => {
    const steps = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];
    const passages = steps.map((name, at) => `
## ${name}
- U moet. ${name} -> ${steps[at + 1] ?? 'afloop'}
  bos: zet druk, sterker
- Ik regel het. ${name} -> ${steps[at + 1] ?? 'afloop'}
  bos: beslist over
`);
    const scenario = script(`
# Een
decor: keuken
aanwezig: bos
${passages.join('')}${endings}`);
    const proof = proved(scenario);
    expect(only(proof, 'equalCanSucceed').verdict).toBe('broken');
    const back = only(proof, 'wayBack');
    expect(back).toMatchObject({ verdict: 'broken', about: ['bos'] });
    expect(play(scenario, back).view.people.find(({ id }) => id === 'bos')?.rung).not.toBe('aftasten');
  });

  it('finds an answer that is best however things stand', () => {
    const proof = proved(script(`
# Een
decor: keuken
aanwezig: bos, karin

## begin
- Wat vindt u? -> begin
  bos: vraagt open, raakt: in haar eigen huis blijven
- Ik luister. -> begin
  bos: weerspiegelt
- Zo is het. -> begin
  bos: ontwijkt
- Goed dan. -> begin
  bos: geeft toe
- Verder. -> keuze
  bos: weerspiegelt

## keuze
- Samen. -> afloop
  bos: beslist samen, herstelt, met toestemming, raakt: in haar eigen huis blijven
  karin: beslist samen, herstelt, met toestemming
- Nu. -> afloop
  bos: beslist over, sterker
  karin: beslist over, sterker
${endings}`));
    const best = only(proof, 'nothingAlwaysBest');
    expect(best.verdict).toBe('doubtful');
    expect(best.about).toEqual(['samen']);
  });

  it('goes on with what it has when it is told to stop', () => {
    const proving = prove(kitchenTable(), { most: 100_000, seed: 1 });
    proving.next();
    let step = proving.next(true);
    while (step.done !== true) step = proving.next();
    expect(step.value.coverage).toMatchObject({ whole: false, deepest: 1 });
    expect(step.value.findings.length).toBeGreaterThan(8);
  }, 60_000);
});
