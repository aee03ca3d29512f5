import { languages, type Language } from '../model/language.ts';
import type { TextStorage, Volumes } from './ports.ts';

export interface Settings {
  readonly language: Language;
  /** Per cent of the normal size. */
  readonly textSize: TextSize;
  /** `calm` keeps everything still, whatever the device says; `device` follows its own setting. */
  readonly motion: 'device' | 'calm';
  readonly muted: boolean;
  readonly volumes: Volumes;
  readonly captions: boolean;
  /** Read every page aloud, with a voice of this device. */
  readonly readAloud: boolean;
}

export const textSizes = [100, 125, 150, 200] as const;
export type TextSize = (typeof textSizes)[number];

const ours = 'samenspel.';
export const settingsKey = `${ours}settings`;
const format = 1;

export function firstSettings(language: Language): Settings {
  return {
    language,
    textSize: 100,
    motion: 'device',
    muted: false,
    volumes: { music: 0.5, room: 0.6, effects: 0.7 },
    captions: true,
    readAloud: false,
  };
}

/** The settings kept on this device; whatever can't be read is as at first. */
export function readSettings(storage: () => TextStorage, language: Language): Settings {
  const first = firstSettings(language);
  try {
    const kept: unknown = JSON.parse(storage().getItem(settingsKey) ?? 'null');
    return isRecord(kept) && kept['format'] === format ? merged(first, kept) : first;
  } catch {
    return first;
  }
}

/** False when this device keeps nothing. */
export function keepSettings(storage: () => TextStorage, settings: Settings): boolean {
  try {
    storage().setItem(settingsKey, JSON.stringify({ format, ...settings }));
    return true;
  } catch {
    return false;
  }
}

/** Everything of ours in that storage, whatever version of the game put it there. False when the device won't. */
export function forgetSettings(storage: () => TextStorage): boolean {
  try {
    const store = storage();
    const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '');
    for (const key of keys.filter((each) => each.startsWith(ours))) store.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

function merged(first: Settings, kept: Readonly<Record<string, unknown>>): Settings {
  const volumes = isRecord(kept['volumes']) ? kept['volumes'] : {};
  return {
    language: languages.find((each) => each === kept['language']) ?? first.language,
    textSize: textSizes.find((each) => each === kept['textSize']) ?? first.textSize,
    motion: kept['motion'] === 'calm' ? 'calm' : 'device',
    muted: kept['muted'] === true,
    volumes: {
      music: volume(volumes['music'], first.volumes.music),
      room: volume(volumes['room'], first.volumes.room),
      effects: volume(volumes['effects'], first.volumes.effects),
    },
    captions: kept['captions'] !== false,
    readAloud: kept['readAloud'] === true,
  };
}

function volume(kept: unknown, first: number): number {
  return typeof kept === 'number' && kept >= 0 && kept <= 1 ? kept : first;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

export const silence: Volumes = { music: 0, room: 0, effects: 0 };

/** What the sound should do with these settings. */
export function audible(settings: Settings): Volumes {
  return settings.muted ? silence : settings.volumes;
}
