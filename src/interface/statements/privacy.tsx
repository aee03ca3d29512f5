import { ReadingPage } from '../reading-page.tsx';
import type { Session } from '../session.ts';
import { Points, Sheet } from '../sheet.tsx';
import { useSay } from '../speaking.ts';
import { words } from '../words.ts';
import inventory from './data-inventory.json' with { type: 'json' };
import { never, statementWords } from './words.ts';

/** What is kept, why, where and for how long: the same list that a test holds against the code. */
export function Privacy({ session }: { readonly session: Session }) {
  const say = useSay();
  return (
    <ReadingPage title={words.privacy} lead={statementWords.privacyIntro} session={session}>
      <Sheet title={statementWords.keptTitle}>
        {inventory.items.map(({ item, purpose, place, retention }) => (
          <div key={item.en}>
            <h3>{say(item)}</h3>
            <dl class="terms">
              {([['purpose', purpose], ['place', place], ['retention', retention]] as const).map(([word, text]) => (
                <div key={word}>
                  <dt>{say(statementWords[word])}</dt>
                  <dd>{say(text)}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </Sheet>
      <Sheet title={statementWords.neverTitle}>
        <Points texts={never} />
      </Sheet>
      <Sheet title={statementWords.yoursTitle}>
        <p>{say(statementWords.yours)}</p>
        <p>{say(statementWords.shared)}</p>
      </Sheet>
    </ReadingPage>
  );
}
