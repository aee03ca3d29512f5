import { useEffect, useRef, useState } from 'preact/hooks';
import download from '@phosphor-icons/core/bold/download-simple-bold.svg?raw';
import printer from '@phosphor-icons/core/bold/printer-bold.svg?raw';
import upload from '@phosphor-icons/core/bold/upload-simple-bold.svg?raw';
import { Chapter } from '../chapters/chapter.tsx';
import { Icon } from '../icon.tsx';
import { bringIn } from '../keep/bring-in.ts';
import { writeFile } from '../keep/file.ts';
import type { KeptPlay } from '../keep/kept-play.ts';
import type { Text } from '../../model/language.ts';
import type { Session } from '../session.ts';
import { useSay } from '../speaking.ts';
import { Confirm } from './confirm.tsx';
import { progressWords } from './words.ts';

/** What is kept is the player's own: to take along, to bring in, to print, to erase. */
export function OwnData({ plays, session }: { readonly plays: readonly KeptPlay[]; readonly session: Session }) {
  const say = useSay();
  const [told, setTold] = useState<Text>();
  const file = useRef<HTMLInputElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  // It may stand below what is seen.
  useEffect(() => { if (told) status.current?.scrollIntoView({ block: 'nearest' }); }, [told]);
  const take = async (picked: File | undefined): Promise<void> => {
    if (!picked) return;
    const text = await picked.text().catch(() => undefined);
    setTold(text === undefined ? progressWords.unreadable : await bringIn(session.keeping, text));
    if (file.current) file.current.value = '';
  };
  return (
    <Chapter id="own-data">
      <p>{say(progressWords.keepIntro)}</p>
      <p class="progress-buttons">
        {plays.length > 0 && (
          <button type="button" class="plain-button" onClick={() => { save(plays); setTold(progressWords.saved); }}>
            <Icon of={download} /> {say(progressWords.save)}
          </button>
        )}
        <button type="button" class="plain-button" onClick={() => file.current?.click()}>
          <Icon of={upload} /> {say(progressWords.bringIn)}
        </button>
        <input ref={file} type="file" hidden accept=".txt,.json,text/plain,application/json" aria-label={say(progressWords.bringIn)} onChange={(event) => void take(event.currentTarget.files?.[0])} />
        {plays.length > 0 && (
          <button type="button" class="plain-button" onClick={() => print()}>
            <Icon of={printer} /> {say(progressWords.print)}
          </button>
        )}
      </p>
      <p>
        <Confirm
          question={say(progressWords.reallyErase)}
          yes={say(progressWords.yesErase)}
          onYes={() => void session.eraseAll().then((erased) => setTold(erased ? progressWords.erased : progressWords.notErased))}
        >
          {say(progressWords.erase)}
        </Confirm>
      </p>
      <p ref={status} role="status" class="progress-told">
        {told && say(told)}
      </p>
    </Chapter>
  );
}

/** As a text file among the player's downloads. */
function save(plays: readonly KeptPlay[]): void {
  const address = URL.createObjectURL(new Blob([writeFile(plays)], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `samenspel-${new Date().toISOString().slice(0, 10)}.txt`;
  link.click();
  // The browser takes its copy in its own time.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
