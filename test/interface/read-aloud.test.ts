import { expect, test } from 'vitest';
import { createReadAloud, localVoice, sentencesOf } from '../../src/interface/play/read-aloud.ts';
import { toRead } from '../../src/interface/play/use-read-aloud.ts';
import type { Speech } from '../../src/interface/ports.ts';
import { spoken, viewWith } from './fixtures/views.ts';

interface Voice {
  readonly lang: string;
  readonly localService: boolean;
}

/** A browser's speech that writes down what it is asked to say. */
function speechWith(voices: readonly Voice[]): { readonly speech: Speech; readonly said: string[] } {
  const said: string[] = [];
  const speech: Speech = {
    getVoices: () => voices as SpeechSynthesisVoice[],
    speak: ({ text, lang }) => said.push(`${lang}: ${text}`),
    cancel: () => said.push('(stil)'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  return { speech, said };
}

const utterance = (text: string) => ({ text, lang: '', voice: null }) as SpeechSynthesisUtterance;

test('a voice that sends its text elsewhere is never used, even if it is the only one', () => {
  const voices = [{ lang: 'nl-NL', localService: false }, { lang: 'en-GB', localService: true }];
  expect(localVoice(voices, 'nl')).toBeUndefined();
  expect(localVoice(voices, 'en')?.lang).toBe('en-GB');
  const { speech, said } = speechWith(voices);
  const aloud = createReadAloud(speech, utterance);
  aloud.read(['Hallo.'], 'nl');
  expect(aloud.speaks('nl')).toBe(false);
  expect(said).toEqual([]);
});

test('a Flemish voice reads Dutch, also where the browser writes it with an underscore', () => {
  expect(localVoice([{ lang: 'nl_BE', localService: true }], 'nl')).toBeDefined();
});

test('a page is read sentence by sentence, and what was read before it stops', () => {
  const { speech, said } = speechWith([{ lang: 'nl-NL', localService: true }]);
  createReadAloud(speech, utterance).read(['Ze kijkt weg. “Nee,” zegt ze.', '1. Wat is er?'], 'nl');
  expect(said[0]).toBe('(stil)');
  expect(said.slice(1, 3)).toEqual(['nl-NL: Ze kijkt weg.', 'nl-NL: “Nee,” zegt ze.']);
  expect(said.slice(3).join(' ')).toContain('Wat is er?');
});

test('without any speech there is nothing to read with', () => {
  const aloud = createReadAloud(undefined, utterance);
  aloud.read(['Hallo.'], 'nl');
  aloud.stop();
  expect(aloud.speaks('nl')).toBe(false);
});

test('empty lines make no sentences', () => {
  expect(sentencesOf(['', '  '], 'en')).toEqual([]);
});

test('with something to choose, the choices are read with their numbers and without marks of emphasis', () => {
  const choosing = viewWith({ phase: 'choosing', choices: [{ id: 'a', text: 'Wat vindt u *zelf*?' }, { id: 'b', text: 'Ik regel het.' }] });
  const page = { view: choosing, beat: spoken('bos', 'En nu?'), index: 0, also: [] };
  expect(toRead({ pages: [page], at: 0, view: choosing }, 'nl')).toEqual(['En nu?', '1. Wat vindt u zelf?', '2. Ik regel het.']);
});
