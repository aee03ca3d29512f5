import { useContext, useEffect, useState } from 'preact/hooks';
import { emotionNames } from '../../model/emotion.ts';
import type { Language, Text } from '../../model/language.ts';
import type { ExampleStep } from '../../play/written/worked-example.ts';
import { commentIn } from '../example/comment-in.ts';
import { chosenIs } from '../example/words.ts';
import { plain } from '../../play/emphasis.ts';
import { InterfaceLanguage } from '../speaking.ts';
import { isChoosing, isOver, personOf, takesFocus, type Page, type Reading } from './reading.ts';
import { choicesCount, playWords, sceneOf } from './words.ts';

/** Milliseconds after which what took the focus has been named: a message that came sooner would be cut off by that name. */
const afterFocus = 150;

interface LiveMessageProps {
  readonly reading: Reading;
  readonly step?: ExampleStep | undefined;
  /** Of the conversation. */
  readonly language: Language;
}

/**
 * One polite message a page for whoever listens: where this is when that is new, what is seen, what is said, and whether
 * it is your turn. It stands before the conversation on the page, so that who reads on from what has the focus does not
 * meet the same words again.
 */
export function LiveMessage({ reading, step, language }: LiveMessageProps) {
  const spoken = useContext(InterfaceLanguage);
  const page = reading.pages[reading.at];
  const message = page ? [placeOf(page, language), messageOf(page, language, takesFocus(reading)), turnOf(reading, step)[spoken]].filter(Boolean).join(' ') : '';
  const [said, setSaid] = useState('');
  useEffect(() => {
    const saying = setTimeout(() => setSaid(message), afterFocus);
    return () => clearTimeout(saying);
  }, [message]);
  return (
    <p class="visually-hidden" role="status" lang={language}>
      {said}
    </p>
  );
}

/** With the first page of a scene and of the ending: which one it is. */
export function placeOf({ view, index }: Page, language: Language): string {
  if (index > 0) return '';
  if (view.phase === 'scene') return `${sceneOf(view.scene.number, view.scene.of)[language]}: ${closed(view.scene.title)}`;
  return view.phase === 'ending' && view.ending ? `${playWords.ending[language]}: ${closed(view.ending.title)}` : '';
}

/** A title read as a sentence; one that asks something ends as it does. */
function closed(title: string): string {
  return /[.?!…]$/u.test(title) ? title : `${title}.`;
}

const silent: Text = { nl: '', en: '' };

/** How many choices there are; of an example, what is chosen and why; and when there is nothing more to come. */
function turnOf(reading: Reading, step: ExampleStep | undefined): Text {
  if (isOver(reading)) return playWords.overNow;
  if (!isChoosing(reading)) return silent;
  const { choices } = reading.view;
  const chosen = choices.find(({ id }) => id === step?.choice);
  if (!step || !chosen) return choicesCount(choices.length);
  const { nl, en } = chosenIs(plain(chosen.text));
  return { nl: `${nl} ${commentIn(step.comment, 'nl')?.text ?? ''}`, en: `${en} ${commentIn(step.comment, 'en')?.text ?? ''}` };
}

/**
 * A page in one breath: whose words, how they look, and the words. What is seen of somebody comes after their name, so that
 * nobody has to guess who “she” is.
 *
 * @param named whose words these are has been said by what took the focus
 */
export function messageOf({ view, beat, also }: Page, language: Language, named = false): string {
  const more = also.map(({ text }) => plain(text));
  // The focus is on the words themselves.
  if (view.phase === 'timePasses' && named) return more.join(' ');
  const whose = named ? '' : whoseWords(view, beat, language);
  const looks = beat.cue === undefined && beat.emotion && beat.kind === 'speech' ? emotionNames[beat.emotion][language] : undefined;
  const from = [whose, looks].filter(Boolean).join(', ');
  return [from && (beat.cue === undefined ? `${from}:` : `${from}.`), beat.cue, plain(beat.text), ...more].filter(Boolean).join(' ');
}

function whoseWords(view: Page['view'], { kind, speaker }: Page['beat'], language: Language): string {
  switch (kind) {
    case 'speech':
      return personOf(view, speaker)?.name ?? '';
    case 'you':
    case 'innerVoice':
    case 'agreement':
      return playWords[kind][language];
    case 'narration':
    case 'time':
      return '';
  }
}
