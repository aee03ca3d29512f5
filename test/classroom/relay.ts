import { createServer as createHttpServer, request } from 'node:http';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { WebSocketServer } from 'ws';
import { whenDone } from './classroom.ts';

/** A stretch of network between a phone and its server. */
export interface Relay {
  readonly address: string;
  /** What goes through it now falls silent in both directions, and is not closed: as when a phone leaves the building. New lines are fine. */
  fallSilent(): void;
}

export async function relayTo(server: string): Promise<Relay> {
  const { hostname, port } = new URL(server);
  const open = new Set<Socket>();
  const relay = createServer((phone) => {
    const there = connect(Number(port), hostname);
    phone.pipe(there).pipe(phone);
    for (const side of [phone, there]) {
      open.add(side);
      side.on('error', () => undefined);
      side.on('close', () => {
        phone.destroy();
        there.destroy();
      });
    }
  });
  return {
    address: await listening(relay, () => open),
    fallSilent() {
      for (const side of open) {
        side.unpipe();
        side.pause();
      }
    },
  };
}

/** A proxy or firewall that lets pages through, and no WebSocket: it refuses them, leaves them without an answer, or closes them at once. */
export async function pollingOnly(server: string, how: 'refused' | 'unanswered' | 'closed'): Promise<string> {
  const { hostname, port } = new URL(server);
  const proxy = createHttpServer((asked, answer) => {
    const passed = request({ hostname, port, path: asked.url, method: asked.method, headers: asked.headers }, (there) => {
      answer.writeHead(there.statusCode ?? 502, there.headers);
      there.pipe(answer);
    });
    passed.on('error', () => answer.destroy());
    asked.pipe(passed);
  });
  const hanging = new Set<Socket>();
  const lines = new WebSocketServer({ noServer: true });
  proxy.on('upgrade', (asked, socket: Socket, head) => {
    if (how === 'refused') socket.destroy();
    if (how === 'unanswered') hanging.add(socket);
    if (how === 'closed') lines.handleUpgrade(asked, socket, head, (line) => line.close());
  });
  return listening(proxy, () => hanging);
}

async function listening(server: Server, open: () => Iterable<Socket>): Promise<string> {
  await new Promise<void>((settle) => {
    server.listen(0, '127.0.0.1', settle);
  });
  whenDone(() => {
    server.close();
    for (const socket of open()) socket.destroy();
    if ('closeAllConnections' in server) (server as unknown as { closeAllConnections(): void }).closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
