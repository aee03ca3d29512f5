import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { beginPlay } from '../../src/play/play.ts';
import type { View } from '../../src/play/view.ts';
import { readScenario } from '../../src/scenario/read.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { type Cue, cues } from '../../src/sound/cues.ts';
import { effectNamed } from '../../src/sound/effects.ts';

const root = join(import.meta.dirname, '../..');
const files = globSync('scenarios/*/scenario.md', { cwd: root });

function scenarioIn(file: string): Scenario {
  const { scenario, mistakes } = readScenario(basename(dirname(file)), file, readFileSync(join(root, file), 'utf8'));
  if (!scenario) throw new Error(`${file} can't be played: ${JSON.stringify(mistakes)}`);
  return scenario;
}

/** What is heard from view to view, when another option of the list is taken at every turn. */
function played(scenario: Scenario, seed: number): readonly { readonly view: View; readonly heard: readonly Cue[] }[] {
  const play = beginPlay(scenario, seed);
  const steps = [];
  let before = play.view;
  play.start();
  while (before.phase !== 'lookingBack') {
    const { view } = play;
    steps.push({ view, heard: cues(before, view) });
    before = view;
    const choice = view.choices[(seed + view.turn) % Math.max(1, view.choices.length)];
    if (choice) play.choose(choice.id);
    else play.goOn();
  }
  return steps;
}

describe.each(files)('%s', (file) => {
  const scenario = scenarioIn(file);

  test('asks only for sounds that exist', () => {
    const steps = [...scenario.scenes.flatMap(({ passages }) => passages), ...scenario.endings].flatMap((part) => part.steps);
    const asked = steps.flatMap((step) => (step.kind === 'say' ? step.variants : [])).flatMap(({ sound }) => sound ?? []);
    expect(asked.filter((name) => effectNamed(name) === undefined)).toEqual([]);
  });

  test('sounds like people at a table, not like a machine: some turns are silent, and none holds more than six sounds', () => {
    for (let seed = 0; seed < 12; seed++) {
      const steps = played(scenario, seed);
      const counts = steps.map(({ heard }) => heard.filter(({ effect }) => effect !== 'choice').length);
      expect(Math.max(...counts)).toBeLessThanOrEqual(6);
      expect(counts.filter((count) => count === 0).length).toBeGreaterThan(steps.length / 3);
    }
  });

  test('ends with exactly one closing sound', () => {
    for (let seed = 0; seed < 12; seed++) {
      const closing = played(scenario, seed).flatMap(({ heard }) => heard).filter(({ effect }) => effect === 'carried' || effect === 'unresolved' || effect === 'broken');
      expect(closing).toHaveLength(1);
    }
  });
});
