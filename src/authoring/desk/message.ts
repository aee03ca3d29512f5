import type { Language, Text } from '../../model/language.ts';
import type { News } from '../news.ts';
import type { DeskState, Outcome } from './desk.ts';

/** The one message of the desk: what became of the last save, or of what was asked. */
export function messageOf(state: DeskState): string {
  const { news, open, good, language, connected } = state;
  const now = news.get(open ?? '');
  if (!connected) return said.stopped[language];
  if (!now) return said.waiting[language];
  const hasScene = good.has(now.id);
  return [fileMessage(now, hasScene), outcomeMessage(state.outcome)].filter((text) => text !== undefined).map((text) => text[language]).join(' ');
}

/** The time of day as it is written in a language, with seconds. */
export function timeOfDay(at: number, language: Language): string {
  return new Date(at).toLocaleTimeString(language === 'nl' ? 'nl-NL' : 'en-GB');
}

const said = {
  stopped: {
    nl: 'De voorvertoning is gestopt. Start haar opnieuw in je terminal; deze pagina gaat dan vanzelf verder.',
    en: 'The preview has stopped. Start it again in your terminal; this page then goes on by itself.',
  },
  waiting: { nl: 'Ik lees het scenario.', en: 'Reading the scenario.' },
} as const satisfies Record<string, Text>;

function fileMessage(news: News, hasScene: boolean): Text {
  const kept: Text = hasScene
    ? { nl: 'Je ziet nog de vorige versie.', en: 'You still see the version before it.' }
    : { nl: 'Er is nog niets om te spelen.', en: 'There is nothing to play yet.' };
  if (news.state === 'gone') return both({ nl: `${news.file} is er niet, of ik kan er niet bij.`, en: `${news.file} is not there, or I can’t get at it.` }, kept);
  const errors = news.mistakes.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first && news.scenarios.length === 0) return both(errorsTold(errors.length, first.line), kept);
  const rest = news.mistakes.length + news.more;
  return rest === 0 ? { nl: 'Niets op aan te merken.', en: 'Nothing to remark.' } : remarksTold(rest);
}

function errorsTold(count: number, line: number): Text {
  if (count === 1) return { nl: `Eén fout, op regel ${line}.`, en: `One error, on line ${line}.` };
  return { nl: `${count} fouten, de eerste op regel ${line}.`, en: `${count} errors, the first on line ${line}.` };
}

function remarksTold(count: number): Text {
  return count === 1 ? { nl: 'Eén opmerking.', en: 'One remark.' } : { nl: `${count} opmerkingen.`, en: `${count} remarks.` };
}

function outcomeMessage(outcome: Outcome): Text | undefined {
  switch (outcome.kind) {
    case 'none':
      return undefined;
    case 'replayed':
      return outcome.lost === undefined ? undefined : lostTold(outcome.number + 1, outcome.lost);
    case 'went':
      return wentTold(outcome);
  }
}

function lostTold(number: number, text: string): Text {
  return {
    nl: `Je keuze ${number}, “${text}”, kan hier niet meer. Je staat er net voor.`,
    en: `Your choice ${number}, “${text}”, can’t be made here any more. You are just before it.`,
  };
}

function wentTold({ passage, found, seed }: Extract<Outcome, { kind: 'went' }>): Text {
  if (!found) return { nl: `Ik vond geen spel dat bij “${passage}” komt.`, en: `I found no play that comes to “${passage}”.` };
  const arrived: Text = { nl: `Dit is de kortste weg naar “${passage}”.`, en: `This is the shortest way to “${passage}”.` };
  if (seed === undefined) return arrived;
  return both(arrived, { nl: `Daar was ander toeval voor nodig: nummer ${seed}.`, en: `It took other chance: number ${seed}.` });
}

function both(one: Text, other: Text): Text {
  return { nl: `${one.nl} ${other.nl}`, en: `${one.en} ${other.en}` };
}
