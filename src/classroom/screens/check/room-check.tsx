import { useState } from 'preact/hooks';
import type { Language } from '../../../model/language.ts';
import { QrCode } from '../host/qr.tsx';
import { ReachChoice, useReach, type ReachPorts } from '../host/reach.tsx';
import { LanguageButtons } from '../language-buttons.tsx';
import { useSay } from '../speaking.ts';
import { chime } from './chime.ts';
import { Reaching } from './reaching.tsx';
import { checkWords } from './words.ts';

interface RoomCheckProps {
  readonly ports: ReachPorts;
  readonly onLanguage: (language: Language) => void;
}

/** Before a lesson, in the room: this computer, one phone, and the projector's sound. */
export function RoomCheck({ ports, onLanguage }: RoomCheckProps) {
  const say = useSay();
  const reach = useReach(ports);
  const address = `${new URL('mee', reach.address).href}#check`;
  return (
    <main class="class-start check">
      <LanguageButtons onPick={onLanguage} />
      <h1>{say(checkWords.title)}</h1>
      <p>{say(checkWords.intro)}</p>
      <Reaching address={ports.address} />
      <section class="check-part">
        <h2>{say(checkWords.phone)}</h2>
        {reach.isAlone ? <p class="phone-wrong">{say(checkWords.noNetwork)}</p> : (
          <>
            <p>{say(checkWords.phoneHow)}</p>
            <QrCode text={address} label={`${say(checkWords.phone)}: ${address}`} />
            <p class="join-address"><b>{address.replace(/^https?:\/\//u, '')}</b></p>
            <ReachChoice reach={reach} />
          </>
        )}
        <details>
          <summary>{say(checkWords.phoneFails)}</summary>
          <ol class="check-steps">
            {[checkWords.sameNetwork, ...(reach.choice.length > 1 ? [checkWords.otherAddress] : []), checkWords.firewall, checkWords.isolated].map((step) => <li key={step.en}>{say(step)}</li>)}
          </ol>
        </details>
      </section>
      <Sound />
      <p><a href="class.html">{say(checkWords.toStart)}</a></p>
    </main>
  );
}

function Sound() {
  const say = useSay();
  const [heard, setHeard] = useState<boolean | undefined>(undefined);
  return (
    <section class="check-part">
      <h2>{say(checkWords.sound)}</h2>
      <p>{say(checkWords.soundHow)}</p>
      <button type="button" class="plain-button" onClick={() => { chime().then(setHeard, () => setHeard(false)); }}>{say(checkWords.play)}</button>
      <p role="status">{heard !== undefined && say(heard ? checkWords.soundFails : checkWords.noSound)}</p>
    </section>
  );
}
