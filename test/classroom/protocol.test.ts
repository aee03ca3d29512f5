import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { openLink } from '../../src/classroom/client/link.ts';
import type { Ask, Link } from '../../src/classroom/client/link.ts';
import { randomWord } from '../../src/classroom/client/random.ts';
import { endAll, serve, whenDone } from './classroom.ts';

afterEach(endAll);

/** What in the page's examples stands for something that is another one in every lesson. */
type Real = Record<'lesson' | 'hostToken' | 'pin' | 'key' | 'device' | 'token' | 'choice', string>;

const ofTrainers = ['open', 'hostHello', 'host'];

test('every example of docs/classroom.md is what a server hears and says', { timeout: 60_000 }, async () => {
  const { address } = await serve();
  const [trainer, phone] = [lineTo(address), lineTo(address)];
  const real: Real = { lesson: '', pin: '', key: '', choice: '', hostToken: randomWord(16), device: randomWord(16), token: randomWord(16) };
  trainer.socket.on('snap', (snap) => {
    if (snap.role !== 'phone') real.choice = snap.asked?.options[0]?.id ?? '';
  });
  const examples = examplesIn('docs/classroom.md');
  expect(examples.length).toBeGreaterThan(8);
  for (const { event, message, answer } of examples) {
    const line = ofTrainers.includes(event) ? trainer : phone;
    const said: unknown = await (line.ask as (event: string, message: unknown) => Promise<unknown>)(event, made(message, real));
    expect(shape(said, answer), event).toEqual(shape(answer, answer));
    Object.assign(real, found(said));
  }
});

function lineTo(address: string): Link {
  const nothing = () => undefined;
  const enter = (_knock: Ask) => Promise.resolve(true);
  const link = openLink({ address, enter, lost: nothing, bye: nothing, hindered: nothing });
  whenDone(link.close);
  return link;
}

interface Example {
  readonly event: string;
  readonly message: unknown;
  readonly answer: unknown;
}

/** Blocks of JSON come in pairs: a request and its answer. */
function examplesIn(page: string): readonly Example[] {
  const blocks = [...readFileSync(page, 'utf8').matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']): unknown => JSON.parse(json));
  return blocks.flatMap((block, at) => {
    if (!Array.isArray(block)) return [];
    const [event, message] = block as unknown as readonly [string, unknown];
    return [{ event, message, answer: blocks[at + 1] }];
  });
}

function made(value: unknown, real: Real): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key in real ? real[key as keyof Real] : made(inner, real)]));
}

function found(said: unknown): Partial<Real> {
  const { lesson, door } = said as { readonly lesson?: string; readonly door?: { readonly pin: string; readonly key: string } };
  return { ...(lesson !== undefined && { lesson }), ...door };
}

/** Names and kinds of what is in it; words that mean something (`ok`, `reason`, `rev`, `way`) as they are. */
function shape(value: unknown, example: unknown, name = ''): unknown {
  if (example === '…') return 'anything';
  if (typeof value !== 'object' || value === null) return ['ok', 'reason', 'rev', 'way', 'name'].includes(name) ? value : typeof value;
  const examples = example as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner, examples[key], key)]));
}
