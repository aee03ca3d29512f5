import { endAll } from './classroom.ts';
import { killsInMidRound } from './kills.ts';

// `npm run test:long`: a server is killed a thousand times in mid-round, at random moments. `npm run test:long -- 50 3` kills fifty
// times, with another seed.

const [wished = '1000', seed = '1'] = process.argv.slice(2);
const kills = Number(wished);
/** A lesson lasts so many kills; then another begins. */
const perLesson = 50;
const patience = 60_000;

let done = 0;
let failed = 0;
const began = Date.now();

for (let lesson = 0; done < kills; lesson += 1) {
  const finding = killsInMidRound({ kills: Math.min(perLesson, kills - done), people: 30, seed: Number(seed) * 1000 + lesson });
  for (;;) {
    const next = await Promise.race([finding.next(), late()]);
    if (next.done === true) break;
    const { onDisk, acknowledged, onScreen } = next.value;
    done += 1;
    if (onDisk.join() === acknowledged.join() && onScreen.join() === acknowledged.join()) continue;
    failed += 1;
    console.error(`kill ${done}: on disk ${onDisk.join()}, acknowledged ${acknowledged.join()}, on the screen ${onScreen.join()}`);
  }
  await endAll();
  console.log(`${done} kills, ${failed} with votes lost or doubled, ${Math.round((Date.now() - began) / 1000)} s`);
}
process.exit(failed === 0 ? 0 : 1);

/** A class that does not come back is a failure too. */
function late(): Promise<never> {
  return new Promise((_settle, fail) => {
    setTimeout(() => fail(new Error(`After kill ${done + 1} the class did not come back within ${patience / 1000} s.`)), patience).unref();
  });
}
