import type { Text } from '../../model/language.ts';
import type { Piece } from '../../scenario/piece.ts';
import type { PlayMistake } from './written-play.ts';

/** What can be wrong in a written play, with gaps in braces. */
const documents = {
  line: {
    what: { nl: '“{words}” kan geen regel van een gespeeld spel beginnen.', en: '“{words}” can’t begin a line of a written play.' },
    remedy: { nl: 'Begin de regel met spel, toeval, kies (of een streepje), verwacht, verder als of uitleg.', en: 'Begin the line with play, seed, choose (or a dash), expect, go on as or comment.' },
  },
  seed: {
    what: { nl: '“{words}” is geen getal voor het toeval.', en: '“{words}” is no number for chance.' },
    remedy: { nl: 'Schrijf een heel getal, bijvoorbeeld toeval: 7.', en: 'Write a whole number, as in seed: 7.' },
  },
  emptyChoice: {
    what: { nl: 'Hier staat niet wat er gekozen wordt.', en: 'This does not say what is chosen.' },
    remedy: { nl: 'Schrijf het begin van het antwoord, of zijn nummer.', en: 'Write the beginning of the option, or its number.' },
  },
  option: {
    what: { nl: 'Het scenario heeft geen antwoord dat begint met “{words}”.', en: 'The scenario has no option that begins with “{words}”.' },
    remedy: { nl: 'Neem het begin over zoals het in het scenario staat.', en: 'Copy the beginning as it stands in the scenario.' },
  },
  habit: {
    what: { nl: 'De gewoonte “{words}” bestaat niet.', en: 'There is no habit “{words}”.' },
    remedy: { nl: 'Kies uit sturend, gelijkwaardig, toegevend, ontwijkend, gemengd en willekeurig.', en: 'Take one of controlling, equal, yielding, avoiding, mixed and random.' },
  },
  ending: {
    what: { nl: 'De afloop “{words}” bestaat niet.', en: 'There is no ending “{words}”.' },
    remedy: { nl: 'Het scenario heeft: {endings}.', en: 'The scenario has: {endings}.' },
  },
  emptyComment: {
    what: { nl: 'Hier staat geen uitleg.', en: 'There is no comment here.' },
    remedy: { nl: 'Schrijf na uitleg: in een of twee zinnen waarom je dit kiest.', en: 'Write after comment: in a sentence or two why this is chosen.' },
  },
  secondComment: {
    what: { nl: 'Deze keuze heeft al een uitleg in deze taal.', en: 'This choice has a comment in this language already.' },
    remedy: { nl: 'Maak er één regel van. Uitleg in het Engels begint met comment:.', en: 'Make it one line. A comment in Dutch begins with uitleg:.' },
  },
  emptyExpectation: {
    what: { nl: 'Hier staat niet wat er verwacht wordt.', en: 'This does not say what is expected.' },
    remedy: { nl: 'Schrijf bijvoorbeeld: verwacht bos minstens gehoord.', en: 'Write for example: expect bos at least heard.' },
  },
} as const satisfies Record<string, { readonly what: Text; readonly remedy: Text }>;

export type PlayMistakeCode = keyof typeof documents;

/** A mistake at a piece; `near` is what was probably meant. */
export function mistakeAt(at: Piece, code: PlayMistakeCode, values: Readonly<Record<string, string>>, near?: string): PlayMistake {
  const { what, remedy } = documents[code];
  const meant: Text = near === undefined ? { nl: '', en: '' } : { nl: ` Bedoel je “${near}”?`, en: ` Do you mean “${near}”?` };
  return {
    line: at.line,
    column: at.column,
    length: Math.max(1, at.text.length),
    what: { nl: filled(what.nl, values) + meant.nl, en: filled(what.en, values) + meant.en },
    remedy: { nl: filled(remedy.nl, values), en: filled(remedy.en, values) },
  };
}

function filled(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);
}
