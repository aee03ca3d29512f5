import { describe, expect, it } from 'vitest';
import { beginningOf, forThePage } from '../../src/cli/site/page-scenario.ts';
import { readShelves } from '../../src/cli/site/shelf.ts';
import { lookBack } from '../../src/play/look-back.ts';
import { beginPlay } from '../../src/play/play.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { root } from '../house/source.ts';

const scenarios = readShelves(['scenarios'], root).flatMap(({ scenario }) => scenario ?? []);

/** A whole play in which each time another of the options is taken. */
function played(scenario: Scenario, seed: number): unknown {
  const play = beginPlay(scenario, seed);
  play.start();
  for (let turn = seed; play.view.phase !== 'lookingBack' && turn < 200; turn += 1) {
    const { choices } = play.view;
    const choice = choices[turn % Math.max(1, choices.length)];
    if (play.view.phase === 'choosing' && choice) play.choose(choice.id);
    else play.goOn();
  }
  expect(play.view.phase).toBe('lookingBack');
  return { view: play.view, trace: lookBack(scenario, play.record) };
}

describe('a scenario in the page', () => {
  it.each(scenarios)('$id plays as its file does', (scenario) => {
    const light = JSON.parse(forThePage(scenario)) as Scenario;
    for (const seed of [1, 2, 3]) expect(played(light, seed)).toEqual(played(scenario, seed));
  });

  it.each(scenarios)('$id leaves behind where things stand', (scenario) => {
    expect(forThePage(scenario)).not.toMatch(/"line":(?!1\b)/);
    expect(forThePage(scenario).length).toBeLessThan(JSON.stringify(scenario).length);
  });

  it.each(scenarios)('$id is the same up to its first choice when only its beginning is there, and that weighs little', (scenario) => {
    const text = forThePage(beginningOf(scenario) ?? scenario);
    const [short, long] = [beginPlay(JSON.parse(text) as Scenario, 1), beginPlay(scenario, 1)];
    for (const play of [short, long]) {
      play.start();
      play.goOn();
    }
    expect(short.view.phase).toBe('choosing');
    expect(short.view).toEqual(long.view);
    expect(text.length).toBeLessThan(forThePage(scenario).length / 5);
  });

  it('is not cut where it is not sure that something is chosen in the passage that it opens with', () => {
    const [scenario] = scenarios;
    const [first, ...later] = scenario?.scenes ?? [];
    const [opening, ...others] = first?.passages ?? [];
    if (!scenario || !first || !opening) throw new Error('There is no scenario to cut.');
    const opensWith = (changed: typeof opening) => beginningOf({ ...scenario, scenes: [{ ...first, passages: [changed, ...others] }, ...later] });
    const jump = { kind: 'jump', to: { kind: 'ending' }, place: opening.place } as const;
    expect(opensWith(opening)).toBeDefined();
    expect(opensWith({ ...opening, choices: [] })).toBeUndefined();
    expect(opensWith({ ...opening, steps: [jump, ...opening.steps] })).toBeUndefined();
  });
});
