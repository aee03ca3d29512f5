import { useState } from 'preact/hooks';
import type { Text } from '../../model/language.ts';
import type { Desk, DeskState } from './desk.ts';
import { deskWords, languageNames } from './words.ts';

/** A seed is shown and typed as a whole number that people can tell each other. */
const largestSeed = 9_999;

/** Where to be in the play, with which chance, in which language. */
export function Tools({ desk, state, passages }: { readonly desk: Desk; readonly state: DeskState; readonly passages: readonly string[] }) {
  const say = (text: Text): string => text[state.language];
  const [passage, setPassage] = useState('');
  const target = passages.includes(passage) ? passage : (passages[0] ?? '');
  const spoken = (state.good.get(state.open ?? '') ?? []).map(({ language }) => language);
  return (
    <section class="desk-part desk-tools" aria-label={say(deskWords.tools)}>
      {state.news.size > 1 && (
        <label>
          {say(deskWords.scenario)}
          <select value={state.open} onChange={({ currentTarget }) => desk.open(currentTarget.value)}>
            {[...state.news.keys()].map((id) => (
              <option key={id} value={id}>
                {id}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="button" class="plain-button" onClick={desk.restart}>
        {say(deskWords.restart)}
      </button>
      <span class="desk-pair">
        <label>
          {say(deskWords.passage)}
          <select value={target} onChange={({ currentTarget }) => setPassage(currentTarget.value)}>
            {passages.map((id) => (
              <option key={id} value={id}>
                {id}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="plain-button" disabled={target === ''} onClick={() => desk.goTo(target)}>
          {say(deskWords.goTo)}
        </button>
      </span>
      <span class="desk-pair">
        <label>
          {say(deskWords.seed)}
          <input type="number" min={0} max={largestSeed} step={1} value={state.seed} onChange={({ currentTarget }) => desk.reseed(seedIn(currentTarget.value))} />
        </label>
        <button type="button" class="plain-button" onClick={() => desk.reseed((state.seed + 1) % (largestSeed + 1))}>
          {say(deskWords.otherSeed)}
        </button>
      </span>
      {spoken.length > 1 && (
        <label>
          {say(deskWords.toldIn)}
          <select value={state.toldIn ?? spoken[0]} onChange={({ currentTarget }) => desk.tellIn(currentTarget.value === 'en' ? 'en' : 'nl')}>
            {spoken.map((language) => (
              <option key={language} value={language} lang={language}>
                {languageNames[language]}
              </option>
            ))}
          </select>
        </label>
      )}
    </section>
  );
}

function seedIn(text: string): number {
  const seed = Math.floor(Number(text));
  return Number.isFinite(seed) ? Math.min(Math.max(seed, 0), largestSeed) : 1;
}
