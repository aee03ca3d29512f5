import { useEffect, useState } from 'preact/hooks';
import type { Timer } from '../lesson/lesson.ts';
import { useSay } from './speaking.ts';
import { screenWords } from './words.ts';

/** How much time is left, on the server's clock; nothing when there is no timer. */
export function TimeLeft({ timer, ahead }: { readonly timer: Timer | undefined; readonly ahead: number }) {
  const say = useSay();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!timer) return undefined;
    const tick = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(tick);
  }, [timer]);
  if (!timer) return null;
  const left = timer.ends === undefined ? (timer.left ?? 0) : timer.ends - now - ahead;
  const seconds = Math.max(0, Math.ceil(left / 1000));
  return (
    <p class="time-left" role="timer">
      {say(screenWords.timeLeft).replace('…', `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`)}
    </p>
  );
}
