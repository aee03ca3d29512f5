import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Sayings } from './sayings.ts';

const usualPort = 4170;

/** Where a passphrase is looked for: on a command line everybody on the machine could read it. */
const passphraseVariable = 'SAMENSPEL_PASSPHRASE';

/** Its address may hold a password, too. */
const redisVariable = 'SAMENSPEL_REDIS';

/** What was asked for on the command line of `npm start`. */
export interface Wishes {
  readonly port: number;
  readonly host?: string;
  /** Begins and ends with a slash. */
  readonly base: string;
  /** Folder in which lessons are kept while they last. */
  readonly data: string;
  readonly behindProxy: boolean;
  /** What trainers must know to open a lesson. */
  readonly passphrase?: string;
  /** Address of the Redis in which several servers keep their lessons together. */
  readonly redis?: string;
  /** Tell what happens, one JSON object a line. */
  readonly log: boolean;
  readonly open: boolean;
}

const options = {
  port: { type: 'string' },
  host: { type: 'string' },
  base: { type: 'string' },
  data: { type: 'string' },
  'behind-proxy': { type: 'boolean' },
  log: { type: 'boolean' },
  'no-open': { type: 'boolean' },
} as const;

/** The wishes, or the sentence that says why that can't be. */
export function wishes(args: readonly string[], env: Readonly<Record<string, string | undefined>>, say: Sayings, usualData: string): Wishes | string {
  const { values, tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const unknown = tokens.find((token) => token.kind === 'positional' || (token.kind === 'option' && !(token.name in options)));
  if (unknown !== undefined) return `${say.unknownOption(unknown.kind === 'option' ? unknown.rawName : args[unknown.index] ?? '')} ${say.usage}`;
  const text = (name: 'port' | 'host' | 'base' | 'data') => (typeof values[name] === 'string' ? values[name] : undefined);
  const port = values.port === undefined ? usualPort : Number(text('port') || NaN);
  if (!Number.isInteger(port) || port < 0 || port > 65535) return `${say.badPort(String(values.port))} ${say.usage}`;
  const base = text('base') ?? '/';
  if (!/^\/((?!\.\.?\/)[\w.~-]+\/)*$/.test(base)) return `${say.badBase(base)} ${say.usage}`;
  const host = text('host');
  const passphrase = env[passphraseVariable] || undefined;
  const behindProxy = values['behind-proxy'] === true;
  if (behindProxy && passphrase === undefined) return say.noPassphrase(passphraseVariable);
  const redis = env[redisVariable] || undefined;
  return {
    port,
    ...(host !== undefined && { host }),
    base,
    data: resolve(text('data') ?? usualData),
    behindProxy,
    ...(passphrase !== undefined && { passphrase }),
    ...(redis !== undefined && { redis }),
    log: values.log === true,
    open: values['no-open'] !== true,
  };
}
