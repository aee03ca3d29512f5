import type { RequestListener, Server } from 'node:http';
import { createServer } from 'node:http';

/** How many ports after the wanted one are tried. */
const tries = 50;

export type Listening =
  | { readonly ok: true; readonly server: Server; readonly port: number }
  /** EADDRINUSE: none of the ports is free; EACCES: this user may not use it; EADDRNOTAVAIL: not a host of this machine. */
  | { readonly ok: false; readonly code: string };

/**
 * Listens on the wanted port, or on the first free one after it.
 *
 * @param host Address of this machine to listen on; undefined is all of them.
 * @param port 0 lets the system choose.
 */
export async function listen(handle: RequestListener, port: number, host?: string): Promise<Listening> {
  for (let tried = port; tried < port + tries; tried += 1) {
    const server = createServer(handle);
    const problem = await tryPort(server, tried, host);
    if (problem === undefined) return { ok: true, server, port: portOf(server) };
    if (problem !== 'EADDRINUSE') return { ok: false, code: problem };
  }
  return { ok: false, code: 'EADDRINUSE' };
}

function tryPort(server: Server, port: number, host: string | undefined): Promise<string | undefined> {
  return new Promise((settle) => {
    server.once('error', (error: NodeJS.ErrnoException) => { settle(error.code ?? error.message); });
    server.listen(port, host, () => { settle(undefined); });
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.');
  return address.port;
}
