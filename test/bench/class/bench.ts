import { once } from 'node:events';
import { cpus, loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { leanServer } from '../../../src/cli/launch/node.mjs';
import { seeded } from '../../../src/play/chance.ts';
import { spawnServer } from '../../classroom/child.ts';
import type { Child } from '../../classroom/child.ts';
import { endAll, freshFolder } from '../../classroom/classroom.ts';
import { printSection } from '../figures.ts';
import { ROOM, bareCrowd, samenspelCrowd, timed } from './crowd.ts';
import type { Crowd } from './crowd.ts';
import type { Usage } from './usage.ts';
import { phoneWeight } from './weight.ts';

// `npm run bench:class`: a class of 500 at the real server, in a process of its own, beside bare WebSockets in the same run. Everything
// runs on this one machine, those who load it too. `npm run bench:class -- 2000` takes four classes of 500.

const people = Number(process.argv[2] ?? 500);
/** Everybody votes within this many milliseconds of the question. */
const span = 2000;

interface Measured {
  readonly joins: number;
  readonly p50: number;
  readonly p99: number;
  /** Kilobytes of the server's memory for each person who is there: in use, and as the system counts. */
  readonly heap: number;
  readonly rss: number;
  /** Microseconds of the server's processor for each vote. */
  readonly cpu: number;
  /** Part of one core while they all vote, in per cent. */
  readonly load: number;
}

/** `npm start` itself. */
function spawnSite(folder: string, port = 0): Promise<Child> {
  return spawnServer(folder, port, { script: '../bench/class/site-alone.ts', flags: [...leanServer, '--expose-gc'] });
}

async function usage({ process: child }: Child): Promise<Usage> {
  child.send('usage');
  const [used] = (await once(child, 'message')) as [Usage];
  return used;
}

/** Votes at random moments, and when the trainer's screen showed them. */
async function measure(child: Child, crowd: Crowd): Promise<Measured> {
  const before = await usage(child);
  const joins = await crowd.join(people);
  await pause(1500);
  const joined = await usage(child);
  await crowd.ask();
  await pause(1000);
  const chance = seeded(8);
  const sent: number[] = [];
  const seen: number[] = [];
  crowd.watch((voted) => {
    while (seen.length < voted) seen.push(performance.now());
  });
  const quiet = await usage(child);
  const began = performance.now();
  const votes = Array.from({ length: people }, async (_none, who) => {
    await pause(chance() * span);
    sent.push(performance.now());
    await crowd.vote(who);
  });
  await Promise.all(votes);
  while (seen.length < people) await pause(5);
  const after = await usage(child);
  // The first vote that was sent is held against the first that was shown, and so on.
  const waits = sent.map((at, which) => (seen[which] ?? Infinity) - at).toSorted((a, b) => a - b);
  const spent = after.cpu.user + after.cpu.system - quiet.cpu.user - quiet.cpu.system;
  return {
    joins,
    p50: waits[Math.floor(people / 2)] ?? Infinity,
    p99: waits[Math.floor(people * 0.99)] ?? Infinity,
    heap: (joined.heap - before.heap) / 1024 / people,
    rss: (joined.rss - before.rss) / 1024 / people,
    cpu: spent / people,
    load: spent / 10 / (performance.now() - began),
  };
}

async function recovery(folder: string): Promise<number> {
  const child = await spawnSite(folder);
  const crowd = samenspelCrowd(child);
  await crowd.join(people);
  await crowd.ask();
  const coming = crowd.back(0.99);
  let next: Child | undefined;
  const took = await timed(async () => {
    await child.kill();
    next = await spawnSite(folder, child.port);
    await coming;
  });
  crowd.leave();
  await next?.kill();
  return took;
}

const [processor] = cpus();
console.log(`${processor?.model.trim()}, ${cpus().length} cores, Node.js ${process.version}, ${people} people in ${Math.ceil(people / ROOM)} lesson(s), load ${loadavg()[0]?.toFixed(1)} before`);

const ours = await spawnSite(freshFolder());
const ourCrowd = samenspelCrowd(ours);
const samenspel = await measure(ours, ourCrowd);
ourCrowd.leave();
await ours.kill();

const bare = await spawnServer('', 0, { script: '../bench/class/bare-ws.ts', flags: ['--expose-gc'] });
const bareOnes = bareCrowd(bare);
const baseline = await measure(bare, bareOnes);
bareOnes.leave();
await bare.kill();

const back = await recovery(freshFolder());
const beside = (a: number, b: number, unit: string, digits = 0) => `${a.toFixed(digits).padStart(6)} ${unit}   bare ws ${b.toFixed(digits)} ${unit} (× ${(a / b).toFixed(1)})`;

printSection({
  title: `Class play, ${people} people`,
  figures: [
    { what: 'all of them in, from one address', value: `${beside(samenspel.joins, baseline.joins, 'ms')}; must 5,000, best 1,000 (for 500)` },
    { what: 'joins a second', value: `${((people / samenspel.joins) * 1000).toFixed(0).padStart(6)}` },
    { what: 'vote to trainer’s screen, p50', value: beside(samenspel.p50, baseline.p50, 'ms', 1) },
    { what: 'vote to trainer’s screen, p99', value: `${beside(samenspel.p99, baseline.p99, 'ms', 1)}; must 100, best 25 (for 500)` },
    { what: 'server’s processor per vote, written and checked', value: beside(samenspel.cpu, baseline.cpu, 'µs') },
    { what: `of one core, while all vote within ${span / 1000} s`, value: `${beside(samenspel.load, baseline.load, '%')}; 60 at most` },
    { what: 'memory per person, in use', value: `${beside(samenspel.heap, baseline.heap, 'KB', 1)}; must 40, best 25 (at 5,000)` },
    { what: 'memory per person, as the system counts', value: beside(samenspel.rss, baseline.rss, 'KB', 1) },
    { what: 'kill −9 in mid-round until 99 % are back', value: `${back.toFixed(0).padStart(6)} ms; must 5,000, best 1,500 (for 500)` },
    { what: 'script of a phone, gzip', value: `${((await phoneWeight()) / 1024).toFixed(1).padStart(6)} KB; must 60, best 35 (with its screens)` },
  ],
});
await endAll();
process.exit(0);
