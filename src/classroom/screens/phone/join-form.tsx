import { useState } from 'preact/hooks';
import type { Language } from '../../../model/language.ts';
import type { Ticket } from '../../client/phone.ts';
import { LanguageButtons } from '../language-buttons.tsx';
import { useSay } from '../speaking.ts';
import { phoneWords } from '../words.ts';

export interface Joining extends Ticket {
  readonly name?: string;
}

interface JoinFormProps {
  readonly invited: Ticket | undefined;
  readonly onJoin: (joining: Joining) => void;
  readonly onLanguage: (language: Language) => void;
}

/** Six digits, and a name for who wants one. Who scanned the code need not type it. */
export function JoinForm({ invited, onJoin, onLanguage }: JoinFormProps) {
  const say = useSay();
  const [pin, setPin] = useState(invited?.pin ?? '');
  const [name, setName] = useState('');
  const [isWrong, setWrong] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    const digits = pin.replaceAll(/\s/gu, '');
    if (!/^\d{6}$/u.test(digits)) {
      setWrong(true);
      document.getElementById('pin')?.focus();
      return;
    }
    const { key } = digits === invited?.pin ? invited : {};
    onJoin({ pin: digits, ...(key !== undefined && { key }), ...(name.trim() !== '' && { name: name.trim() }) });
  };
  return (
    <main class="phone phone-door">
      <LanguageButtons onPick={onLanguage} />
      <p class="phone-brand">Samenspel</p>
      <h1>{say(phoneWords.joinTitle)}</h1>
      <form class="phone-form" onSubmit={submit} noValidate>
        <label for="pin">{say(phoneWords.code)}</label>
        {!invited && <p id="pin-hint" class="phone-hint">{say(phoneWords.joinIntro)}</p>}
        <input
          id="pin" class="phone-pin" inputMode="numeric" autoComplete="off" maxLength={9} value={pin}
          aria-invalid={isWrong} aria-describedby={isWrong ? 'pin-wrong' : 'pin-hint'}
          onInput={(event) => { setPin(event.currentTarget.value); setWrong(false); }}
        />
        {isWrong && <p id="pin-wrong" class="phone-wrong" role="alert">{say(phoneWords.codeWrong)}</p>}
        <label for="name">{say(phoneWords.name)}</label>
        <p id="name-hint" class="phone-hint">{say(phoneWords.nameHint)}</p>
        <input id="name" autoComplete="off" maxLength={24} value={name} aria-describedby="name-hint" onInput={(event) => setName(event.currentTarget.value)} />
        <button type="submit" class="main-button">{say(phoneWords.join)}</button>
      </form>
    </main>
  );
}
