import type { PhoneMemory } from './phone.ts';
import { randomWord } from './random.ts';

const key = 'samenspel.class';

interface Kept {
  readonly device: string;
  readonly tokens: Readonly<Record<string, string>>;
}

/**
 * What a phone keeps, in the browser's storage where it has one; a page that may keep nothing is a new phone at every reload.
 *
 * @param storage `() => localStorage`; asking for it may throw
 */
export function phoneMemory(storage: () => Storage): PhoneMemory {
  let kept = read(storage) ?? { device: randomWord(16), tokens: {} };
  const keep = (tokens: Kept['tokens']) => {
    kept = { ...kept, tokens };
    write(storage, kept);
  };
  write(storage, kept);
  return {
    device: () => kept.device,
    token(pin) {
      const token = kept.tokens[pin] ?? randomWord(16);
      if (kept.tokens[pin] === undefined) keep({ ...kept.tokens, [pin]: token });
      return token;
    },
    knows: (pin) => kept.tokens[pin] !== undefined,
    forget: (pin) => keep(Object.fromEntries(Object.entries(kept.tokens).filter(([each]) => each !== pin))),
  };
}

function read(storage: () => Storage): Kept | undefined {
  try {
    const data: unknown = JSON.parse(storage().getItem(key) ?? 'null');
    return isKept(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function isKept(data: unknown): data is Kept {
  return typeof data === 'object' && data !== null && 'device' in data && typeof data.device === 'string' && 'tokens' in data && typeof data.tokens === 'object';
}

function write(storage: () => Storage, kept: Kept): void {
  try {
    storage().setItem(key, JSON.stringify(kept));
  } catch {
    // A full or forbidden storage: the phone is known until the page is left.
  }
}
