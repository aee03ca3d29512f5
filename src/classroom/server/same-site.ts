import type { IncomingMessage } from 'node:http';
import { networkInterfaces } from 'node:os';

/**
 * A page of another site may not speak to this server from within somebody's browser. Browsers say which
 * site a page is of; programs that are no browser may say what they like, and have nothing to gain by it.
 */
export function isSameSite({ headers }: IncomingMessage, behindProxy: boolean): boolean {
  const { origin } = headers;
  if (origin === undefined) return true;
  const forwarded = behindProxy ? headers['x-forwarded-host'] : undefined;
  const host = (Array.isArray(forwarded) ? forwarded[0] : forwarded) ?? headers.host;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** Is this one of the machine's own addresses, so that whoever asks sits at it? */
export function isOwnMachine(address: string | undefined): boolean {
  if (address === undefined) return false;
  const plain = address.replace(/^::ffff:/, '');
  return Object.values(networkInterfaces()).some((networks) => networks?.some((network) => network.address === plain));
}
