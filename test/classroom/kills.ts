import type { Phone } from '../../src/classroom/client/phone.ts';
import { seeded } from '../../src/play/chance.ts';
import type { Child } from './child.ts';
import { spawnServer } from './child.ts';
import { askVote, freshFolder, openClass, phonesAt, until, whenDone } from './classroom.ts';
import { counted, votesOnDisk } from './invariant.ts';

/** What was found after a kill: three times the same, or acknowledged votes were lost or doubled. */
export interface Found {
  readonly onDisk: readonly number[];
  readonly acknowledged: readonly number[];
  readonly onScreen: readonly number[];
  readonly people: number;
}

/**
 * A class votes, and changes its mind, while its server is killed at a random moment and started again; as often as wanted,
 * in one lesson. Nobody does anything by hand.
 */
export async function* killsInMidRound({ kills, people, seed }: { readonly kills: number; readonly people: number; readonly seed: number }): AsyncGenerator<Found> {
  const chance = seeded(seed);
  const folder = freshFolder();
  let child: Child = await spawnServer(folder);
  whenDone(() => child.kill());
  const { trainer, ticket } = await openClass(child.address);
  const phones = await phonesAt(child.address, trainer, people);
  const options = await askVote(trainer);
  await allSee(phones);

  for (let kill = 0; kill < kills; kill += 1) {
    const pick = () => options[Math.floor(chance() * options.length)] ?? '';
    // Some vote before the kill, some while it happens, some while there is no server at all.
    const voting = phones.map(async (phone) => {
      await pause(chance() * 60);
      phone.vote(pick());
      await pause(chance() * 60);
      if (chance() < 0.3) phone.vote(pick());
    });
    await pause(chance() * 60);
    await child.kill();
    child = await spawnServer(folder, child.port);
    await Promise.all(voting);
    await Promise.all(phones.map((phone) => until(phone, ({ status, sending }) => status === 'joined' && sending === undefined)));
    const acknowledged = counted(phones.flatMap(({ state }) => state.you?.vote ?? []), options);
    const { snap } = await until(trainer, ({ status, snap: seen }) => status === 'joined' && seen?.live?.total === people && counts(seen.live.counts, options).join() === acknowledged.join());
    yield {
      onDisk: counted(votesOnDisk(folder, ticket.lesson).values(), options),
      acknowledged,
      onScreen: counts(snap?.live?.counts, options),
      people: snap?.people ?? 0,
    };
  }
}

function counts(by: Readonly<Record<string, number>> | undefined, options: readonly string[]): readonly number[] {
  return options.map((option) => by?.[option] ?? 0);
}

async function allSee(phones: readonly Phone[]): Promise<void> {
  await Promise.all(phones.map((phone) => until(phone, ({ snap }) => snap?.asked?.ballot === 1)));
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((settle) => {
    setTimeout(settle, milliseconds);
  });
}
