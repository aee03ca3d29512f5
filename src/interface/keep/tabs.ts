import { isRecord } from './kept-play.ts';

/** The same game in another tab or window of this browser. */
export interface Tabs {
  send(message: TabMessage): void;
  listen(listener: (message: TabMessage) => void): void;
}

/** changed: what is kept has changed · erased: all of it was taken off this device · opened: a play was opened here · held: that play is open here already. */
export type TabMessage = { readonly kind: 'changed' } | { readonly kind: 'erased' } | { readonly kind: 'opened' | 'held'; readonly play: string };

export const channelName = 'samenspel';

/** Nothing where the browser has no such channel: then tabs don't hear of each other, and lose nothing either. */
export function openTabs(): Tabs | undefined {
  try {
    const channel = new BroadcastChannel(channelName);
    return {
      send: (message) => channel.postMessage(message),
      listen: (listener) => channel.addEventListener('message', ({ data }) => {
        const message = readMessage(data);
        if (message) listener(message);
      }),
    };
  } catch {
    return undefined;
  }
}

/** Another tab may hold another version of the game. */
function readMessage(data: unknown): TabMessage | undefined {
  if (!isRecord(data)) return undefined;
  const { kind, play } = data;
  if (kind === 'changed' || kind === 'erased') return { kind };
  return (kind === 'opened' || kind === 'held') && typeof play === 'string' ? { kind, play } : undefined;
}
