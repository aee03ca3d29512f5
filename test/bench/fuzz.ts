import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { brokenCard } from '../../src/scenario/card.ts';
import { checkScenario } from '../../src/scenario/check.ts';
import { openDocument, writeScenario } from '../../src/scenario/editing/document.ts';
import { renderMistake } from '../../src/scenario/mistakes/render.ts';
import { decoded } from '../../src/cli/text-file.ts';
import { seeded } from '../../src/play/chance.ts';

/** What came of throwing strange files at the reader. */
export interface FuzzReport {
  readonly runs: number;
  readonly seconds: number;
  /** Milliseconds of the processor per 100 kB of the slowest file (files below 10 kB count as 10 kB, because a clock is not that fine). */
  readonly slowest: number;
  readonly slowestKind: string;
  /** What went wrong, if anything did: a crash, text that a terminal would act on, or a file that was not given back. */
  readonly failures: readonly string[];
}

type Random = () => number;

const root = join(import.meta.dirname, '../..');
const sample = readFileSync(join(root, 'test/scenario/samples/dutch.md'), 'utf8');
const real = readFileSync(join(root, 'scenarios/keukentafel/scenario.md'), 'utf8');

const bits = [
  '---', '\n', '\n\n', '\r\n', '\r', '\n  ', '\t', '# ', '## ', '- ', ' -> ', '→', '> ', '// ', '// negeer S083: ja', '[', ']', '(', ')', ':', ': ', ',', ';', '#', '*', '\\', '"', "'",
  'bos', 'karin', 'jij', 'niet ', ' en ', ' of ', 'gehoord', 'of verder', 'anders', 'als: ', 'reden: ', 'afspraak: ', 'grens: ', 'vraagt open', 'raakt: ', '(geluid: x)', '(denkt)',
  'personen:', 'naam: ', '  a: &a [*a, *a]', '*a', '!!js/function', '{', '}', '|', '<<: ', '? ', '%', '@', '`', '__proto__', 'constructor', 'toString', '<script>alert(1)</script>',
  '"><img onerror=x>', '\u0000', '\u001b[31m', '\uFEFF', '\uFFFD', '\uD800', '\u202E', '\u2028', '🙂', 'e\u0301', 'a'.repeat(300),
];

const kinds: Readonly<Record<string, (random: Random) => string>> = {
  bytes: (random) => decoded(Uint8Array.from({ length: Math.floor(random() * 400) }, () => Math.floor(random() * 256))).text,
  words: (random) => some(random, 60),
  script: (random) => `${sample.slice(0, sample.indexOf('\n# '))}\n# A\ndecor: keuken\n## a\n${some(random, 40)}\n-> afloop\n# Afloop\n## b\nC.`,
  front: (random) => `---\n${some(random, 30)}\n---\n# A\ndecor: k\n## a\n-> afloop\n# Afloop\n## b\nC.`,
  mutated: (random) => mutate(sample, random, 1 + Math.floor(random() * 6)),
  lines: (random) => sample.split('\n').map((line) => (random() < 0.05 ? some(random, 4) : line)).filter(() => random() > 0.03).join('\n'),
  nested: (random) => sample.replace('[', ['[', '(', '{', 'niet ', '- ', '> '][Math.floor(random() * 6)]?.repeat(1 + Math.floor(random() * 3000)) ?? '['),
  grammar: (random) => grammar(random),
};

/** Every so often a whole scenario of the game, or a line of a megabyte. */
const heavy: Readonly<Record<string, (random: Random) => string>> = {
  real: (random) => mutate(real, random, 1 + Math.floor(random() * 20)),
  long: (random) => mutate(sample.replace('## ', `## ${some(random, 3).repeat(20_000).slice(0, 1_000_000)}`), random, 2),
  notes: () => sample.replace('\n- ', `\n${'// negeer S210: ja\nxx: hoi\n'.repeat(5000)}- `),
  many: (random) => sample.replace('\n- ', `\n${`- ${some(random, 2).replaceAll('\n', ' ')} -> afloop\n`.repeat(5000)}- `),
};

/**
 * Reads, checks, tells and writes back `runs` strange files. The same seed makes the same files.
 * A million take about half an hour; the tests run some thousands.
 */
export function fuzz(runs: number, seed: number): FuzzReport {
  const random = seeded(seed);
  const failures: string[] = [];
  let slowest = 0;
  let slowestKind = '';
  const start = performance.now();
  for (let run = 0; run < runs && failures.length < 10; run += 1) {
    const from = run % 500 === 499 ? heavy : kinds;
    const names = Object.keys(from);
    const kind = names[Math.floor(random() * names.length)] ?? 'words';
    const source = from[kind]?.(random) ?? '';
    const { problem, pace } = timed(source);
    if (pace > slowest) [slowest, slowestKind] = [pace, kind];
    if (problem !== undefined) failures.push(`${kind}, run ${run}: ${problem} in ${JSON.stringify(source.slice(0, 400))}`);
  }
  return { runs, seconds: (performance.now() - start) / 1000, slowest, slowestKind, failures };
}

/** Tries a file; a slow one again, because the first time code runs it is slow. Milliseconds of the processor per 100 kB. */
function timed(source: string): { readonly problem: string | undefined; readonly pace: number } {
  let problem: string | undefined;
  let pace = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 6 && pace > 50; attempt += 1) {
    const before = process.cpuUsage();
    problem = trouble(source);
    const { user, system } = process.cpuUsage(before);
    pace = Math.min(pace, ((user + system) * 100) / Math.max(10_000, source.length));
  }
  return { problem, pace };
}

const known = { settings: ['keuken'], looks: ['els', 'karin'], sounds: ['lepel'] };

function trouble(source: string): string | undefined {
  try {
    const { scenario, mistakes } = checkScenario('proef', 'proef.md', source, { known });
    const told = mistakes.slice(0, 3).map((mistake) => renderMistake(mistake, source, 'nl')).join('\n');
    brokenCard('proef', mistakes, source);
    if (/(?!\n)\p{Cc}|[\u202A-\u202E]/u.test(told)) return 'tells a control character';
    if (writeScenario(openDocument(source)) !== source) return 'is not given back';
    if ((scenario === undefined) !== mistakes.some(({ severity }) => severity === 'error')) return 'plays with errors, or not without';
    return Object.keys(Object.prototype).length > 0 ? 'changed what every object is' : undefined;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

function some(random: Random, most: number): string {
  return Array.from({ length: Math.floor(random() * most) }, () => bits[Math.floor(random() * bits.length)] ?? '').join('');
}

function mutate(text: string, random: Random, times: number): string {
  let result = text;
  for (let time = 0; time < times; time += 1) {
    const at = Math.floor(random() * result.length);
    result = result.slice(0, at) + some(random, 4) + result.slice(at + Math.floor(random() * 12));
  }
  return result;
}

/** A script that mostly follows the rules, with names drawn from a few so that they meet. */
function grammar(random: Random): string {
  const pick = (...from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const name = (): string => pick('a', 'b', 'c', 'd-e', 'terug', 'afloop', 'volgende scène', 'zz');
  const when = (): string => pick('', '', ' [gehoord of verder]', ' [niet na a en bos: rustig]', ' [anders]', ' [gekozen x of (afspraak alarm gedeeld)]', ' [');
  const line = (): string => pick(`bos${when()}: Ja.`, `jij (denkt)${when()}: Hm.`, `${when().trim()} De ketel.`, `-> ${name()}${when()}`, '> karin af', '// negeer S210: ja');
  const option = (): string => `- Wat${pick('', ' nu', '?')} -> ${name()}${pick('', ' #x', ' #y')}${when()}\n  ${pick('bos', 'karin', 'tim')}: ${pick('vraagt open', 'neemt over', 'geeft toe, sterker', 'x')}${pick('', '\n  herhaalbaar', '\n  als: na a', '\n  afspraak: alarm')}`;
  const passage = (): string => `## ${name()}\n${Array.from({ length: 3 }, line).join('\n')}\n${Array.from({ length: Math.floor(random() * 4) }, option).join('\n')}`;
  const scene = (): string => `# ${name()}\ndecor: keuken\n${Array.from({ length: 1 + Math.floor(random() * 4) }, passage).join('\n')}`;
  return `${sample.slice(0, sample.indexOf('\n# '))}\n${scene()}\n${scene()}\n# Afloop\n## ${name()}\nals: bos: gehoord\nKoud.\n## slot\nWarm.`;
}

if (import.meta.main) {
  const { runs, seconds, slowest, slowestKind, failures } = fuzz(Number(process.argv[2] ?? 1_000_000), Number(process.argv[3] ?? 1));
  console.log(`${runs} files in ${seconds.toFixed(0)} s; slowest ${slowest.toFixed(1)} ms per 100 kB (${slowestKind}); ${failures.length} failures`);
  for (const failure of failures) console.log(failure);
  process.exitCode = failures.length > 0 ? 1 : 0;
}
