import { expect, test as base, type Page } from '@playwright/test';
import { Player } from './player.ts';

export { expect };

/** Where the game as it is can be visited, and the one with a broken scenario beside the good ones. */
export const ports = {
  get game() {
    return process.env['GAME_PORT'];
  },
  get broken() {
    return process.env['BROKEN_PORT'];
  },
};

export const kitchenTable = 'Aan de keukentafel';

interface Observed {
  /** Requests to this game's own server. */
  readonly own: string[];
  /** Requests to any other place, allowed or not. */
  readonly foreign: string[];
  /** Exceptions nobody caught, and what the browser itself complained about. */
  readonly complaints: string[];
}

/** Every journey is watched: it fails on a request to another host and on an error that nobody caught. */
export const test = base.extend<{ player: Player; observed: Observed }>({
  observed: [
    async ({ page }, use) => {
      const observed: Observed = { own: [], foreign: [], complaints: [] };
      observe(page, observed);
      await use(observed);
      expect(observed.foreign, 'requests to other hosts').toEqual([]);
      expect(observed.complaints, 'errors in the page').toEqual([]);
    },
    { auto: true },
  ],
  player: async ({ page }, use) => {
    await use(new Player(page));
  },
});

function observe(page: Page, observed: Observed): void {
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol === 'data:' || protocol === 'blob:') return;
    (host.startsWith('127.0.0.1:') || protocol === 'file:' ? observed.own : observed.foreign).push(request.url());
  });
  page.on('websocket', (socket) => (new URL(socket.url()).host.startsWith('127.0.0.1:') ? observed.own : observed.foreign).push(socket.url()));
  page.on('pageerror', (error) => observed.complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') observed.complaints.push(message.text());
  });
}
