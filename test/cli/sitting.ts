import { samenspel } from '../../src/cli/samenspel.ts';

export interface Sitting {
  readonly code: number;
  readonly seen: string;
  readonly complaints: string;
  /** What would go into a pipe. */
  readonly poured: string;
}

/** Somebody at a terminal, who types these lines and then closes it. */
export async function atTheTerminal(args: readonly string[], typed: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<Sitting> {
  const [seen, complaints, poured, waiting]: [string[], string[], string[], string[]] = [[], [], [], [...typed]];
  const code = await samenspel(args, {
    write: (line) => void seen.push(line),
    complain: (line) => void complaints.push(line),
    ask(question) {
      seen.push(question);
      return Promise.resolve(waiting.shift());
    },
    pour(text) {
      poured.push(text);
      return Promise.resolve(true);
    },
    close: () => undefined,
  }, env);
  return { code, seen: seen.join('\n'), complaints: complaints.join('\n'), poured: poured.join('') };
}
