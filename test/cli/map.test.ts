import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { kitchenTable } from '../play/explore/kitchen-table.ts';
import { atTheTerminal } from './sitting.ts';
import type { Sitting } from './sitting.ts';

const shipped = 'scenarios/keukentafel';

describe('npx samenspel map', () => {
  let dutch: Sitting;
  beforeAll(async () => {
    dutch = await atTheTerminal(['map', shipped, '--language', 'nl']);
  }, 120_000);

  it('shows every passage with how often it is visited, and where each habit comes out', () => {
    expect(dutch.code).toBe(0);
    for (const { id } of kitchenTable().scenes.flatMap(({ passages }) => passages)) expect(dutch.seen).toMatch(new RegExp(`^ {2}${id} +[\\d.]+×`, 'm'));
    expect(dutch.seen).toMatch(/gelijkwaardig +Donderdag 100/);
    expect(dutch.seen).toMatch(/sturend +De ketting 100/);
  });

  it('shows how things stand: warmer after listening than after pressure', () => {
    const bar = (passage: string): string => new RegExp(`^ {2}${passage} +[\\d.]+× {2}(.{12})`, 'm').exec(dutch.seen)?.[1] ?? '';
    expect(bar('bij-bos')).not.toContain('░');
    expect(bar('nog-een-keer')).toContain('░');
    expect(bar('hulp')).toContain('~');
  });

  it('speaks English too', async () => {
    const { seen } = await atTheTerminal(['map', shipped, '--language', 'en']);
    expect(seen).toMatch(/controlling +De ketting 100/);
    expect(seen).not.toMatch(/\{\w+\}/);
  }, 120_000);

  it('draws it, the same each time, with nothing of the author’s in it but text', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'samenspel-')), 'proef');
    mkdirSync(folder);
    const source = readFileSync(join(shipped, 'scenario.md'), 'utf8').replace('titel: Aan de keukentafel', 'titel: <script>alert(1)</script> & "x"');
    writeFileSync(join(folder, 'scenario.md'), source);
    const [one, other] = [join(folder, 'een.svg'), join(folder, 'twee.svg')];
    expect((await atTheTerminal(['map', folder, '--svg', one])).code).toBe(0);
    await atTheTerminal(['map', folder, '--svg', other]);
    const svg = readFileSync(one, 'utf8');
    expect(readFileSync(other, 'utf8')).toBe(svg);
    expect(svg).not.toContain('<script');
    expect(svg).not.toMatch(/NaN|undefined|https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
    for (const { title } of kitchenTable().endings) expect(svg).toContain(title);
    expect(svg.match(/<g><title>/g)?.length).toBeGreaterThan(93);
  }, 120_000);

  it.each([
    [['map', shipped, '--seed', 'x'], 2, '--seed'],
    [['map'], 2, 'Welk scenario?'],
    [['map', shipped, '--svg', 'nergens/in/geen/map.svg'], 1, 'kan ik niet schrijven'],
  ])('%j is told in a sentence', async (args, code, complaint) => {
    const sitting = await atTheTerminal(args, [], { LANG: 'nl_NL' });
    expect(sitting.code).toBe(code);
    expect(sitting.complaints).toContain(complaint);
  }, 120_000);
});
