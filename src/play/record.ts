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
