import type { Texts } from '../keep/kept-play.ts';
import { useSay } from '../speaking.ts';
import { beforeQuestions, type BeforeQuestion } from './questions.ts';
import { beforeWords } from './words.ts';
import './beforehand.css';

/** What the player wrote before the first scene, to lay beside what happened. */
export function Beforehand({ written }: { readonly written: Texts }) {
  const say = useSay();
  const answered = (Object.keys(beforeQuestions) as BeforeQuestion[]).filter((question) => written[question] !== undefined);
  if (answered.length === 0) return null;
  return (
    <section class="beforehand" aria-label={say(beforeWords.beforehand)}>
      <h2>{say(beforeWords.beforehand)}</h2>
      <dl>
        {answered.map((question) => (
          <div key={question}>
            <dt>{say(beforeQuestions[question])}</dt>
            <dd>‘{written[question]}’</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
