import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { moves } from '../../src/model/moves.ts';
import { checkScenario } from '../../src/scenario/check.ts';
import { readGuide } from '../../src/scenario/guides/read-guide.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { additionWords, moveWords } from '../../src/scenario/words/moves.ts';
import { emotionWords } from '../../src/scenario/words/telling.ts';
import { known as game } from '../../src/cli/known.ts';
import { effectNames } from '../../src/sound/effects.ts';
import { known } from './known.ts';

/** Every place has a Dutch name and then, where it is another, an English one. */
const english = ['kitchen', 'living room', 'meeting', 'community centre', 'office', 'corridor', 'street', 'hospital room', 'police station', 'phone call', 'video call'];
const placesInDutch = (game.settings ?? []).filter((name) => !english.includes(name));

const docs = join(import.meta.dirname, '../../docs');
const manual = readFileSync(join(docs, 'taal.md'), 'utf8');
const examples = [...manual.matchAll(/^```(\S+)\n([\s\S]*?)^```$/gm)].map(([, kind = '', text = ''], at) => ({ kind, text, number: at + 1 }));
const [blocks, guides] = [examples.filter(({ kind }) => kind !== 'gids'), examples.filter(({ kind }) => kind === 'gids')];

const front = blocks.find(({ kind }) => kind === 'kop')?.text ?? '';
const thuis = '## thuis\nbos: Veertig jaar.\n-> afloop\n';
const options = '- Zo? -> thuis\n  bos: vraagt open\n- Of zo? -> thuis #knop-samen\n  bos: neemt over\n';
const endings = '# Afloop\n## slot: De ketel\nKoud.\n';

/** A whole scenario with an example of the manual in its place. */
function around(kind: string, text: string): string {
  if (kind === 'scenario') return text;
  if (kind === 'kop') return `---\n${text}---\n# A\ndecor: keuken\n## begin\n${options}${thuis}${endings}`;
  if (kind === 'scènes') return `---\n${front}---\n${text}${endings}`;
  if (kind === 'afloop') return `---\n${front}---\n# A\ndecor: keuken\n## begin\n${options}${thuis}${text}`;
  const told = kind === 'regels' ? `${text.replace(/^-> terug\n/m, '')}${options}` : text;
  return `---\n${front}---\n# A\ndecor: keuken\n## begin\n${told}${thuis}${text.includes('-> terug') ? '## nog\n-> terug\n' : ''}${endings}`;
}

/** What an example can't help: it leaves parts out, or stands in a scenario that does not use everything. */
const ofPieces = ['S083', 'S112', 'S113', 'S116', 'S117', 'S118', 'S215'];

describe('every example in the manual', () => {
  test('is of a kind that is tried', () => {
    expect(blocks.length).toBeGreaterThanOrEqual(10);
    for (const { kind } of blocks) expect(['scenario', 'kop', 'scènes', 'regels', 'antwoorden', 'afloop']).toContain(kind);
  });

  test.each(blocks)('number $number ($kind) is read without a mistake', ({ kind, text }) => {
    const { mistakes, scenario } = checkScenario('proef', 'proef.md', around(kind, text), { known: { ...game, ...known } });
    expect(mistakes.filter(({ code }) => kind === 'scenario' || !ofPieces.includes(code))).toEqual([]);
    expect(scenario).toBeDefined();
  });

  test.each(guides)('number $number, a guide, is read without a mistake', ({ text }) => {
    const { scenario } = readScenario('proef', 'proef.md', around('antwoorden', options), known);
    expect(scenario && readGuide('gids.md', text, 'nl', scenario).mistakes).toEqual([]);
  });

  test('of a condition is read', () => {
    const table = manual.slice(manual.indexOf('| Zo schrijf je het'));
    const conditions = [...table.slice(0, table.indexOf('\n\n')).matchAll(/^\| `([^`]+)`/gm)].map(([, condition = '']) => condition);
    expect(conditions.length).toBeGreaterThanOrEqual(15);
    for (const condition of conditions) {
      const { mistakes } = readScenario('proef', 'proef.md', around('regels', `bos [${condition}]: Ja.\n`), known);
      expect([condition, mistakes.filter(({ severity }) => severity === 'error')]).toEqual([condition, []]);
    }
  });
});

describe('the manual is complete', () => {
  test('it names every move, under its stance', () => {
    const rows = { equal: /gelijkwaardig \| (.*)/, controlling: /sturend \| (.*)/, other: /uit de weg \| (.*)/ };
    for (const [move, { stance }] of Object.entries(moves)) {
      const row = stance === 'equal' || stance === 'controlling' ? rows[stance] : rows.other;
      expect(row.exec(manual)?.[1]).toContain(`\`${moveWords.name(move as keyof typeof moves, 'nl')}\``);
    }
  });

  test.each([['faces', emotionWords], ['additions', additionWords]] as const)('it names all %s', (_, words) => {
    for (const word of words.named('nl')) expect(manual).toContain(word);
  });

  test.each([
    ['place', placesInDutch], ['look', game.looks ?? []], ['sound', Object.values(effectNames).map(({ nl }) => nl)],
  ] as const)('it names every %s the game has', (_, names) => {
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) expect(manual).toMatch(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u'));
  });

  test('its links lead somewhere', () => {
    const headings = [...manual.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => title.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-'));
    for (const [, anchor = ''] of manual.matchAll(/\]\(#([^)]+)\)/g)) expect(headings).toContain(anchor);
    for (const [, file = ''] of manual.matchAll(/\]\(([\w/.]+\.md)\)/g)) expect(readFileSync(join(docs, file), 'utf8')).not.toBe('');
  });
});

const shipped = readdirSync(join(docs, '../scenarios'));

test.each(shipped)('the language is light: in %s, fewer than 0.7 signs of syntax for each of prose', (id) => {
  const source = readFileSync(join(docs, '../scenarios', id, 'scenario.md'), 'utf8');
  const { scenario } = readScenario(id, 'scenario.md', source);
  const prose = JSON.stringify(scenario, (key, value: unknown) => (['id', 'place', 'version', 'kind', 'to', 'when', 'move', 'person', 'speaker', 'look'].includes(key) ? undefined : value));
  const words = [...prose.matchAll(/"(?:text|title|summary|asked|reason|direction|name|who|experience|elapsed|touches)":"((?:[^"\\]|\\.)*)"/g)];
  const length = words.reduce((sum, [, text = '']) => sum + text.length, 0);
  const ratio = (source.length - length) / length;
  console.log(`${id}: ${ratio.toFixed(3)} signs of syntax for each of prose`);
  expect(ratio).toBeLessThan(0.7);
});

test('capitals make no difference to a place, a look or a sound', () => {
  const text = around('scènes', `# A\ndecor: Keuken\n## begin\n(geluid: Deurbel) De bel.\n${options}${thuis}`).replace('uiterlijk: els', 'uiterlijk: Els');
  const { scenario, mistakes } = readScenario('proef', 'proef.md', text, known);
  expect(mistakes.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(scenario?.scenes[0]?.setting).toBe('keuken');
  expect(scenario?.persons[0]?.look).toBe('els');
  expect(scenario?.scenes[0]?.passages[0]?.steps[0]).toMatchObject({ variants: [{ sound: 'deurbel' }] });
});
