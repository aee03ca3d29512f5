import { useContext } from 'preact/hooks';
import { plain } from '../emphasis.ts';
import { InterfaceLanguage } from '../speaking.ts';
import { isChoosing, personOf, type Page, type Reading } from './reading.ts';
import { choicesCount } from './words.ts';

/** One polite message for whoever listens: what is seen, what is said, and whether it is your turn. Who says it, the focused name tells. */
export function LiveMessage({ reading }: { readonly reading: Reading }) {
  const language = useContext(InterfaceLanguage);
  const page = reading.pages[reading.at];
  const turn = isChoosing(reading) ? choicesCount(reading.view.choices.length)[language] : '';
  return (
    <p class="visually-hidden" role="status">
      {page ? messageOf(page) : ''} {turn}
    </p>
  );
}

export function messageOf(page: Page): string {
  const speaker = personOf(page.view, page.beat.speaker)?.name;
  const said = speaker ? `${speaker}: ${plain(page.beat.text)}` : plain(page.beat.text);
  return [page.beat.cue, said, ...page.also.map((beat) => plain(beat.text))].filter(Boolean).join(' ');
}
