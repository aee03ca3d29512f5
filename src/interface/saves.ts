import type { PlayRecord } from '../play/record.ts';
import type { TextStorage } from './ports.ts';

/** What the player found important before playing, by its place in the scenario's list: so it holds in every language. */
export type Compass = readonly number[];

/** A play that can be gone on with, and what the player set out to hold on to. */
export interface SavedPlay {
  readonly record: PlayRecord;
  readonly compass: Compass;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** The story was told to its end. */
  readonly over: boolean;
}

export type Found =
  | { readonly kind: 'none' }
  | { readonly kind: 'saved'; readonly play: SavedPlay }
  /** Something is there that can't be read; it now stands under `keptAs`, or still where it was. */
  | { readonly kind: 'damaged'; readonly keptAs: string }
  | { readonly kind: 'blocked' };

/** `refused`: a save is there that can't be read and can't be moved, so nothing is written over it. */
export type Kept = 'kept' | 'blocked' | 'full' | 'refused';

export interface Saves {
  find(scenario: string): Found;
  keep(play: Omit<SavedPlay, 'savedAt'>): Kept;
  /** Moves a save that no longer fits its scenario out of the way; the key it now stands under. */
  setAside(scenario: string): string | undefined;
}

export const savePrefix = 'samenspel.play.';
export const asidePrefix = 'samenspel.aside.';
const format = 1;

/** One save for each scenario, on this device only. */
export function createSaves(storage: () => TextStorage, now: () => number): Saves {
  const reach = (): TextStorage | undefined => {
    try {
      return storage();
    } catch {
      return undefined;
    }
  };

  function setAside(scenario: string): string | undefined {
    const store = reach();
    const text = store && peek(store, savePrefix + scenario);
    if (!store || text === undefined || text === null) return undefined;
    const key = `${asidePrefix}${scenario}.${now()}`;
    try {
      store.setItem(key, text);
      store.removeItem(savePrefix + scenario);
      return key;
    } catch {
      return undefined;
    }
  }

  function find(scenario: string): Found {
    const store = reach();
    const text = store && peek(store, savePrefix + scenario);
    if (text === undefined) return { kind: 'blocked' };
    if (text === null) return { kind: 'none' };
    const play = readSave(text, scenario);
    if (play) return { kind: 'saved', play };
    return { kind: 'damaged', keptAs: setAside(scenario) ?? savePrefix + scenario };
  }

  function keep(play: Omit<SavedPlay, 'savedAt'>): Kept {
    const store = reach();
    if (!store) return 'blocked';
    const found = find(play.record.scenario);
    if (found.kind === 'blocked') return 'blocked';
    if (found.kind === 'damaged' && found.keptAs.startsWith(savePrefix)) return 'refused';
    return write(store, savePrefix + play.record.scenario, JSON.stringify({ format, ...play, savedAt: now() }));
  }

  return { find, keep, setAside };
}

/** undefined when reading is forbidden. */
function peek(store: TextStorage, key: string): string | null | undefined {
  try {
    return store.getItem(key);
  } catch {
    return undefined;
  }
}

function write(store: TextStorage, key: string, text: string): Kept {
  try {
    store.setItem(key, text);
    return 'kept';
  } catch (problem) {
    return problem instanceof Error && problem.name === 'SecurityError' ? 'blocked' : 'full';
  }
}

/** undefined when the text is not a save of this scenario. */
export function readSave(text: string, scenario: string): SavedPlay | undefined {
  const kept = parsed(text);
  if (!isRecord(kept) || kept['format'] !== format) return undefined;
  const record = readRecord(kept['record']);
  const { compass, savedAt, over } = kept;
  if (!record || record.scenario !== scenario || !Array.isArray(compass)) return undefined;
  if (typeof savedAt !== 'number' || typeof over !== 'boolean') return undefined;
  // A compass in words is of a game that knew one language.
  return { record, compass: compass.filter((each: unknown) => typeof each === 'number'), savedAt, over };
}

function readRecord(kept: unknown): PlayRecord | undefined {
  if (!isRecord(kept) || kept['format'] !== 1) return undefined;
  const { scenario, version, seed, choices } = kept;
  if (typeof scenario !== 'string' || typeof version !== 'string' || !isTexts(choices)) return undefined;
  if (typeof seed !== 'number' || !Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) return undefined;
  return { format: 1, scenario, version, seed, choices };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
