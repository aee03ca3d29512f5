import { once } from 'node:events';
import { loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { leanServer } from '../../../src/cli/launch/node.mjs';
import { seeded } from '../../../src/play/chance.ts';
import { spawnServer } from '../../classroom/child.ts';
import { endAll, freshFolder } from '../../classroom/classroom.ts';
import { printSection } from '../figures.ts';
import { playLessons } from './soak-class.ts';
import type { Diary } from './soak-class.ts';
import type { Usage } from './usage.ts';

// `npm run bench:soak`: four classes of 30 at `npm start`, lesson after lesson, for half an hour. `npm run bench:soak -- 5` lasts five minutes.

const minutes = Number(process.argv[2] ?? 30);
const classes = 4;
const people = 30;

interface Minute {
  readonly heap: number;
  readonly rss: number;
  readonly p50: number;
  readonly p99: number;
}

const folder = freshFolder();
const child = await spawnServer(folder, 0, { script: '../bench/class/site-alone.ts', flags: [...leanServer, '--expose-gc'] });
const ends = performance.now() + minutes * 60_000;
const isTime = () => performance.now() < ends;

let waits: number[] = [];
const wrong = new Map<string, number>();
const diary: Diary = {
  ballots: 0,
  lessons: 0,
  reloads: 0,
  acknowledged: (milliseconds) => void waits.push(milliseconds),
  wrong: (what) => void wrong.set(what, (wrong.get(what) ?? 0) + 1),
};

const playing = Promise.all(Array.from({ length: classes }, (_none, at) => playLessons(child.address, folder, people, seeded(at), diary, isTime)));
const kept: Minute[] = [];
let votes = 0;
while (isTime()) {
  await pause(60_000);
  child.process.send('usage');
  const [used] = (await once(child.process, 'message')) as [Usage];
  const sorted = waits.toSorted((a, b) => a - b);
  votes += waits.length;
  waits = [];
  const minute = { heap: used.heap / 2 ** 20, rss: used.rss / 2 ** 20, p50: sorted[Math.floor(sorted.length / 2)] ?? 0, p99: sorted[Math.floor(sorted.length * 0.99)] ?? 0 };
  kept.push(minute);
  console.log(`minute ${kept.length}: load ${loadavg()[0]?.toFixed(1)}, in use ${minute.heap.toFixed(1)} MB, system ${minute.rss.toFixed(1)} MB, vote acknowledged p50 ${minute.p50.toFixed(1)} ms, p99 ${minute.p99.toFixed(1)} ms, ${diary.lessons} lessons ended, ${[...wrong.values()].reduce((a, b) => a + b, 0)} wrong`);
}
await playing;

/** Of the line through the second half, in kilobytes a minute: the first is warming up. */
function slope(of: (minute: Minute) => number): string {
  const half = kept.slice(Math.floor(kept.length / 2)).map(of);
  const middle = (half.length - 1) / 2;
  const mean = half.reduce((a, b) => a + b, 0) / half.length;
  const above = half.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0);
  const below = half.reduce((sum, _value, at) => sum + (at - middle) ** 2, 0);
  return `${((above / below) * 1024).toFixed(1)} KB a minute, from ${half[0]?.toFixed(1)} to ${half.at(-1)?.toFixed(1)} MB`;
}

printSection({
  title: `${classes} classes of ${people}, ${kept.length} minutes`,
  figures: [
    { what: 'lessons, ballots, votes, reloads', value: [diary.lessons, diary.ballots, votes, diary.reloads].join(', ') },
    { what: 'memory in use, second half', value: slope(({ heap }) => heap) },
    { what: 'memory as the system counts, second half', value: slope(({ rss }) => rss) },
    { what: 'worst minute, vote acknowledged p99', value: `${Math.max(...kept.map(({ p99 }) => p99)).toFixed(0)} ms` },
    { what: 'wrong', value: wrong.size === 0 ? 'nothing' : [...wrong].map(([what, times]) => `${times} × ${what}`).join('; ') },
  ],
});
await child.kill();
await endAll();
process.exit(wrong.size === 0 ? 0 : 1);
