import { useContext } from 'preact/hooks';
import type { Language } from '../../../model/language.ts';
import type { Door } from '../../protocol/answers.ts';
import { ScreenLanguage, useSay } from '../speaking.ts';
import { QrCode } from './qr.tsx';
import { hostWords } from './words.ts';

/** The address of a phone's way in; the key stays behind the `#`. */
function joinAddress(address: string, { pin, key }: Door): string {
  return `${new URL('mee', address).href}#${pin}.${key}`;
}

const ways: Readonly<Record<Language, string>> = { nl: 'mee', en: 'join' };

/** The address as one types it, with the word of one's own language. */
function useShortAddress(address: string): string {
  return new URL(ways[useContext(ScreenLanguage)], address).href.replace(/^https?:\/\//u, '');
}

/** Six digits as one reads them aloud. */
function spaced(pin: string): string {
  return `${pin.slice(0, 3)} ${pin.slice(3)}`;
}

/** For who comes in late: small, beside the scene. */
export function JoinLate({ address, door }: { readonly address: string; readonly door: Door }) {
  const say = useSay();
  const short = useShortAddress(address);
  return (
    <p class="join-late">
      <QrCode text={joinAddress(address, door)} label={say(hostWords.joinAt)} />
      <span>{say(hostWords.joinAt)} <b class="join-address">{short}</b> {say(hostWords.withCode)} <b>{spaced(door.pin)}</b></span>
    </p>
  );
}

/** How phones come in, to be read from the last row. */
export function JoinPoster({ address, door }: { readonly address: string; readonly door: Door }) {
  const say = useSay();
  const short = useShortAddress(address);
  return (
    <div class="join-poster">
      <QrCode text={joinAddress(address, door)} label={`${say(hostWords.joinAt)} ${short} ${say(hostWords.withCode)} ${door.pin}`} />
      <p class="join-how">
        <span>{say(hostWords.joinAt)}</span> <b class="join-address">{short}</b> <span>{say(hostWords.withCode)}</span>
        <b class="join-pin">{spaced(door.pin)}</b>
      </p>
    </div>
  );
}
