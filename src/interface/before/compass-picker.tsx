import { useId } from 'preact/hooks';
import type { Compass } from '../keep/kept-play.ts';
import { useSay } from '../speaking.ts';
import { beforeQuestions } from './questions.ts';
import { beforeWords } from './words.ts';

/** What matters most is not everything. */
export const mostPicked = 3;

interface CompassProps {
  readonly values: readonly string[];
  readonly language: string;
  readonly picked: Compass;
  readonly onPick: (picked: Compass) => void;
  readonly own: string;
  readonly onOwn: (own: string) => void;
}

/** What the player wants to hold on to: one to three things of the author's, or something of their own. */
export function CompassPicker({ values, language, picked, onPick, own, onOwn }: CompassProps) {
  const say = useSay();
  const ask = useId();
  const turn = (place: number): void => onPick(picked.includes(place) ? picked.filter((each) => each !== place) : [...picked, place]);
  const full = picked.length + (own.trim() === '' ? 0 : 1) >= mostPicked;
  return (
    <fieldset class="compass" aria-describedby={ask}>
      <legend>{say(beforeWords.compass)}</legend>
      <p id={ask}>{say(beforeWords.compassAsk)}</p>
      <ul lang={language}>
        {values.map((value, place) => (
          <li key={place}>
            <label class="pick">
              <input type="checkbox" checked={picked.includes(place)} disabled={full && !picked.includes(place)} onChange={() => turn(place)} />
              <span>{value}</span>
            </label>
          </li>
        ))}
      </ul>
      <label class="field small-field">
        <span>{say(beforeQuestions.ownCompass)}</span>
        <input type="text" maxLength={200} autoComplete="off" value={own} disabled={full && own.trim() === ''} onInput={(event) => onOwn(event.currentTarget.value)} />
      </label>
      <p role="status" class="compass-full">
        {full && say(beforeWords.full)}
      </p>
    </fieldset>
  );
}
