import { describe, expect, it } from 'vitest';
import { atTheTerminal } from './sitting.ts';

const columns = 'person,turn,move,permission,repair,climate,tension,trust,rung,reaction,previous_reaction,outcome';

async function csv(...args: readonly string[]): Promise<readonly string[]> {
  const { poured } = await atTheTerminal(['simulate', '--format', 'csv', ...args]);
  return poured.trimEnd().split('\n');
}

describe('simulating without a scenario', () => {
  it('gives a header, then a row for every turn of every person', async () => {
    const [header, ...rows] = await csv('--people', '30', '--turns', '12');
    expect(header).toBe(columns);
    expect(rows).toHaveLength(360);
    for (const row of rows) expect(row.split(',')).toHaveLength(12);
  });

  it('gives the same people the same conversations for the same seed, and others for another', async () => {
    const first = await csv('--people', '20', '--seed', '4');
    expect(await csv('--people', '20', '--seed', '4')).toEqual(first);
    expect(await csv('--people', '20', '--seed', '5')).not.toEqual(first);
  });

  it('hands each reaction on to the next turn', async () => {
    const [, ...rows] = await csv('--people', '10', '--turns', '8');
    const told = rows.map((row) => row.split(','));
    for (const [at, row] of told.entries()) expect(row[10]).toBe(row[1] === '1' ? '' : told[at - 1]?.[9]);
  });

  it('knows every habit of the professional', async () => {
    for (const policy of ['controlling', 'equal', 'yielding', 'avoiding', 'random', 'mixed:0', 'mixed:0.25', 'mixed:1']) {
      const { code, seen } = await atTheTerminal(['simulate', '--people', '50', '--policy', policy]);
      expect([policy, code]).toEqual([policy, 0]);
      expect(seen).toContain('Waar de gesprekken eindigen');
    }
  });

  it.each([
    ['--policy', 'aardig'],
    ['--policy', 'mixed:2'],
    ['--people', '0'],
    ['--turns', 'veel'],
    ['--seed', '-1'],
    ['--format', 'xml'],
  ])('%s %s is told in one sentence', async (option, value) => {
    const { code, complaints } = await atTheTerminal(['simulate', `${option}=${value}`]);
    expect(code).toBe(2);
    expect(complaints).toContain(`${option} ${value}`);
  });
});
