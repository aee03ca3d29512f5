import type { Language } from '../model/language.ts';
import type { Habit } from '../play/professional.ts';
import { simulate } from '../play/simulate.ts';
import type { Row, Simulation } from '../play/simulate.ts';
import { summarise } from '../play/simulation-summary.ts';
import type { Terminal } from './terminal.ts';
import { say } from './words.ts';

export interface SimulateOptions {
  readonly language: Language;
  readonly policy?: string;
  readonly people?: string;
  readonly turns?: string;
  readonly seed?: string;
  readonly format?: string;
}

const usual = { policy: 'mixed:0.3', people: '1000', turns: '20', seed: '1', format: 'table' } as const;
const MAX_PEOPLE = 100_000_000;
const MAX_TURNS = 10_000;
const MAX_SEED = 0xffffffff;
/** Characters that are gathered before they are written. */
const CHUNK = 65_536;

/** Simulates conversations without a scenario, as rows for other people's tools or as a table for people. */
export async function simulateCommand(options: SimulateOptions, terminal: Terminal): Promise<0 | 2> {
  const asked = { ...usual, ...options };
  const simulation = simulationOf(asked);
  if (typeof simulation === 'string') {
    terminal.complain(say('badSimulation', options.language, { problem: simulation }));
    return 2;
  }
  if (asked.format === 'csv') await writeCsv(simulation, terminal);
  else for (const line of summarise(simulation, options.language)) terminal.write(line);
  return 0;
}

const columns = 'person,turn,move,permission,repair,climate,tension,trust,rung,reaction,previous_reaction,outcome';

/** Streams, so that millions of rows take no more memory than one person. Ends quietly when the reader has had enough. */
async function writeCsv(simulation: Simulation, terminal: Terminal): Promise<void> {
  let text = `${columns}\n`;
  for (const rows of simulate(simulation)) {
    for (const row of rows) text += csvLine(row);
    if (text.length < CHUNK) continue;
    if (!(await terminal.pour(text))) return;
    text = '';
  }
  await terminal.pour(text);
}

function csvLine(row: Row): string {
  const { person, turn, move, permission, repair, climate, tension, trust, rung, reaction, previousReaction, outcome } = row;
  return `${person},${turn},${move},${permission},${repair},${climate},${tension},${trust},${rung},${reaction},${previousReaction ?? ''},${outcome}\n`;
}

/** What was asked for, or the part that can't be understood. */
function simulationOf(asked: Readonly<Record<'policy' | 'people' | 'turns' | 'seed' | 'format', string>>): Simulation | string {
  const habit = habitOf(asked.policy);
  const people = wholeNumber(asked.people, 1, MAX_PEOPLE);
  const turns = wholeNumber(asked.turns, 1, MAX_TURNS);
  const seed = wholeNumber(asked.seed, 0, MAX_SEED);
  if (habit === undefined) return `--policy ${asked.policy}`;
  if (people === undefined) return `--people ${asked.people}`;
  if (turns === undefined) return `--turns ${asked.turns}`;
  if (seed === undefined) return `--seed ${asked.seed}`;
  if (asked.format !== 'csv' && asked.format !== 'table') return `--format ${asked.format}`;
  return { habit, people, turns, seed };
}

function habitOf(policy: string): Habit | undefined {
  switch (policy) {
    case 'controlling':
    case 'equal':
    case 'yielding':
    case 'avoiding':
    case 'random':
      return policy;
    default: {
      const share = /^mixed:(0|1|0?\.\d+|1\.0+|0\.\d+)$/.exec(policy)?.[1];
      return share === undefined ? undefined : { mixed: Number(share) };
    }
  }
}

function wholeNumber(text: string, from: number, to: number): number | undefined {
  const number = /^\d+$/.test(text) ? Number(text) : NaN;
  return number >= from && number <= to ? number : undefined;
}
