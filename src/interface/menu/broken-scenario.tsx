import { useContext, useId } from 'preact/hooks';
import warning from '@phosphor-icons/core/bold/warning-bold.svg?raw';
import type { BrokenCard } from '../../scenario/catalogue.ts';
import { Icon } from '../icon.tsx';
import { InterfaceLanguage, useSay } from '../speaking.ts';
import { menuWords, moreMistakes, whereInFile } from './words.ts';

const shownAtOnce = 3;

/** A scenario whose file has mistakes: what is wrong, where, and what its author can do. */
export function BrokenScenario({ broken }: { readonly broken: BrokenCard }) {
  const say = useSay();
  const language = useContext(InterfaceLanguage);
  const title = useId();
  const errors = broken.mistakes.filter((mistake) => mistake.severity === 'error');
  return (
    <article class="scenario-card scenario-broken" aria-labelledby={title}>
      <div class="scenario-text">
        <h3 id={title}>
          <Icon of={warning} /> {broken.id}
        </h3>
        <p>
          <strong>{say(menuWords.brokenTitle)}.</strong> {say(menuWords.brokenWhy)}
        </p>
        <ul class="mistakes">
          {errors.slice(0, shownAtOnce).map((mistake) => (
            <li key={`${mistake.code}:${mistake.line}:${mistake.column}`}>
              <p class="mistake-where">
                {mistake.code} · {say(whereInFile(mistake.file, mistake.line))}
              </p>
              <p>{mistake.text[language].what}</p>
              <p>
                <strong>{say(menuWords.remedy)}:</strong> {mistake.text[language].remedy}
              </p>
              <details>
                <summary>{say(menuWords.excerpt)}</summary>
                {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long line has to be scrolled by keyboard too */}
                <pre tabIndex={0}>{mistake.text[language].excerpt}</pre>
              </details>
            </li>
          ))}
        </ul>
        {errors.length > shownAtOnce && <p>{say(moreMistakes(errors.length - shownAtOnce))}</p>}
      </div>
    </article>
  );
}
