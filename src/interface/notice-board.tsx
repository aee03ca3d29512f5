import type { Notice } from './notices.ts';
import { useSay } from './speaking.ts';
import { noticeText, words } from './words.ts';
import './notice-board.css';

/** What went another way, said politely, until the player puts it away. */
export function NoticeBoard({ notices, onDismiss }: { readonly notices: readonly Notice[]; readonly onDismiss: (notice: Notice) => void }) {
  const say = useSay();
  return (
    <section class="notice-board" aria-label={say(words.notices)} role="status">
      {notices.map((notice) => (
        <div class="notice" key={notice.kind}>
          <p>{say(noticeText(notice))}</p>
          <button type="button" class="quiet-button" onClick={() => onDismiss(notice)}>
            {say(words.dismiss)}
          </button>
        </div>
      ))}
    </section>
  );
}
