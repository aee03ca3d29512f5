import { describe, expect, it } from 'vitest';
import { forThePage } from '../../src/cli/site/page-scenario.ts';
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
});
