import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { checkRoom, type Checked } from '../../client/check.ts';
import { useSay } from '../speaking.ts';
import { checkWords } from './words.ts';

/** Slower than this is felt, in milliseconds. */
const SLOW = 400;

/** So much may two clocks differ, in milliseconds. */
const SAME_TIME = 2000;

/** Whether this device reaches the lesson, by which way, how quickly, and by which clock. */
export function Reaching({ address }: { readonly address: string }) {
  const say = useSay();
  const [times, setTimes] = useState(1);
  const [checked, setChecked] = useState<Checked | undefined>(undefined);
  useEffect(() => {
    let isCurrent = true;
    setChecked(undefined);
    void checkRoom(address).then((found) => {
      if (isCurrent) setChecked(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [address, times]);
  return (
    <section class="check-part">
      <h2>{say(checkWords.here)}</h2>
      <div role="status">{checked ? <Found checked={checked} /> : <p>{say(checkWords.checking)}</p>}</div>
      {checked && <button type="button" class="plain-button" onClick={() => setTimes(times + 1)}>{say(checkWords.again)}</button>}
    </section>
  );
}

function Found({ checked }: { readonly checked: Checked }) {
  const say = useSay();
  if (!checked.isReached) return <ul class="check-list"><Point is="bad"><b>{say(checkWords.notReached)}</b> {say(checkWords.notReachedDo)}</Point></ul>;
  const { way, trip, ahead } = checked;
  const isOff = Math.abs(ahead) > SAME_TIME;
  return (
    <ul class="check-list">
      <Point is="good"><b>{say(checkWords.reached)}</b></Point>
      <Point is={way === 'websocket' ? 'good' : 'fair'}>{say(checkWords[way])}</Point>
      <Point is={trip > SLOW ? 'fair' : 'good'}>{say(checkWords.quick)}: {Math.max(1, Math.round(trip))} {say(checkWords.milliseconds)}. {trip > SLOW && say(checkWords.slow)}</Point>
      <Point is={isOff ? 'fair' : 'good'}>{isOff ? `${say(checkWords.clockOff)}: ${Math.round(Math.abs(ahead) / 1000)}.` : say(checkWords.clockRight)}</Point>
    </ul>
  );
}

const signs = { good: '✓', fair: '!', bad: '✗' } as const;

function Point({ is, children }: { readonly is: keyof typeof signs; readonly children: ComponentChildren }) {
  return <li class="check-point" data-is={is}><span class="check-sign" aria-hidden="true">{signs[is]}</span><span>{children}</span></li>;
}
