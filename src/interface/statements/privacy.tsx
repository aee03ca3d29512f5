import type { Session } from '../session.ts';
import { useSay } from '../speaking.ts';
import { words } from '../words.ts';
import inventory from './data-inventory.json' with { type: 'json' };
import { Paragraphs, Points, Statement } from './statement.tsx';
import { never, statementWords } from './words.ts';

/** What is kept, why, where and for how long: the same list that a test holds against the code. */
export function Privacy({ session }: { readonly session: Session }) {
  const say = useSay();
  return (
    <Statement title={words.privacy} session={session}>
      <p class="about-intro">{say(statementWords.privacyIntro)}</p>
      <section class="about-sheet">
        <h2>{say(statementWords.keptTitle)}</h2>
        {inventory.items.map(({ item, purpose, place, retention }) => (
          <div key={item.en}>
            <h3>{say(item)}</h3>
            <dl class="about-terms">
              {([['purpose', purpose], ['place', place], ['retention', retention]] as const).map(([word, text]) => (
                <div key={word}>
                  <dt>{say(statementWords[word])}</dt>
                  <dd>{say(text)}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </section>
      <Points title={statementWords.neverTitle} texts={never} />
      <Paragraphs title={statementWords.yoursTitle} texts={[statementWords.yours, statementWords.shared]} />
    </Statement>
  );
}
