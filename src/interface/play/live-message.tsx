import { useContext } from 'preact/hooks';
import type { Text } from '../../model/language.ts';
import type { ExampleStep } from '../../play/written/worked-example.ts';
import { commentIn } from '../example/comment-in.ts';
import { chosenIs } from '../example/words.ts';
import { plain } from '../../play/emphasis.ts';
import { InterfaceLanguage } from '../speaking.ts';
import { isChoosing, personOf, type Page, type Reading } from './reading.ts';
import { choicesCount } from './words.ts';

/** One polite message for whoever listens: what is seen, what is said, and whether it is your turn. Who says it, the focused name tells. */
export function LiveMessage({ reading, step }: { readonly reading: Reading; readonly step?: ExampleStep | undefined }) {
  const language = useContext(InterfaceLanguage);
  const page = reading.pages[reading.at];
  const turn = isChoosing(reading) ? turnOf(reading, step)[language] : '';
  return (
    <p class="visually-hidden" role="status">
      {page ? messageOf(page) : ''} {turn}
    </p>
  );
}

/** How many choices there are; of an example, what is chosen and why. */
function turnOf({ view }: Reading, step: ExampleStep | undefined): Text {
  const chosen = view.choices.find(({ id }) => id === step?.choice);
  if (!step || !chosen) return choicesCount(view.choices.length);
  const { nl, en } = chosenIs(plain(chosen.text));
  return { nl: `${nl} ${commentIn(step.comment, 'nl')?.text ?? ''}`, en: `${en} ${commentIn(step.comment, 'en')?.text ?? ''}` };
}

export function messageOf(page: Page): string {
  const speaker = personOf(page.view, page.beat.speaker)?.name;
  const said = speaker ? `${speaker}: ${plain(page.beat.text)}` : plain(page.beat.text);
  return [page.beat.cue, said, ...page.also.map((beat) => plain(beat.text))].filter(Boolean).join(' ');
}
