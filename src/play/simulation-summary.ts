import type { Language, Text } from '../model/language.ts';
import { rungNames, rungs } from '../model/ladder.ts';
import type { Rung } from '../model/ladder.ts';
import type { Response } from '../model/response.ts';
import { simulate } from './simulate.ts';
import type { Simulation } from './simulate.ts';

const words = {
  ends: { nl: 'Waar de gesprekken eindigen', en: 'Where the conversations end' },
  reactions: { nl: 'Hoe de ander reageert', en: 'How the other reacts' },
  cooperative: { nl: 'werkt mee', en: 'cooperates' },
  neutral: { nl: 'neutraal', en: 'neutral' },
  resistant: { nl: 'verzet zich', en: 'resists' },
  outcome: { nl: 'Hoe het daarna met hun zaak gaat, 0 tot 10: gemiddeld {mean}', en: 'How their case goes afterwards, 0 to 10: {mean} on average' },
} as const satisfies Record<string, Text>;

const responses: readonly Response[] = ['cooperative', 'neutral', 'resistant'];
/** Characters of the longest bar. */
const WIDE = 40;

/** A simulation as a few lines for people: where conversations end, how the other reacts, how cases go. */
export function summarise(simulation: Simulation, language: Language): readonly string[] {
  const ends = new Map<Rung, number>();
  const reactions = new Map<Response, number>();
  let outcomes = 0;
  for (const rows of simulate(simulation)) {
    for (const { reaction } of rows) count(reactions, reaction);
    const last = rows.at(-1);
    if (!last) continue;
    count(ends, last.rung);
    outcomes += last.outcome;
  }
  const mean = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(outcomes / simulation.people);
  return [
    words.ends[language],
    ...bars(rungs.map((rung) => [rungNames[rung][language], ends.get(rung) ?? 0]), language),
    '',
    words.reactions[language],
    ...bars(responses.map((response) => [words[response][language], reactions.get(response) ?? 0]), language),
    '',
    words.outcome[language].replace('{mean}', mean),
  ];
}

function bars(counts: readonly (readonly [string, number])[], language: Language): readonly string[] {
  const total = counts.reduce((sum, [, number]) => sum + number, 0);
  const wide = Math.max(...counts.map(([name]) => name.length));
  const percent = new Intl.NumberFormat(language, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return counts.map(([name, number]) => {
    const share = total === 0 ? 0 : number / total;
    return `  ${name.padEnd(wide)}  ${percent.format(share).padStart(7)}  ${'█'.repeat(Math.round(share * WIDE))}`.trimEnd();
  });
}

function count<T>(counts: Map<T, number>, what: T): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}
