import type { Language, Text } from '../model/language.ts';
import type { Finding } from '../play/explore/promises.ts';
import { prove } from '../play/explore/prove.ts';
import type { Progress, Proof } from '../play/explore/prove.ts';
import { linesOf } from '../play/explore/reached.ts';
import type { Scenario } from '../scenario/types.ts';
import { openPlayable } from './playable.ts';
import type { Playable } from './playable.ts';
import { promiseWords, proveWords, stageWords, verdictMarks } from './prove-words.ts';
import { sentence } from './sentence.ts';
import { breathe, listenForStop } from './stop.ts';
import type { Terminal } from './terminal.ts';

export interface ProveOptions {
  readonly language: Language;
  /** Files, or folders with scenarios. */
  readonly paths: readonly string[];
  readonly format?: string;
  readonly seed?: string;
  /** Moments of choice to keep, at most. */
  readonly most?: string;
}

/** Beyond this many moments, a sample; takes some seconds (figures in `npm run bench`). */
const USUAL_MOST = 10_000;
const MAX = 0xffffffff;
/** What a finding is about is listed up to here. */
const LISTED = 6;

/** Proves scenarios. @returns 1 when a promise is broken or a scenario can't be played */
export async function proveCommand(options: ProveOptions, terminal: Terminal): Promise<0 | 1 | 2> {
  const { language, format = 'text' } = options;
  const say = (text: Text, values: Readonly<Record<string, string | number>>): string => sentence(text, language, values);
  if (format !== 'text' && format !== 'json') return refuse(say(proveWords.badFormat, { format }));
  const [seed, most] = [numberOf(options.seed, 1), numberOf(options.most, USUAL_MOST)];
  if (seed === undefined) return refuse(say(proveWords.badNumber, { option: '--seed', value: options.seed ?? '' }));
  if (most === undefined) return refuse(say(proveWords.badNumber, { option: '--most', value: options.most ?? '' }));
  const opened = openPlayable('prove', options.paths, language, terminal);
  if (typeof opened === 'number') return opened;
  const proofs: Proved[] = [];
  for (const playable of opened) {
    const proved = await proveOne(playable, { seed, most, language }, terminal);
    proofs.push(proved);
    if (format === 'text') tell(proved, { seed, language }, terminal);
  }
  if (format === 'json') terminal.write(JSON.stringify(proofs.map(asJson), undefined, 2));
  return proofs.some(({ proof }) => proof.findings.some(({ verdict }) => verdict === 'broken')) ? 1 : 0;

  function refuse(text: string): 2 {
    terminal.complain(text);
    return 2;
  }
}

interface Proved extends Playable {
  readonly proof: Proof;
  readonly stopped: boolean;
  readonly seconds: number;
}

interface Asked {
  readonly seed: number;
  readonly most: number;
  readonly language: Language;
}

async function proveOne(playable: Playable, { seed, most, language }: Asked, terminal: Terminal): Promise<Proved> {
  const from = performance.now();
  const stop = listenForStop();
  const proving = prove(playable.scenario, { seed, most });
  const progress = progressOf(language, terminal);
  let step = proving.next();
  while (step.done !== true) {
    progress(step.value);
    await breathe();
    step = proving.next(stop.asked());
  }
  stop.done();
  return { ...playable, proof: step.value, stopped: stop.asked(), seconds: (performance.now() - from) / 1000 };
}

/** Tells how far it is, once a second; nothing when it is done before. */
function progressOf(language: Language, terminal: Terminal): (progress: Progress) => void {
  let last = performance.now();
  return ({ stage, coverage: { states, steps, deepest } }) => {
    if (performance.now() - last < 1000) return;
    last = performance.now();
    terminal.complain(sentence(stageWords[stage], language, { states: grouped(states, language), steps: grouped(steps, language), deepest }));
  };
}

function tell({ scenario, file, proof, stopped, seconds }: Proved, { seed, language }: Omit<Asked, 'most'>, terminal: Terminal): void {
  const { states, steps, whole, wholeUpTo, deepest } = proof.coverage;
  terminal.write(sentence(proveWords.title, language, { title: scenario.title, file }));
  if (stopped) terminal.write(sentence(proveWords.stopped, language));
  terminal.write(
    sentence(whole ? proveWords.whole : proveWords.part, language, { states: grouped(states, language), steps: grouped(steps, language), wholeUpTo, deepest, seed }),
  );
  terminal.write('');
  for (const finding of proof.findings) for (const line of findingLines(finding, scenario, language)) terminal.write(line);
  const megabytes = Math.round(process.memoryUsage.rss() / 1e6);
  terminal.write(`\n${sentence(proveWords.took, language, { seconds: seconds.toLocaleString(language, { maximumFractionDigits: 1 }), megabytes })}\n`);
}

function findingLines(finding: Finding, scenario: Scenario, language: Language): readonly string[] {
  const { promise, verdict, figures, line, play } = finding;
  const what = sentence(promiseWords[promise][verdict], language, { ...figures, about: aboutOf(finding, scenario, language) });
  const place = line === undefined || verdict === 'holds' ? '' : ` (${sentence(proveWords.line, language, { line })})`;
  const head = `${verdictMarks[verdict][language]}  ${what}${place}`;
  if (!play || verdict === 'holds') return [head];
  const how = play.seed === undefined ? sentence(proveWords.unseededPlay, language) : sentence(proveWords.play, language, { seed: play.seed });
  if (play.choices.length === 0) return [head, `    ${how} ${proveWords.atOnce[language]}.`];
  return [head, `    ${how}`, ...play.choices.map(({ text }, at) => `      ${String(at + 1).padStart(2)}. ${text}`)];
}

/** What a finding is about, in the author's words. */
function aboutOf({ about, promise }: Finding, scenario: Scenario, language: Language): string {
  const named = about.slice(0, LISTED).map((id) => nameOf(id, promise, scenario, language));
  const left = about.length - named.length;
  return [...named, ...(left > 0 ? [sentence(proveWords.more, language, { count: left })] : [])].join(', ');
}

function nameOf(id: string, promise: Finding['promise'], scenario: Scenario, language: Language): string {
  switch (promise) {
    case 'endingReached':
    case 'endingByHabit':
      return scenario.endings.find((ending) => ending.id === id)?.title ?? id;
    case 'lineTold': {
      const told = linesOf(scenario).find((line) => line.id === id);
      return told ? `“${told.text}” (${sentence(proveWords.line, language, { line: told.place.line })})` : id;
    }
    case 'wayBack':
    case 'equalCanSucceed':
      return scenario.persons.find((person) => person.id === id)?.name ?? id;
    case 'nothingAlwaysBest':
      return `“${scenario.scenes.flatMap(({ passages }) => passages.flatMap(({ choices }) => choices)).find((choice) => choice.id === id)?.text ?? id}”`;
    default:
      return id;
  }
}

function asJson({ scenario, file, proof: { coverage, findings, visits }, stopped, seconds }: Proved): object {
  const endings = Object.fromEntries(
    [...visits.endings].map(([policy, reached]) => [policy, Object.fromEntries(scenario.endings.map(({ id }, at) => [id, reached[at] ?? 0]))]),
  );
  return { scenario: scenario.id, file, stopped, seconds, coverage, findings, endings };
}

function numberOf(text: string | undefined, usual: number): number | undefined {
  if (text === undefined) return usual;
  const number = /^\d+$/.test(text) ? Number(text) : NaN;
  return number <= MAX ? number : undefined;
}

function grouped(number: number, language: Language): string {
  return number.toLocaleString(language);
}
