import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** Tokens are kept as this and never as themselves. */
export function hashed(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** Takes as long for a near miss as for a wild guess. */
export function isSame(given: string, hash: string): boolean {
  return timingSafeEqual(createHash('sha256').update(given).digest(), Buffer.from(hash, 'base64url'));
}

/** 64 bits: for ids, and for the key in the QR. */
export function freshKey(): string {
  return randomBytes(8).toString('base64url');
}

/** Six digits, none of them a secret: they only say which lesson. */
export function freshPin(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/** A 32-bit unsigned integer, for a play. */
export function freshSeed(): number {
  return randomInt(2 ** 32);
}
