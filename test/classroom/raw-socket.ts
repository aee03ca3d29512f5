import { WebSocket } from 'ws';
import { whenDone } from './classroom.ts';

/** A line on which anything may be said, well-formed or not. */
export interface RawSocket {
  readonly heard: readonly string[];
  readonly closed: Promise<void>;
  send(frame: string): void;
  /** Leaves everything that comes in where it is, unread. */
  readNoMore(): void;
  close(): void;
}

/** Connected to the server's own namespace, as a browser's socket would be. */
export async function rawSocket(address: string): Promise<RawSocket> {
  const url = new URL('class/socket/?EIO=4&transport=websocket', address);
  url.protocol = 'ws:';
  const socket = new WebSocket(url);
  const heard: string[] = [];
  const closed = new Promise<void>((settle) => {
    socket.on('close', () => settle());
  });
  // Who is cut off in the middle of a word.
  socket.on('error', () => undefined);
  await new Promise<void>((settle) => {
    socket.on('message', (data: Buffer) => {
      heard.push(String(data));
      if (heard.length === 1) socket.send('40');
      if (heard.length === 2) settle();
    });
  });
  whenDone(() => socket.terminate());
  return { heard, closed, send: (frame) => socket.send(frame), readNoMore: () => socket.pause(), close: () => socket.close() };
}
