import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { languageOf } from '../launch/say.mjs';
import { addresses } from './addresses.ts';
import { siteHandler } from './handler.ts';
import { listen } from './listen.ts';
import { openBrowser } from './open.ts';
import { sayings } from './sayings.ts';

const say = sayings[languageOf(process.env)];

const usualPort = 4170;

interface Wishes {
  readonly port: number;
  readonly host?: string;
  readonly open: boolean;
}

/** What was asked for on the command line, or the sentence that says why that can't be. */
function wishes(args: readonly string[]): Wishes | string {
  const options = { port: { type: 'string' }, host: { type: 'string' }, 'no-open': { type: 'boolean' } } as const;
  const { values, tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const unknown = tokens.find((token) => token.kind === 'positional' || (token.kind === 'option' && !(token.name in options)));
  if (unknown !== undefined) return `${say.unknownOption(unknown.kind === 'option' ? unknown.rawName : args[unknown.index] ?? '')} ${say.usage}`;
  const port = values.port === undefined ? usualPort : Number(values.port === '' ? NaN : values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) return `${say.badPort(String(values.port))} ${say.usage}`;
  const host = typeof values.host === 'string' ? { host: values.host } : {};
  return { port, ...host, open: values['no-open'] !== true };
}

/** Builds the site; gives the reason when that fails. */
async function buildSite(root: string): Promise<string | undefined> {
  try {
    await build({ root, logLevel: 'warn' });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Gives the sentence that says why the game can't be played, or serves it until somebody stops it. */
async function start(root: string): Promise<string | undefined> {
  const asked = wishes(process.argv.slice(2));
  if (typeof asked === 'string') return asked;
  console.log(say.building);
  const problem = await buildSite(root);
  if (problem !== undefined) return say.notBuilt(problem);
  const listening = await listen(siteHandler(join(root, 'dist')), asked.port, asked.host);
  if (!listening.ok) return say.notServed(listening.code);
  if (asked.port !== 0 && listening.port !== asked.port) console.log(say.portTaken(asked.port, listening.port));
  const [here = '', ...others] = addresses(listening.port, asked.host);
  console.log([say.ready, ...[here, ...others].map((address) => `  ${address}`), say.stop].join('\n'));
  if (asked.open) openBrowser(here);
  return undefined;
}

const sentence = await start(join(import.meta.dirname, '../../..'));
if (sentence !== undefined) {
  console.error(sentence);
  process.exitCode = 1;
}
