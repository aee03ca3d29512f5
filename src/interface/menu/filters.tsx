import { useSay } from '../speaking.ts';
import type { Text } from '../../model/language.ts';
import { anything, type Offer, type Wish } from './filter.ts';
import { foundOf, menuWords } from './words.ts';
import '../field.css';
import './filters.css';

interface FiltersProps {
  readonly offer: Offer;
  readonly wish: Wish;
  readonly found: number;
  readonly of: number;
  readonly onWish: (wish: Wish) => void;
}

/** Narrows the conversations down: by sector, and by what somebody wants to practise. */
export function Filters({ offer, wish, found, of, onWish }: FiltersProps) {
  const say = useSay();
  const wishes = wish.sector !== '' || wish.practises !== '';
  return (
    <form class="filters" role="search" aria-label={say(menuWords.filters)} onSubmit={(event) => event.preventDefault()}>
      <Pick label={menuWords.sector} any={menuWords.anySector} words={offer.sectors} value={wish.sector} onPick={(sector) => onWish({ ...wish, sector })} />
      <Pick label={menuWords.wantToPractise} any={menuWords.anyPractice} words={offer.practises} value={wish.practises} onPick={(practises) => onWish({ ...wish, practises })} />
      <p class="filters-found" role="status">
        {wishes && say(foundOf(found, of))}
      </p>
      {wishes && (
        <button type="button" class="quiet-button" onClick={() => onWish(anything)}>
          {say(menuWords.showAll)}
        </button>
      )}
    </form>
  );
}

interface PickProps {
  readonly label: Text;
  readonly any: Text;
  readonly words: readonly string[];
  readonly value: string;
  readonly onPick: (word: string) => void;
}

function Pick({ label, any, words, value, onPick }: PickProps) {
  const say = useSay();
  return (
    <label class="field small-field">
      <span>{say(label)}</span>
      <select value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        <option value="">{say(any)}</option>
        {words.map((word) => (
          <option key={word} value={word}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}
