import { Dialog } from '../dialog.tsx';
import type { Session } from '../session.ts';
import { useSay } from '../speaking.ts';
import { words } from '../words.ts';
import { useStore } from '../use-store.ts';
import { playWords } from './words.ts';

/** A break: go on, start afresh, stop, or set things differently. */
export function PauseDialog({ session, onSettings, onClose }: { readonly session: Session; readonly onSettings: () => void; readonly onClose: () => void }) {
  const say = useSay();
  const { where, pending } = useStore(session.keeping.state);
  return (
    <Dialog title={say(playWords.paused)} onClose={onClose}>
      <p>{say(where === 'device' && !pending ? playWords.pausedText : playWords.pausedUnkept)}</p>
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
