import { Dialog } from '../dialog.tsx';
import type { Session } from '../session.ts';
import { useSay } from '../speaking.ts';
import { words } from '../words.ts';
import { playWords } from './words.ts';

/** A break: go on, start afresh, stop, or set things differently. */
export function PauseDialog({ session, onSettings, onClose }: { readonly session: Session; readonly onSettings: () => void; readonly onClose: () => void }) {
  const say = useSay();
  return (
    <Dialog title={say(playWords.paused)} onClose={onClose}>
      <p>{say(playWords.pausedText)}</p>
      <div class="pause-buttons">
        <button type="button" class="main-button" onClick={onClose}>
          {say(playWords.resume)}
        </button>
        <button type="button" class="plain-button" onClick={onSettings}>
          {say(playWords.settings)}
        </button>
        <button type="button" class="plain-button" onClick={session.restart}>
          {say(playWords.restart)}
        </button>
        <button type="button" class="plain-button" onClick={session.toMenu}>
          {say(words.toMenu)}
        </button>
      </div>
    </Dialog>
  );
}
