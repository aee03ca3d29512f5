import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../../../model/language.ts';
import { probeWhenSeen } from '../../client/link.ts';
import type { Phone, PhoneMemory, Ticket } from '../../client/phone.ts';
import { openPhone } from '../../client/phone.ts';
import { ScreenLanguage } from '../speaking.ts';
import { JoinForm, type Joining } from './join-form.tsx';
import { PhoneLesson } from './phone-lesson.tsx';

interface PhonePageProps {
  /** Where the lesson's server is. */
  readonly address: string;
  /** From the address: the code, and with a QR the key. */
  readonly invited: Ticket | undefined;
  /** Took part before this page was loaded: goes on without asking. */
  readonly isBack: boolean;
  readonly memory: PhoneMemory;
  readonly language: Language;
  /** Remembers what this browser reads. */
  readonly onLanguage: (language: Language) => void;
  /** Remembers in the address that this phone takes part, so that a reload comes back by itself. */
  readonly onJoin: (ticket: Ticket | undefined) => void;
}

/** A phone in class: the door first, then the lesson. */
export function PhonePage({ address, invited, isBack, memory, language: first, onLanguage, onJoin }: PhonePageProps) {
  const [language, setLanguage] = useState(first);
  const [joining, setJoining] = useState<Joining | undefined>(isBack ? invited : undefined);
  const phone = useMemo<Phone | undefined>(() => {
    if (!joining) return undefined;
    const opened = openPhone({ address, memory, language, ...joining });
    probeWhenSeen(opened.link);
    return opened;
  }, [joining, address, memory]);
  const speak = (next: Language): void => {
    onLanguage(next);
    setLanguage(next);
    phone?.speak(next);
  };
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const leave = (): void => {
    phone?.close();
    onJoin(undefined);
    setJoining(undefined);
  };
  return (
    <ScreenLanguage.Provider value={language}>
      {phone
        ? <PhoneLesson phone={phone} onLanguage={speak} onLeave={leave} />
        : <JoinForm invited={invited} onLanguage={speak} onJoin={(ticket) => { onJoin(ticket); setJoining(ticket); }} />}
    </ScreenLanguage.Provider>
  );
}
