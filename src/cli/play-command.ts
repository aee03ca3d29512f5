import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Language } from '../model/language.ts';
import { seeded } from '../play/chance.ts';
import { plain } from '../play/emphasis.ts';
import { lookBack } from '../play/look-back.ts';
import { beginPlay, resumePlay } from '../play/play.ts';
import type { Play } from '../play/play.ts';
import { pick, policies } from '../play/policies.ts';
import type { Policy } from '../play/policies.ts';
import { readRecord } from '../play/record.ts';
import type { PlayRecord } from '../play/record.ts';
import { transcribe } from '../play/transcript.ts';
import { renderMistake } from '../scenario/mistakes/render.ts';
import { readScenario } from '../scenario/read.ts';
import { applyTranslation } from '../scenario/translations/apply.ts';
import type { Scenario } from '../scenario/types.ts';
import { translationBeside } from './scenario-files.ts';
import type { Terminal } from './terminal.ts';
import { say } from './words.ts';

export interface PlayOptions {
  /** Folder with a `scenario.md`, or that file. */
  readonly folder: string;
  readonly language: Language;
  readonly seed?: string;
  readonly record?: string;
  readonly replay?: string;
  readonly policy?: string;
}

const MAX_SEED = 0xffffffff;

/** Plays a scenario in the terminal: the proof that the core knows no screen. */
export async function play(options: PlayOptions, terminal: Terminal): Promise<0 | 1 | 2> {
  const { language, policy } = options;
  const seed = seedOf(options.seed);
  if (seed === undefined) return complain(2, say('badSeed', language, { seed: options.seed ?? '' }));
  if (policy !== undefined && !isPolicy(policy)) {
    return complain(2, say('badPolicy', language, { policy, policies: policies.join(', ') }));
  }
  const scenario = openScenario(options, terminal);
  if (!scenario) return 1;
  const kept = keptPlay(scenario, options);
  if (typeof kept === 'string') return complain(1, kept);
  const live = policy === undefined ? askPlayer(terminal, language) : askPolicy(policy, scenario, seed);
  await playOn(beginPlay(scenario, kept?.seed ?? seed, language), kept ? repeat(kept, live) : live, options, terminal);
  return 0;

  function complain(code: 1 | 2, sentence: string): 1 | 2 {
    terminal.complain(sentence);
    return code;
  }
}

/** Chooses one of what is on offer, or nothing to stop. */
type Decide = (play: Play) => Promise<string | undefined>;

async function playOn(play: Play, decide: Decide, options: PlayOptions, terminal: Terminal): Promise<void> {
  const { language } = options;
  const unsubscribe = play.subscribe((view) => transcribe(view, language).forEach(terminal.write));
  const keep = keeper(options, terminal);
  transcribe(play.view, language).forEach(terminal.write);
  while (play.view.phase !== 'lookingBack') {
    if (play.view.phase === 'before') play.start();
    else if (play.view.phase === 'choosing') {
      const choice = await decide(play);
      if (choice === undefined) break;
      play.choose(choice);
      keep(play);
    } else play.goOn();
  }
  unsubscribe();
  const count = play.record.choices.length;
  if (play.view.phase === 'lookingBack') writeTrace(play, language, terminal);
  else terminal.write(`\n${say('stopped', language, { count })}`);
  if (options.record !== undefined) terminal.write(say('kept', language, { file: options.record }));
}

function writeTrace({ scenario, record }: Play, language: Language, terminal: Terminal): void {
  const trace = lookBack(scenario, record, language);
  terminal.write(`\n${say('course', language)}`);
  for (const { turn, chosen, reactions, thoughts } of trace.turns) {
    terminal.write(`\n${turn}. ${plain(chosen.text)}`);
    for (const { why } of reactions) if (why !== '') terminal.write(`   ${why}`);
    for (const { person, text } of thoughts) {
      const name = trace.persons.find(({ id }) => id === person)?.name ?? person;
      terminal.write(`   ${say('unspoken', language, { name, text: plain(text) })}`);
    }
  }
  for (const { name, why } of trace.agreements) terminal.write(`\n${name}: ${why}`);
}

function askPlayer(terminal: Terminal, language: Language): Decide {
  return async ({ view }) => {
    const count = view.choices.length;
    let answer = await terminal.ask(`\n${say('ask', language, { count })}`);
    while (answer !== undefined) {
      const choice = /^\s*\d+\s*$/.test(answer) ? view.choices[Number(answer) - 1] : undefined;
      if (choice) return choice.id;
      answer = await terminal.ask(say('askAgain', language, { count }));
    }
    return undefined;
  };
}

/** First the choices that were kept, then whoever decides. */
function repeat({ choices }: PlayRecord, live: Decide): Decide {
  return (play) => {
    const kept = choices[play.record.choices.length];
    return kept === undefined ? live(play) : Promise.resolve(kept);
  };
}

function askPolicy(policy: Policy, scenario: Scenario, seed: number): Decide {
  const chance = seeded(seed);
  return ({ view }) => Promise.resolve(pick(policy, view.choices, scenario, chance).id);
}

/** Writes the record after every choice, so that nothing is lost when the terminal closes. */
function keeper({ record, language }: PlayOptions, terminal: Terminal): (play: Play) => void {
  let told = false;
  return (play) => {
    if (record === undefined) return;
    try {
      writeFileSync(record, `${JSON.stringify(play.record, undefined, 2)}\n`);
    } catch (error) {
      if (!told) terminal.complain(say('cannotWrite', language, { file: record, reason: reasonOf(error) }));
      told = true;
    }
  };
}

/** The record to replay, nothing when none was asked for, or a sentence why it can't be replayed. */
function keptPlay(scenario: Scenario, { replay, language }: PlayOptions): PlayRecord | string | undefined {
  if (replay === undefined) return undefined;
  const text = readIfThere(replay);
  if (text === undefined) return say('noFile', language, { file: replay });
  const record = readRecord(parseJson(text));
  if (!record) return say('noRecord', language, { file: replay });
  const replayed = resumePlay(scenario, record, language);
  if (replayed.ok) return record;
  const { code, replayed: count, choice } = replayed.problem;
  if (code === 'otherScenario') return say('otherScenario', language, { file: replay, scenario: record.scenario });
  return say('changedScenario', language, { file: replay, replayed: count, choice: choice ?? '' });
}

function openScenario({ folder, language }: PlayOptions, terminal: Terminal): Scenario | undefined {
  const file = folder.endsWith('.md') ? folder : join(folder, 'scenario.md');
  const source = readIfThere(file);
  if (source === undefined) {
    terminal.complain(say('noFile', language, { file }));
    return undefined;
  }
  const { scenario, mistakes } = readScenario(basename(resolve(file, '..')), file, source);
  for (const mistake of mistakes) terminal.complain(`${renderMistake(mistake, source, language)}\n`);
  if (scenario) return toldIn(language, scenario, file, terminal);
  const errors = mistakes.filter(({ severity }) => severity === 'error').length;
  terminal.complain(say(errors === 1 ? 'cantPlay' : 'cantPlayMany', language, { count: errors }));
  return undefined;
}

/** The scenario in the language that was asked for, as far as it is translated. */
function toldIn(language: Language, scenario: Scenario, file: string, terminal: Terminal): Scenario {
  const beside = scenario.language === language ? undefined : translationBeside(file, language);
  if (!beside) return scenario;
  if (beside.ok) return applyTranslation(scenario, beside.translation).scenario;
  for (const mistake of beside.damage.mistakes) terminal.complain(`${renderMistake(mistake, beside.damage.source, language)}\n`);
  return scenario;
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function seedOf(asked: string | undefined): number | undefined {
  if (asked === undefined) return Math.floor(Math.random() * MAX_SEED);
  const seed = /^\d+$/.test(asked) ? Number(asked) : NaN;
  return seed <= MAX_SEED ? seed : undefined;
}

function isPolicy(name: string): name is Policy {
  return (policies as readonly string[]).includes(name);
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
