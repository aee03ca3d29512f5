import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import './usage.ts';

// What the same class costs at the least: sockets that count votes in memory, check nothing, write nothing, and forget everything.

const server = new WebSocketServer({ host: '127.0.0.1', port: Number(process.argv[3] ?? 0) });
const votes = new Map<WebSocket, string>();
let trainer: WebSocket | undefined;
let isDue = false;

server.on('connection', (socket) => {
  socket.on('message', (data) => {
    const message = JSON.parse((data as Buffer).toString()) as { readonly hello?: string; readonly vote?: string; readonly id: number };
    if (message.hello === 'trainer') trainer = socket;
    if (message.vote !== undefined) votes.set(socket, message.vote);
    socket.send(JSON.stringify({ id: message.id }));
    if (message.vote !== undefined && !isDue) {
      isDue = true;
      setTimeout(() => {
        isDue = false;
        trainer?.send(JSON.stringify({ voted: votes.size }));
      }, 16);
    }
  });
});
server.on('listening', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`));
