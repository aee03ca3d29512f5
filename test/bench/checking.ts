import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { checkScenario } from '../../src/scenario/check.ts';
import { format } from '../../src/scenario/format.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { type Section, spread } from './figures.ts';

const rounds = 20;

/** How long an author waits after saving: a file of 300 passages, and the kitchen table. */
export function checkingSection(root: string): Section {
  const table = readFileSync(join(root, 'scenarios/keukentafel/scenario.md'), 'utf8');
  const large = withPassages(table, 300);
  return {
    title: `Looking a scenario over, warm (300 passages, ${Math.round(large.length / 1000)} kB; the kitchen table, ${Math.round(table.length / 1000)} kB)`,
    figures: [
      { what: 'read, 300 passages', value: timed(() => readScenario('a', 'a.md', large)) },
      { what: 'read and check, 300 passages', value: timed(() => checkScenario('a', 'a.md', large)) },
      { what: 'read and check, the kitchen table', value: timed(() => checkScenario('a', 'a.md', table)) },
      { what: 'format, the kitchen table', value: timed(() => format(table)) },
    ],
  };
}

function timed(work: () => unknown): string {
  for (let round = 0; round < rounds; round += 1) work();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return spread(times, 'ms', 1);
}

/** The same front matter above a script of as many passages, each with lines that vary and three options. */
export function withPassages(source: string, count: number): string {
  const passages = Array.from({ length: count }, (_, at) => `## p${at}
bos [gehoord of verder]: Ja ${at}.
bos [anders]: Nee ${at}.
karin (denkt): Hm ${at}.

- Wat vindt u van nummer ${at}, mevrouw? -> p${(at + 1) % count}
  bos: vraagt open
- Ik regel ${at}. -> p${(at * 7) % count}
  bos: neemt over
- Laat maar ${at}. -> afloop
  karin: ontwijkt`);
  return `${source.slice(0, source.indexOf('\n# '))}\n# Bezoek\ndecor: keuken\n\n${passages.join('\n\n')}\n\n# Afloop\n\n## slot: Koud\nKoud.\n`;
}
