import { useEffect, useState } from 'preact/hooks';
import type { Text } from '../model/language.ts';
import type { Notice } from './notices.ts';
import { waitingWords } from './printed/words.ts';
import { useSay } from './speaking.ts';
import { words } from './words.ts';
import './notice-board.css';

type TextOf = (notice: Notice) => Text;

/** What went another way, said politely, until the player puts it away. */
export function NoticeBoard({ notices, onDismiss }: { readonly notices: readonly Notice[]; readonly onDismiss: (notice: Notice) => void }) {
  const say = useSay();
  const textOf = useTexts(notices.length > 0);
  return (
    <section class="notice-board" aria-label={say(words.notices)} role="status">
      {textOf && notices.map((notice) => (
        <div class="notice" key={notice.kind}>
          <p>{say(textOf(notice))}</p>
          <button type="button" class="quiet-button" onClick={() => onDismiss(notice)}>
            {say(words.dismiss)}
          </button>
        </div>
      ))}
    </section>
  );
}

/** Nobody waits in the menu for words that are hardly ever said. */
export async function fetchNoticeText(): Promise<TextOf> {
  return (await import('./notice-text.ts')).noticeText;
}

/** Where even these words don't come, the connection is what went. */
const disconnected: TextOf = () => waitingWords.disconnected;

function useTexts(areNeeded: boolean): TextOf | undefined {
  const [textOf, setTextOf] = useState<TextOf>();
  useEffect(() => {
    if (areNeeded) void fetchNoticeText().catch(() => disconnected).then((told) => setTextOf(() => told));
  }, [areNeeded]);
  return textOf;
}
