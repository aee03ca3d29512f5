import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { height, rungNames } from '../../src/model/ladder.ts';
import { seeded } from '../../src/play/chance.ts';
import { lookBack } from '../../src/play/look-back.ts';
import { beginPlay } from '../../src/play/play.ts';
import type { Play } from '../../src/play/play.ts';
import { pick } from '../../src/play/policies.ts';
import type { Policy } from '../../src/play/policies.ts';
import { transcribe } from '../../src/play/transcript.ts';
import type { View } from '../../src/play/view.ts';
import { readScenario } from '../../src/scenario/read.ts';
import type { Scenario } from '../../src/scenario/types.ts';

const file = 'scenarios/keukentafel/scenario.md';
const { scenario } = readScenario('keukentafel', file, readFileSync(file, 'utf8'));
const habits: readonly Policy[] = ['controlling', 'equal', 'yielding', 'mixed'];
const seed = 2023;

function kitchenTable(): Scenario {
  if (!scenario) throw new Error(`${file} can't be played`);
  return scenario;
}

/** Plays to the end with one habit; every view is handed to the listener. */
function playThrough(policy: Policy, listener: (view: View) => void = () => undefined): Play {
  const play = beginPlay(kitchenTable(), seed);
  const chance = seeded(seed);
  play.subscribe(listener);
  play.start();
  while (play.view.phase !== 'lookingBack') {
    if (play.view.phase === 'choosing') play.choose(pick(policy, play.view.choices, kitchenTable(), chance).id);
    else play.goOn();
  }
  return play;
}

function transcriptOf(policy: Policy): string {
  const lines: string[] = [];
  const play = playThrough(policy, (view) => {
    lines.push(...transcribe(view, 'nl'));
    if (view.phase === 'reacting') lines.push(`    {${view.people.map(bearing).join(' · ')} · sfeer ${view.mood}}`, '');
  });
  const trace = lookBack(kitchenTable(), play.record);
  const explained = trace.turns.flatMap(({ turn, reactions }) => reactions.map(({ person, why }) => `${turn}. ${person}: ${why}`));
  return [...lines, '', ...explained, '', ...trace.agreements.map(({ name, why }) => `${name}: ${why}`), ''].join('\n');
}

function bearing({ name, rung, tension, emotion, presence, space }: View['people'][number]): string {
  return `${name}: ${rungNames[rung].nl}, ${tension}, ${emotion}, ${presence}, ruimte ${space}`;
}

function endOf(policy: Policy): { ending: string | undefined; bos: number; karin: number } {
  const { view } = playThrough(policy);
  const of = (id: string): number => height[view.people.find((person) => person.id === id)?.rung ?? 'aftasten'];
  return { ending: view.ending?.id, bos: of('bos'), karin: of('karin') };
}

describe('at the kitchen table', () => {
  it.each(habits)('a professional who is %s all through gets this conversation', async (policy) => {
    await expect(transcriptOf(policy)).toMatchFileSnapshot(`golden/keukentafel.${policy}.txt`);
  });

  it('each habit comes to an end of its own', () => {
    const endings = (['controlling', 'equal', 'yielding'] as const).map((policy) => endOf(policy).ending);
    expect(new Set(endings).size).toBe(3);
  });

  it('control ends in resistance, with both of them', () => {
    const { bos, karin } = endOf('controlling');
    expect(bos).toBeLessThanOrEqual(height.weerstand);
    expect(karin).toBeLessThan(0);
  });

  it('working as equals ends in cooperation', () => {
    const { bos, karin } = endOf('equal');
    expect(bos).toBeGreaterThanOrEqual(height.meedenken);
    expect(karin).toBeGreaterThanOrEqual(height.meedenken);
  });

  it('always giving in never gets past being heard', () => {
    const { bos, karin } = endOf('yielding');
    expect(Math.max(bos, karin)).toBeLessThanOrEqual(height.gehoord);
  });
});
