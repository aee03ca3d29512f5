import type { Language } from '../../model/language.ts';
import type { Speech } from '../ports.ts';

/** Reads aloud with a voice that this device has of its own. */
export interface ReadAloud {
  /** Whether there is such a voice for the language; browsers may find their voices late. */
  speaks(language: Language): boolean;
  /** Reads sentence by sentence, from the first; what was being read stops. */
  read(texts: readonly string[], language: Language): void;
  stop(): void;
  /** Returns a function that stops listening. */
  onVoices(listener: () => void): () => void;
}

/** @param utterance of one sentence */
export function createReadAloud(speech: Speech | undefined, utterance: (text: string) => SpeechSynthesisUtterance): ReadAloud {
  return {
    speaks: (language) => speech !== undefined && localVoice(speech.getVoices(), language) !== undefined,
    read(texts, language) {
      const voice = speech && localVoice(speech.getVoices(), language);
      if (!voice) return;
      speech.cancel();
      for (const sentence of sentencesOf(texts, language)) {
        const said = utterance(sentence);
        [said.voice, said.lang] = [voice, voice.lang];
        speech.speak(said);
      }
    },
    stop: () => speech?.cancel(),
    onVoices(listener) {
      speech?.addEventListener('voiceschanged', listener);
      return () => speech?.removeEventListener('voiceschanged', listener);
    },
  };
}

/** Voices from elsewhere send what they read to their maker: those are left alone. */
export function localVoice<V extends Pick<SpeechSynthesisVoice, 'lang' | 'localService'>>(voices: readonly V[], language: Language): V | undefined {
  return voices.find((voice) => voice.localService && voice.lang.toLowerCase().split(/[-_]/u)[0] === language);
}

/** Short pieces: some browsers fall silent halfway through a long one. */
export function sentencesOf(texts: readonly string[], language: Language): readonly string[] {
  const cut = new Intl.Segmenter(language, { granularity: 'sentence' });
  return texts.flatMap((text) => Array.from(cut.segment(text), ({ segment }) => segment.trim())).filter((sentence) => sentence !== '');
}
