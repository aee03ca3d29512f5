import { readRecord } from '../../play/record.ts';
import type { TextStorage } from '../ports.ts';
import { isRecord, playFormat, readKeptPlay, type KeptPlay } from './kept-play.ts';

/** Until version 0.1 there was one save for each scenario, under this and the scenario's id. */
export const oldPrefix = 'samenspel.play.';

/** A play from then, or nothing if the text is none. Its id says where it came from, so that it is never taken over twice. */
export function readOldSave(text: string): KeptPlay | undefined {
  const save = parsed(text);
  if (!isRecord(save) || save['format'] !== 1) return undefined;
  const record = readRecord(save['record']);
  if (!record) return undefined;
  const { compass, savedAt, over } = save;
  const id = `old-${record.scenario}-${String(savedAt)}`;
  const read = readKeptPlay({ format: playFormat, id, record, compass, startedAt: savedAt, savedAt, order: 0, over });
  return read.ok ? read.play : undefined;
}

export interface OldSaves {
  readonly plays: readonly { readonly key: string; readonly play: KeptPlay }[];
  /** Of scenarios whose save can't be read; it stays where it is. */
  readonly unread: readonly string[];
}

/** What an earlier version of the game left of these scenarios. */
export function findOldSaves(storage: () => TextStorage, scenarios: readonly string[]): OldSaves {
  const plays: { key: string; play: KeptPlay }[] = [];
  const unread: string[] = [];
  for (const scenario of scenarios) {
    const key = oldPrefix + scenario;
    const text = peek(storage, key);
    if (text === null) continue;
    const play = readOldSave(text);
    if (play?.record.scenario === scenario) plays.push({ key, play });
    else unread.push(scenario);
  }
  return { plays: plays.toSorted((one, other) => one.play.savedAt - other.play.savedAt), unread };
}

/** Takes an old save away, once it is kept the new way. */
export function forgetOldSave(storage: () => TextStorage, key: string): void {
  try {
    storage().removeItem(key);
  } catch {
    // It stays, and is found to be kept already the next time.
  }
}

function peek(storage: () => TextStorage, key: string): string | null {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
