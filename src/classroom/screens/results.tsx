import type { ChoiceView } from '../../play/view.ts';
import type { Result } from '../lesson/tally.ts';
import { useSay } from './speaking.ts';
import { Line } from './told.tsx';
import { screenWords } from './words.ts';

interface ResultsProps {
  readonly language: string;
  readonly options: readonly ChoiceView[];
  /** Of the first vote and, when there was one, of the second. */
  readonly results: readonly Result[];
  readonly mine?: string | undefined;
  readonly mineWord?: string;
}

/** How the votes fell, as bars beside the options: length and number tell the same. The first vote stays in sight under the second. */
export function Results({ options, language, results, mine, mineWord }: ResultsProps) {
  const say = useSay();
  const tooFew = results.some(({ counts }) => counts === undefined);
  return (
    <div class="results">
      {tooFew && <p class="results-hidden">{say(screenWords.tooFew)}</p>}
      <ol class="result-list">
        {options.map((option, index) => (
          <li class="result" key={option.id}>
            <span class="choice-number">{index + 1}</span>
            <div class="result-told">
              <p lang={language}>
                <Line text={option.text} />
                {option.id === mine && mineWord !== undefined && <b class="result-mine"> ({mineWord})</b>}
              </p>
              {results.map((result, ballot) => (
                <Bar key={ballot} result={result} option={option.id} label={say(ballot === 0 ? screenWords.first : screenWords.second)} isOneOfTwo={results.length > 1} earlier={ballot < results.length - 1} />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}

interface BarProps {
  readonly result: Result;
  readonly option: string;
  readonly label: string;
  readonly isOneOfTwo: boolean;
  readonly earlier: boolean;
}

function Bar({ result: { counts, total }, option, label, isOneOfTwo, earlier }: BarProps) {
  const count = counts?.[option];
  if (count === undefined) return null;
  const share = total === 0 ? 0 : count / total;
  return (
    <p class="result-bar" data-earlier={earlier}>
      {isOneOfTwo && <span class="result-label">{label}</span>}
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect class="result-rail" width="100" height="10" />
        <rect class="result-fill" width={share * 100} height="10" />
      </svg>
      <b>{count}</b>
    </p>
  );
}
