import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cardOf } from '../../src/scenario/card.ts';
import { readScenario } from '../../src/scenario/read.ts';
import type { Scenario } from '../../src/scenario/types.ts';

const samples = join(import.meta.dirname, 'samples');

function sample(name: string): Scenario {
  const { scenario, mistakes } = readScenario('alarmknop', name, readFileSync(join(samples, name), 'utf8'));
  expect(mistakes).toEqual([]);
  if (!scenario) throw new Error(`${name} could not be read`);
  return scenario;
}

/** A scenario without what depends on how its words are spelled. */
function meaning(scenario: Scenario): unknown {
  return JSON.parse(JSON.stringify(scenario, (key, value: unknown) => (key === 'place' || key === 'version' ? undefined : value)));
}

describe('a complete scenario', () => {
  test('means the same with Dutch and with English keywords', () => {
    expect(meaning(sample('english-keywords.md'))).toEqual(meaning(sample('dutch.md')));
  });

  test('means the same when it was saved on Windows, with a byte order mark', () => {
    const text = readFileSync(join(samples, 'dutch.md'), 'utf8');
    const windows = readScenario('alarmknop', 'dutch.md', `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect(windows.scenario).toEqual(readScenario('alarmknop', 'dutch.md', text).scenario);
  });

  test('has another fingerprint as soon as one letter changes', () => {
    const text = readFileSync(join(samples, 'dutch.md'), 'utf8');
    const changed = readScenario('alarmknop', 'dutch.md', text.replace('Suiker?', 'Suikers?'));
    expect(changed.scenario?.version).not.toBe(sample('dutch.md').version);
    expect(sample('dutch.md').version).toMatch(/^[0-9a-f]{14}$/);
  });

  test('survives being stored as JSON', () => {
    const scenario = sample('dutch.md');
    expect(JSON.parse(JSON.stringify(scenario))).toEqual(scenario);
  });

  test('is told in the menu by its card', () => {
    expect(cardOf(sample('dutch.md'))).toEqual({
      ok: true,
      id: 'alarmknop',
      language: 'nl',
      title: 'De alarmknop',
      summary: 'Mevrouw Bos woont alleen. Haar dochter wil dat ze een alarmknop draagt.',
      you: 'wijkteammedewerker',
      minutes: 10,
      level: 'middle',
      sector: 'zorg',
      practises: ['keuzeruimte', 'grens uitleggen'],
      persons: [{ name: 'Mevrouw Bos', who: 'bewoner, 82', look: 'els' }, { name: 'Karin', who: 'dochter', look: 'karin' }],
      setting: 'keuken',
    });
  });

  test('gives every line, option, passage and scene an id of its own', () => {
    const { scenes, endings } = sample('dutch.md');
    const passages = scenes.flatMap((scene) => scene.passages);
    const lines = [...passages, ...endings].flatMap(({ steps }) => steps).flatMap((step) => (step.kind === 'say' ? step.variants : []));
    for (const things of [scenes, passages, endings, lines, passages.flatMap((passage) => passage.choices)]) {
      expect(new Set(things.map((thing) => thing.id)).size).toBe(things.length);
    }
  });
});
