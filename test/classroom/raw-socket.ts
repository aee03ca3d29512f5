import { whenDone } from './classroom.ts';

/** A line on which anything may be said, well-formed or not. */
export interface RawSocket {
  readonly heard: readonly string[];
  readonly closed: Promise<void>;
  send(frame: string): void;
  close(): void;
}

/** Connected to the server's own namespace, as a browser's socket would be. */
export async function rawSocket(address: string): Promise<RawSocket> {
  const url = new URL('class/socket/?EIO=4&transport=websocket', address);
  url.protocol = 'ws:';
  const socket = new WebSocket(url);
  const heard: string[] = [];
  const closed = new Promise<void>((settle) => {
    socket.addEventListener('close', () => settle());
  });
  await new Promise<void>((settle) => {
    socket.addEventListener('message', ({ data }) => {
      heard.push(String(data));
      if (heard.length === 1) socket.send('40');
      if (heard.length === 2) settle();
    });
  });
  whenDone(() => socket.close());
  return { heard, closed, send: (frame) => socket.send(frame), close: () => socket.close() };
}
