/**
 * A play is its record: from this and the scenario every state of it can be had again. Saves,
 * what-ifs, looking back, class play and written tests are all readings of this list.
 */
export interface PlayRecord {
  readonly format: 1;
  /** Id of the scenario. */
  readonly scenario: string;
  /** Fingerprint of the scenario's source when it was played. */
  readonly version: string;
  /** Decides what chance brings; a 32-bit unsigned integer. */
  readonly seed: number;
  /** Ids of the choices, in the order they were made. */
  readonly choices: readonly string[];
}

/** No play is longer; a file that says so is damaged or hostile. */
const MAX_CHOICES = 10_000;

/** A record from untrusted data, or nothing if it is none. */
export function readRecord(data: unknown): PlayRecord | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { format, scenario, version, seed, choices } = data as Readonly<Record<string, unknown>>;
  if (format !== 1 || typeof scenario !== 'string' || typeof version !== 'string') return undefined;
  if (typeof seed !== 'number' || !Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) return undefined;
  if (!Array.isArray(choices) || choices.length > MAX_CHOICES || !choices.every(isString)) return undefined;
  return { format, scenario, version, seed, choices };
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}
