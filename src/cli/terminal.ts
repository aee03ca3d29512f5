import { createInterface } from 'node:readline';

/** The terminal as a person sees it: lines out, answers in. Handed in, so that a test can hold the other end. */
export interface Terminal {
  write(line: string): void;
  /** For what should not end up in a pipe. */
  complain(line: string): void;
  /** The next line that is typed, or nothing when the input has ended. */
  ask(question: string): Promise<string | undefined>;
  /** Many lines at once, as fast as the reader takes them; false once nobody reads any more. */
  pour(text: string): Promise<boolean>;
  close(): void;
}

/** The real one. Works with a keyboard and with a pipe. */
export function realTerminal(): Terminal {
  const input = createInterface({ input: process.stdin, terminal: false });
  const lines = input[Symbol.asyncIterator]();
  // `samenspel simulate | head` closes our end early: that is no error.
  let read = true;
  process.stdout.on('error', () => {
    read = false;
  });
  return {
    write: (line) => void process.stdout.write(`${line}\n`),
    complain: (line) => void process.stderr.write(`${line}\n`),
    async ask(question) {
      process.stdout.write(question);
      const { value, done } = await lines.next();
      return done === true ? undefined : value;
    },
    async pour(text) {
      if (read && !process.stdout.write(text)) await taken();
      return read;
    },
    close: () => input.close(),
  };
}

/** Until the reader took what was written, or left. */
function taken(): Promise<unknown> {
  return Promise.race(['drain', 'close', 'error'].map((event) => new Promise((resolve) => process.stdout.once(event, resolve))));
}
