import type { Session } from '../session.ts';
import { useSay } from '../speaking.ts';
import { words } from '../words.ts';
import { Paragraphs, Points, Statement } from './statement.tsx';
import { short, statementWords, works } from './words.ts';

/** What works for everyone, how that was tested, and what is not good enough yet. */
export function Accessibility({ session }: { readonly session: Session }) {
  const say = useSay();
  return (
    <Statement title={words.accessibility} session={session}>
      <p class="about-intro">{say(statementWords.accessIntro)}</p>
      <Points title={statementWords.worksTitle} texts={works} />
      <Paragraphs title={statementWords.testedTitle} texts={[statementWords.tested]} />
      <Points title={statementWords.shortTitle} texts={short} />
      <Paragraphs title={statementWords.tellTitle} texts={[statementWords.tell]} />
    </Statement>
  );
}
