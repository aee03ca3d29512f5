import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage, RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { browserFlags, ensureBrowser } from '../../../../src/cli/launch/browser.mjs';
import { siteHandler } from '../../../../src/cli/site/handler.ts';
import { listen } from '../../../../src/cli/site/listen.ts';

/** What the page tells of what the device says it has, and of what it finds there. */
export type Report =
  | { readonly kind: 'kept'; readonly id: string; readonly choices: number }
  | { readonly kind: 'noted'; readonly id: string; readonly noted: number }
  | { readonly kind: 'found'; readonly unread: number; readonly plays: readonly { readonly id: string; readonly choices: number; readonly noted: number }[] };

interface Had {
  readonly choices: number;
  readonly noted: number;
}

type Found = Extract<Report, { kind: 'found' }>;

export interface Killed {
  readonly kills: number;
  /** Times that a play had been told to be kept, over all rounds. */
  readonly kept: number;
  readonly plays: number;
  /** Plays that were shorter than had been told, gone, or without a note that had been kept. */
  readonly lost: readonly string[];
  /** What lay there and could not be read. */
  readonly unread: number;
}

const root = join(import.meta.dirname, '../../../..');
/** Milliseconds between the first that is kept and the end: anywhere in the middle of writing. */
const shortest = 20;
const longest = 400;

/** Kills the browser, as a dead battery would, while plays are written; opens it again and looks for what it had said to have. */
export async function killWhileKeeping(times: number, onRound: (round: number) => void = () => undefined): Promise<Killed> {
  const folder = join(root, '.cache/kill');
  await build({ root, configFile: false, logLevel: 'error', build: { outDir: folder, emptyOutDir: true, target: 'es2023', rolldownOptions: { input: join(import.meta.dirname, 'page.html') } } });
  const promised = new Map<string, Had>();
  let kept = 0;
  /** What the browser of this round found. */
  let found: Found | undefined;
  const foundHere = (): Found | undefined => found;
  let heard = (): void => undefined;
  const take = (report: Report): void => {
    if (report.kind === 'found') found = report;
    else {
      const before = promised.get(report.id) ?? { choices: 0, noted: 0 };
      promised.set(report.id, report.kind === 'kept' ? { ...before, choices: report.choices } : { ...before, noted: report.noted });
      kept += 1;
    }
    heard();
  };
  const listening = await listen(reporting(siteHandler(folder), take), 0, '127.0.0.1');
  if (!listening.ok) throw new Error(`The page can't be served here: ${listening.code}`);
  const profile = mkdtempSync(join(tmpdir(), 'samenspel-kill-'));
  const program = await ensureBrowser();
  const address = `http://127.0.0.1:${listening.port}/test/interface/keep/kill/page.html`;
  const until = (enough: () => boolean): Promise<void> => new Promise((settle, fail) => {
    const late = setTimeout(() => fail(new Error('The browser tells nothing.')), 60_000);
    heard = () => {
      if (!enough()) return;
      clearTimeout(late);
      settle();
    };
  });
  const openBrowser = (): ChildProcess => spawn(program, [...browserFlags, '--headless', '--no-sandbox', `--user-data-dir=${profile}`, address], { detached: true, stdio: 'ignore' });

  const lost: string[] = [];
  let unread = 0;
  try {
    for (let round = 0; round <= times; round += 1) {
      found = undefined;
      const browser = openBrowser();
      try {
        await until(() => foundHere() !== undefined);
        const there = new Map(foundHere()?.plays.map((play) => [play.id, play]));
        unread += foundHere()?.unread ?? 0;
        for (const [id, told] of promised) lost.push(...lossOf(id, told, there.get(id)));
        if (round === times) break;
        const before = kept;
        await until(() => kept > before);
        await new Promise((settle) => { setTimeout(settle, shortest + Math.random() * (longest - shortest)); });
      } finally {
        await kill(browser);
      }
      onRound(round + 1);
    }
  } finally {
    listening.server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return { kills: times, kept, plays: promised.size, lost, unread };
}

/** What is missing of a play, in words; nothing when all of it is there. */
function lossOf(id: string, told: Had, there: Had | undefined): readonly string[] {
  if (there && there.choices >= told.choices && there.noted >= told.noted) return [];
  return [`${id}: ${told.choices} choices and note ${told.noted} were kept, ${there?.choices ?? 'no'} choices and note ${there?.noted ?? 'none'} are there`];
}

/** The whole family of processes at once, so that none of them can finish what another began. */
function kill(browser: ChildProcess): Promise<void> {
  return new Promise((settle) => {
    browser.once('exit', () => settle());
    if (browser.pid === undefined) return settle();
    try {
      process.kill(process.platform === 'win32' ? browser.pid : -browser.pid, 'SIGKILL');
    } catch {
      settle();
    }
  });
}

function reporting(otherwise: RequestListener, take: (report: Report) => void): RequestListener {
  return (request, response) => {
    if (request.method !== 'POST') return otherwise(request, response);
    void textOf(request).then((text) => {
      response.writeHead(204).end();
      take(JSON.parse(text) as Report);
    }, () => undefined);
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
