import type { Went } from '../keep/kept-play.ts';
import { ways } from '../keep/kept-play.ts';
import { useSay } from '../speaking.ts';
import type { Meant } from './intentions.ts';
import { intentionWords, wentNames } from './words.ts';

/** How it went, when there is something to tell: nobody counts it, and not yet is an answer too. */
export function HowItWent({ meant: { intention }, onTell }: { readonly meant: Meant; readonly onTell: (went: Went | undefined) => void }) {
  const say = useSay();
  return (
    <div class="went" role="group" aria-label={`${say(intentionWords.howWasIt)} ${intention.text}`}>
      {ways.map((way) => (
        <button key={way} type="button" class="plain-button" aria-pressed={intention.went === way} onClick={() => onTell(way)}>
          {say(wentNames[way])}
        </button>
      ))}
      <button type="button" class="plain-button" onClick={() => onTell(undefined)}>
        {say(intentionWords.notYet)}
      </button>
    </div>
  );
}
