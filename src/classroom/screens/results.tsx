import type { Text } from '../../model/language.ts';
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
  return (
    <div class="results">
      {hidden(results).map((words) => <p class="results-hidden" key={words.en}>{say(words)}</p>)}
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

/** Of which vote it stays hidden how it fell. */
function hidden(results: readonly Result[]): readonly Text[] {
  const tooFew = results.map(({ counts }) => counts === undefined);
  if (tooFew.every((each) => each)) return tooFew.length > 0 ? [screenWords.tooFew] : [];
  return tooFew.flatMap((each, ballot) => (each ? [ballot === 0 ? screenWords.tooFewFirst : screenWords.tooFewSecond] : []));
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
