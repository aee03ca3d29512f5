import { networkInterfaces } from 'node:os';

/**
 * Where the served game can be found: on this machine, and by others on the same network.
 *
 * @param host What it listens on; undefined is every address of this machine.
 */
export function addresses(port: number, host?: string): readonly string[] {
  if (host !== undefined && host !== '0.0.0.0' && host !== '::') return [address(host, port)];
  const all = Object.values(networkInterfaces()).flatMap((networks) => networks ?? []);
  const others = all.filter(({ family, internal }) => family === 'IPv4' && !internal);
  return [address('localhost', port), ...others.map((network) => address(network.address, port))];
}

function address(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
}
