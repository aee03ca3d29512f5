import { beginPlay } from '../../src/play/play.ts';
import type { PlayRecord } from '../../src/play/record.ts';
import { kitchenTable } from '../play/explore/kitchen-table.ts';
import { lay } from './kept.ts';
import type { Player } from './player.ts';

// Plays that were played before the journey begins, for who wants to be somewhere and not to go there.

interface WholePlay {
  readonly record: PlayRecord;
  /** After how many choices weeks go by for the first time. */
  readonly weeksGoBy: number;
  /** What there was to choose, by turn. */
  readonly offered: readonly (readonly string[])[];
}

/** A play of the kitchen table that takes the options in turn. */
export function wholePlay(): WholePlay {
  const play = beginPlay(kitchenTable(), 5);
  let weeksGoBy: number | undefined;
  const offered: (readonly string[])[] = [];
  play.start();
  for (let turn = 0; play.view.phase !== 'lookingBack';) {
    if (play.view.phase === 'timePasses') weeksGoBy ??= turn;
    if (play.view.phase !== 'choosing') {
      play.goOn();
      continue;
    }
    const { choices } = play.view;
    offered.push(choices.map(({ text }) => text));
    play.choose(choices[(turn += 1) % choices.length]?.id ?? '');
  }
  return { record: play.record, weeksGoBy: weeksGoBy ?? 0, offered };
}

/** Lays a play on the device, and opens it. */
export async function openLaid(player: Player, id: string, record: PlayRecord): Promise<void> {
  await lay(player.page, { format: 1, id, record, compass: [0], startedAt: 1, savedAt: 1, order: 100, over: false });
  await goTo(player, `#/play/${record.scenario}/${id}`);
}

/** As who opens a bookmark. */
export async function goTo({ page }: Player, place: string): Promise<void> {
  await page.evaluate((hash) => history.replaceState(null, '', hash), place);
  await page.reload();
}
