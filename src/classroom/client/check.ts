import { openLink } from './link.ts';

/** How a device reaches the lesson's server. */
export type Checked =
  | { readonly isReached: false }
  | {
      readonly isReached: true;
      /** polling: something on the way lets no WebSocket through. */
      readonly way: 'websocket' | 'polling';
      /** Milliseconds there and back, the quickest of a few times. */
      readonly trip: number;
      /** Milliseconds that the server's clock is ahead of this one. */
      readonly ahead: number;
    };

/** Milliseconds after which nobody is there; both ways have been tried by then. */
const PATIENCE = 15_000;
const TIMES = 5;

/** Knocks a few times and says how that went. Also settles when nobody answers. */
export async function checkRoom(address: string): Promise<Checked> {
  const link = openLink({ address, enter: () => Promise.resolve(true), lost: () => undefined, bye: () => undefined, hindered: () => undefined });
  const givenUp = new Promise<Checked>((settle) => {
    setTimeout(() => settle({ isReached: false }), PATIENCE);
  });
  const checked = await Promise.race([knock(link.ask), givenUp]);
  link.close();
  return checked;
}

async function knock(ask: ReturnType<typeof openLink>['ask']): Promise<Checked> {
  let best: Checked = { isReached: false };
  for (let time = 0; time < TIMES; time += 1) {
    const from = performance.now();
    const answer = await ask('check', {});
    const trip = performance.now() - from;
    if (!answer.ok || (best.isReached && best.trip <= trip)) continue;
    best = { isReached: true, way: answer.way === 'websocket' ? 'websocket' : 'polling', trip, ahead: answer.now + trip / 2 - Date.now() };
  }
  return best;
}
