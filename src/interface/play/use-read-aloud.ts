import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../../model/language.ts';
import type { Speech } from '../ports.ts';
import { messageOf } from './live-message.tsx';
import { plain } from '../../play/emphasis.ts';
import { createReadAloud } from './read-aloud.ts';
import { isChoosing, type Reading } from './reading.ts';

/**
 * Reads every page aloud while `on`; the next page, a choice or anything that lies over the
 * conversation stops it. Returns whether this device can do it at all.
 *
 * @param language of the conversation
 */
export function useReadAloud(speech: Speech | undefined, reading: Reading, language: Language, on: boolean): boolean {
  const voice = useMemo(() => createReadAloud(speech, (text) => new SpeechSynthesisUtterance(text)), [speech]);
  const [able, setAble] = useState(() => voice.speaks(language));
  useEffect(() => voice.onVoices(() => setAble(voice.speaks(language))), [voice, language]);
  useEffect(() => {
    if (!on || !able) return;
    voice.read(toRead(reading, language), language);
    return voice.stop;
  }, [voice, reading, language, on, able]);
  return able;
}

/** What stands on the page: what is seen and said, and what can be chosen, with its number. */
export function toRead(reading: Reading, language: Language): readonly string[] {
  const page = reading.pages[reading.at];
  const choices = isChoosing(reading) ? reading.view.choices.map(({ text }, index) => `${index + 1}. ${plain(text)}`) : [];
  return [...(page ? [messageOf(page, language)] : []), ...choices];
}
