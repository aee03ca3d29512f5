/** What a server tells its keeper: never a name, a code, a token or an address. */
export interface LogEntry {
  readonly what:
    | 'lesson opened'
    | 'lesson taken up'
    | 'lesson ended'
    | 'lesson erased'
    | 'lesson set aside'
    | 'disk full'
    | 'journal away'
    | 'wrong code'
    | 'turned away'
    | 'something went wrong';
  readonly lesson?: string;
  readonly people?: number;
  readonly why?: string;
}

export type Log = (entry: LogEntry) => void;

/** One JSON object a line. */
export function logTo(write: (line: string) => void, now: () => number): Log {
  return (entry) => write(`${JSON.stringify({ at: new Date(now()).toISOString(), ...entry })}\n`);
}
