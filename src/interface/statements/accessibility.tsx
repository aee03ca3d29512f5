import { ReadingPage } from '../reading-page.tsx';
import type { Session } from '../session.ts';
import { Points, Sheet } from '../sheet.tsx';
import { useSay } from '../speaking.ts';
import { words } from '../words.ts';
import { short, statementWords, works } from './words.ts';

/** What works for everyone, how that was tested, and what is not good enough yet. */
export function Accessibility({ session }: { readonly session: Session }) {
  const say = useSay();
  return (
    <ReadingPage title={words.accessibility} lead={statementWords.accessIntro} session={session}>
      <Sheet title={statementWords.worksTitle}>
        <Points texts={works} />
      </Sheet>
      <Sheet title={statementWords.testedTitle}>
        <p>{say(statementWords.tested)}</p>
      </Sheet>
      <Sheet title={statementWords.shortTitle}>
        <Points texts={short} />
      </Sheet>
      <Sheet title={statementWords.tellTitle}>
        <p>{say(statementWords.tell)}</p>
      </Sheet>
    </ReadingPage>
  );
}
