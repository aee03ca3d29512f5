import { moves } from '../model/moves.ts';
import type { Language, Text } from '../model/language.ts';
import { rungNames, rungs } from '../model/ladder.ts';
import { passagesOf, choicesOf } from './parts.ts';
import type { Known } from './reading.ts';
import type { Scenario } from './types.ts';
import { rungWords, tensionWords, trustWords } from './words/conditions.ts';
import { additionWords, detailWords, limitDeedWords, moveWords, roomWords } from './words/moves.ts';
import { emotionWords, lightWords, settingWords, targetWords } from './words/telling.ts';
import type { Vocabulary } from './words/vocabulary.ts';

/** Something that can be written at some place in a scenario. */
export interface Completion {
  /** What is put in the text. */
  readonly text: string;
  /** What it is or does, in a few words. */
  readonly about?: string;
}

/** Where in a scenario something is about to be written. */
export type CompletionKind =
  | 'person' | 'passage' | 'option' | 'agreement' | 'limit' | 'chance'
  | 'move' | 'addition' | 'matter' | 'detail' | 'limitDeed' | 'room'
  | 'condition' | 'emotion' | 'target' | 'setting' | 'light' | 'place' | 'look' | 'sound';

export type Completions = Readonly<Record<CompletionKind, readonly Completion[]>>;

/**
 * Everything that can be offered while somebody writes: the scenario's own names, the language's
 * words and what the game can show and sound. Without a scenario that can be read, only the latter two.
 */
export function completions(language: Language, known: Known, scenario?: Scenario): Completions {
  const word = <T>(words: Vocabulary<T>): readonly Completion[] => words.named(language).map((text) => ({ text }));
  return {
    ...namesIn(scenario, language),
    move: Object.entries(moves).map(([move, theory]) => ({ text: moveWords.name(move as keyof typeof moves, language), about: theory.seen[language] })),
    addition: [...word(additionWords), { text: touching[language] }, ...roomMoves(language)],
    detail: word(detailWords).map(({ text }) => ({ text: `${text}:` })),
    limitDeed: word(limitDeedWords),
    room: word(roomWords),
    condition: [...rungConditions(language), ...word(tensionWords), ...word(trustWords)],
    emotion: word(emotionWords),
    setting: word(settingWords).map(({ text }) => ({ text: `${text}:` })),
    light: word(lightWords),
    place: known.settings.map((text) => ({ text })),
    look: known.looks.map((text) => ({ text })),
    sound: known.sounds.map((text) => ({ text })),
  };
}

const touching: Text = { nl: 'raakt: ', en: 'touches: ' };

function roomMoves(language: Language): readonly Completion[] {
  const verbs = language === 'nl' ? ['opent', 'sluit'] : ['opens', 'closes'];
  return verbs.flatMap((verb) => roomWords.named(language).map((room) => ({ text: `${verb} ${room}` })));
}

/** Each rung by itself, and with “or further” or “or worse” where that can follow. */
function rungConditions(language: Language): readonly Completion[] {
  const reach = language === 'nl' ? { up: 'of verder', down: 'of erger' } : { up: 'or further', down: 'or worse' };
  return rungs.flatMap((rung) => {
    const text = rungWords.name(rung, language);
    const about = rungNames[rung][language];
    if (rung === 'schijninstemming' || rung === 'aftasten') return [{ text, about }];
    const isGrowing = rungs.indexOf(rung) < rungs.indexOf('meningsverschil');
    return [{ text, about }, { text: `${text} ${isGrowing ? reach.up : reach.down}`, about }];
  });
}

type Named = 'person' | 'passage' | 'option' | 'agreement' | 'limit' | 'chance' | 'matter' | 'target';

function namesIn(scenario: Scenario | undefined, language: Language): Pick<Completions, Named> {
  const named = (plans: readonly { readonly id: string; readonly name: string }[] = []): readonly Completion[] => plans.map(({ id, name }) => ({ text: id, about: name }));
  const passages = (scenario ? passagesOf(scenario) : []).map(({ scene, passage }): Completion => ({ text: passage.id, about: scene.title }));
  return {
    person: [...named(scenario?.persons), { text: language === 'nl' ? 'jij' : 'you' }],
    passage: passages,
    target: [...passages, ...targetWords.named(language).map((text) => ({ text }))],
    option: (scenario ? choicesOf(scenario) : []).map(({ id, text }) => ({ text: id, about: text })),
    agreement: named(scenario?.agreements),
    limit: named(scenario?.limits),
    chance: named(scenario?.chances),
    matter: (scenario?.persons ?? []).flatMap(({ matters, name }) => matters.map((text) => ({ text, about: name }))),
  };
}
