import arrow from '@phosphor-icons/core/bold/arrow-right-bold.svg?raw';
import trendDown from '@phosphor-icons/core/bold/trend-down-bold.svg?raw';
import trendUp from '@phosphor-icons/core/bold/trend-up-bold.svg?raw';
import type { YouTrace } from '../../play/trace.ts';
import { useSay } from '../speaking.ts';
import { Change, Fact } from './fact.tsx';
import { ownNames, pressureNames } from './you.ts';
import { lookingBackWords } from './words.ts';

/** What a choice did to you yourself, as far as it did anything. */
export function YourShift({ before, after }: { readonly before: YouTrace; readonly after: YouTrace }) {
  const say = useSay();
  const unchanged = before.own === after.own && before.pressure === after.pressure && before.selfTrust === after.selfTrust;
  if (unchanged) return null;
  return (
    <article class="reaction">
      <h4 class="name-tag" style={{ '--name': 'var(--teal)' }}>
        {say(lookingBackWords.you)}
      </h4>
      <ul class="facts">
        {before.own !== after.own && <Change icon={arrow} of={say(lookingBackWords.own)} from={say(ownNames[before.own])} to={say(ownNames[after.own])} />}
        {before.pressure !== after.pressure && <Change icon={arrow} of={say(lookingBackWords.pressure)} from={say(pressureNames[before.pressure])} to={say(pressureNames[after.pressure])} />}
        {after.selfTrust > before.selfTrust && <Fact icon={trendUp} text={say(lookingBackWords.selfTrustUp)} />}
        {after.selfTrust < before.selfTrust && <Fact icon={trendDown} text={say(lookingBackWords.selfTrustDown)} />}
      </ul>
    </article>
  );
}
