import type { Howl, HowlerGlobal } from 'howler';
import type { Source, Span } from './files.ts';
import { mendSeam } from './seam.ts';

export interface Engine {
  readonly Howl: typeof Howl;
  readonly Howler: HowlerGlobal;
}

/** The first coding of a file that can be fetched and decoded. Rejects when there is none. */
export async function loadHowl(engine: Engine, sources: readonly Source[], spans: Readonly<Record<string, Span>>): Promise<Howl> {
  for (const source of sources) {
    const howl = await howlOf(engine, source, spans);
    if (howl) return howl;
  }
  throw unplayable(sources);
}

function howlOf({ Howl }: Engine, { address, format }: Source, spans: Readonly<Record<string, Span>>): Promise<Howl | undefined> {
  const sprite = Object.fromEntries(Object.entries(spans).map(([name, { start, length }]): [string, [number, number]] => [name, [start, length]]));
  return new Promise((resolve) => {
    const howl = new Howl({
      src: [address],
      format: [format],
      sprite,
      onload: () => resolve(howl),
      onloaderror: () => {
        howl.unload();
        resolve(undefined);
      },
    });
  });
}

/** The same for what is played over and over, its seam mended. */
export async function loadLoop(context: BaseAudioContext, sources: readonly Source[], loop: Span): Promise<AudioBuffer> {
  for (const { address } of sources) {
    const buffer = await bufferOf(context, address);
    if (buffer) return mendSeam(buffer, loop);
  }
  throw unplayable(sources);
}

async function bufferOf(context: BaseAudioContext, address: string): Promise<AudioBuffer | undefined> {
  try {
    const answer = await fetch(address);
    return answer.ok ? await context.decodeAudioData(await answer.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}

function unplayable(sources: readonly Source[]): Error {
  return new Error(`No coding of this sound can be played: ${sources.map(({ address }) => address).join(', ')}`);
}
