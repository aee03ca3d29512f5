import { createStore } from '../store.ts';
import type { AllKept, Keeping, KeepingPorts, Trouble } from './keeping.ts';
import { isOwn, playFormat, readKeptPlay, type KeptPlay } from './kept-play.ts';
import { findOldSaves, forgetOldSave } from './old-saves.ts';
import { placed, type Placed, type Waiting } from './placed.ts';
import { notesOf, withNotes } from './settle.ts';
import { ShelfTrouble } from './shelf.ts';

/** After so long without an answer, the player hears that nothing can be kept. Should it come yet, all is kept still. */
const patience = 8_000;

export function createKeeping(ports: KeepingPorts, scenarios: readonly string[], onTrouble: (trouble: Trouble) => void): Keeping {
  const { shelf, tabs, now, newId } = ports;
  const shelved = new Map<string, KeptPlay>();
  /** Not on the shelf, or not yet. */
  const waiting = new Map<string, Waiting>();
  /** Where a play went that parted from the one in another tab. */
  const moved = new Map<string, string>();
  const state = createStore<AllKept>({ plays: [], where: 'reading', pending: false });
  /** Orders what waits; its place among all others is known when it is written. */
  let turn = 0;
  let openHere: string | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const idOf = (id: string): string => moved.get(id) ?? id;
  const find = (id: string): KeptPlay | undefined => {
    const fresh = waiting.get(idOf(id));
    const play = fresh?.play ?? shelved.get(idOf(id));
    return play && fresh ? withNotes(play, fresh.notes) : play;
  };
  const show = (where: AllKept['where'] = state.get().where): void => {
    const highest = Math.max(0, ...Array.from(shelved.values(), ({ order }) => order));
    const plays = [...new Set([...shelved.keys(), ...waiting.keys()])].flatMap((id) => {
      const play = find(id);
      if (!play) return [];
      return waiting.get(id)?.play ? { ...play, order: highest + play.order } : play;
    });
    const pending = [...waiting.values()].some(({ play }) => play !== undefined);
    state.set({ plays: plays.toSorted((one, other) => other.order - one.order || other.savedAt - one.savedAt), where, pending });
  };

  async function place(id: string, what: Waiting): Promise<Placed> {
    let result: Placed = { items: [], meeting: 'known' };
    await shelf.change(id, (there, highest) => {
      result = placed(there, what, highest, newId);
      return result.items;
    });
    if (result.other) shelved.set(id, result.other);
    if (result.play) shelved.set(result.play.id, result.play);
    return result;
  }

  /** Writes all that waits. What came to wait in the meantime is written by the next. */
  async function flush(): Promise<true> {
    for (const [id, what] of waiting) {
      const { meeting, play } = await place(id, what);
      if (!play) continue;
      const since = waiting.get(id);
      waiting.delete(id);
      if (since && since !== what) waiting.set(play.id, { ...since, ...(since.play && { play: { ...since.play, id: play.id } }) });
      if (meeting === 'parted') {
        moved.set(id, play.id);
        onTrouble({ kind: 'parted' });
      }
    }
    return true;
  }

  /** One after the other. */
  function write<T>(work: () => Promise<T>): Promise<T | false> {
    const done = last.then(work).then(
      (result) => {
        show('device');
        tabs?.send({ kind: 'changed' });
        return result;
      },
      (problem: unknown) => {
        show('memory');
        onTrouble({ kind: problem instanceof ShelfTrouble ? problem.kind : 'blocked' });
        return false as const;
      },
    );
    last = done;
    return done;
  }

  async function reread(): Promise<readonly unknown[]> {
    const items = await shelf.all();
    shelved.clear();
    for (const item of items) {
      const read = readKeptPlay(item);
      if (read.ok) shelved.set(read.play.id, read.play);
    }
    return items;
  }

  function tellUnread(items: readonly unknown[], old: number): void {
    const reasons = items.map(readKeptPlay).flatMap((read) => (read.ok ? [] : [read.because]));
    const newer = reasons.filter((because) => because === 'newer').length;
    const damaged = reasons.length - newer + old;
    if (newer > 0) onTrouble({ kind: 'unread', because: 'newer', count: newer });
    if (damaged > 0) onTrouble({ kind: 'unread', because: 'damaged', count: damaged });
  }

  async function load(): Promise<void> {
    const slow = setTimeout(() => onTrouble({ kind: 'blocked' }), patience);
    const old = findOldSaves(ports.storage, scenarios);
    for (const { play } of old.plays) waiting.set(play.id, { play, notes: {} });
    show();
    try {
      tellUnread(await reread(), old.unread.length);
      await flush();
      for (const { key } of old.plays) forgetOldSave(ports.storage, key);
      show('device');
    } catch (problem) {
      show('memory');
      // Where nothing can be kept, or no more, that is told when there is something to keep.
      if (problem instanceof ShelfTrouble && problem.kind === 'newer') onTrouble({ kind: 'newer' });
    } finally {
      clearTimeout(slow);
    }
  }

  const ready = load();
  last = ready;
  tabs?.listen((message) => {
    if (message.kind === 'changed' || message.kind === 'erased') {
      void ready.then(reread).then(() => show(), () => undefined);
      if (message.kind === 'erased' && openHere !== undefined) onTrouble({ kind: 'erased' });
    } else if (message.play !== openHere) return;
    else if (message.kind === 'opened') tabs.send({ kind: 'held', play: message.play });
    else onTrouble({ kind: 'alsoOpen' });
  });

  return {
    state,
    ready,
    newId,
    find,
    current: (scenario) => state.get().plays.find((play) => play.record.scenario === scenario && isOwn(play)),
    keep(played) {
      const id = idOf(played.id);
      const kept = find(id);
      const at = now();
      turn += 1;
      const play: KeptPlay = { ...(kept && notesOf(kept)), ...played, id, format: playFormat, startedAt: kept?.startedAt ?? at, savedAt: at, order: turn };
      waiting.set(id, { play, notes: waiting.get(id)?.notes ?? {} });
      show();
      return write(flush);
    },
    note(id, notes) {
      const before = waiting.get(idOf(id));
      waiting.set(idOf(id), { ...before, notes: withNotes(before?.notes ?? {}, notes) });
      show();
      return find(id) ? write(flush) : Promise.resolve(true);
    },
    remove: (id) => write(async () => {
      await shelf.remove(idOf(id));
      waiting.delete(idOf(id));
      shelved.delete(idOf(id));
      return true;
    }),
    erase: () => write(async () => {
      await shelf.clear();
      for (const each of [shelved, waiting]) each.clear();
      tabs?.send({ kind: 'erased' });
      return true;
    }),
    add: (plays) => write(async () => {
      const added = { fresh: 0, known: 0, grown: 0, parted: 0 };
      for (const play of plays.toSorted((one, other) => one.order - other.order)) added[(await place(play.id, { play, notes: {} })).meeting] += 1;
      return added;
    }),
    open(id) {
      openHere = id;
      if (id !== undefined) tabs?.send({ kind: 'opened', play: id });
    },
  };
}
