import { networkInterfaces } from 'node:os';

/** Networks that lead to no phone: those of containers, virtual machines and tunnels. */
const inner = /^(?:docker|br-|veth|virbr|vmnet|vboxnet|vethernet|tailscale|utun|tun|tap|zt|wg)/i;

/**
 * Where the served game can be found: on this machine, and by others on the same network.
 *
 * @param host What it listens on; undefined is every address of this machine.
 */
export function addresses(port: number, host?: string): readonly string[] {
  const isEverywhere = host === undefined || host === '0.0.0.0' || host === '::';
  return isEverywhere ? [address('localhost', port), ...reachable(port)] : [address(host, port)];
}

/** By others, on a network that phones may be on too; the likeliest first. */
export function addressesForOthers(port: number, host?: string): readonly string[] {
  return addresses(port, host).filter((each) => !/^http:\/\/(?:localhost|127\.|\[::1\])/.test(each));
}

function reachable(port: number): readonly string[] {
  const named = Object.entries(networkInterfaces()).flatMap(([name, networks]) => (networks ?? []).map((network) => ({ ...network, name })));
  const others = named.filter(({ family, internal }) => family === 'IPv4' && !internal);
  const likeliest = others.toSorted((a, b) => Number(inner.test(a.name)) - Number(inner.test(b.name)));
  return likeliest.map((network) => address(network.address, port));
}

function address(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
}
