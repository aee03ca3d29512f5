import type { Language, Text } from '../model/language.ts';

/** What the command line says, in Dutch and English. Gaps in braces. */
const words = {
  usage: {
    nl: `Samenspel in de terminal

  npx samenspel play MAP          speel een scenario; nummers kiezen
      --seed N                    hetzelfde getal geeft hetzelfde toeval
      --record BESTAND            bewaar de gespeelde keuzes
      --replay BESTAND            speel bewaarde keuzes na, en ga daarna verder
      --policy GEWOONTE           laat een gewoonte kiezen: controlling, equal, yielding, avoiding, mixed of random
  npx samenspel check MAP…        kijk scenario's na: fouten, en wat waarschijnlijk niet de bedoeling is
      --format text|json|sarif    voor mensen, voor programma's, of voor editors
      --strict                    ook “let op” telt als fout
  npx samenspel prove MAP…        verken alle spellen: komt elke afloop voor, is er altijd een weg terug, …
      --most N                    zoveel momenten doorlopen voor het een steekproef wordt (standaard 10000)
      --seed S --format text|json hetzelfde getal geeft dezelfde steekproef
  npx samenspel test MAP…         speel de gespeelde spellen (*.play) na, en zie of ze nog zo gaan
  npx samenspel map MAP           de kaart: passages, hoe vaak ze bezocht worden, en waar gewoontes uitkomen
      --svg BESTAND               als tekening
  npx samenspel stats [MAP…]      cijfers: lengte, waar gewoontes uitkomen, wat er te beleven is, of antwoorden zich verraden
      --format text|markdown|csv|json
  npx samenspel new [MAP]         begin een scenario: een paar vragen, en je hebt iets om te spelen
      --title --you --person --who --matters --look --place   antwoorden vooraf
  npx samenspel preview MAP       schrijf met het spel ernaast in je browser: elke keer dat je bewaart, gaat het mee
      --port N --no-open          op deze poort; open geen browser
  npx samenspel format MAP…       zet spaties, pijlen en witregels gelijk; woorden blijven zoals ze zijn
      --ids                       geef elk antwoord een eigen naam (#naam)
      --check                     verander niets, zeg alleen wat zou veranderen
  npx samenspel translate MAP…    maak of werk bij: het PO-bestand voor vertalers
      --language nl|en            de taal waarin vertaald wordt
      --status, --side-by-side    tel alleen, of druk beide talen naast elkaar af
  npx samenspel simulate          speel vele gesprekken zonder scenario
      --policy GEWOONTE           controlling, equal, yielding, avoiding, random, of mixed:DEEL (deel sturend, 0 tot 1)
      --people N --turns T        hoeveel mensen, hoeveel beurten
      --seed S                    hetzelfde getal geeft dezelfde mensen
      --format table|csv          een overzicht, of een regel per beurt
  npx samenspel help

  --language nl|en                taal van het spel zelf (standaard: die van je systeem, anders Nederlands)`,
    en: `Samenspel in the terminal

  npx samenspel play FOLDER       play a scenario; numbers choose
      --seed N                    the same number brings the same chance
      --record FILE               keep the choices that were made
      --replay FILE               replay kept choices, then go on
      --policy HABIT              let a habit choose: controlling, equal, yielding, avoiding, mixed or random
  npx samenspel check FOLDER…     look scenarios over: mistakes, and what is probably not meant
      --format text|json|sarif    for people, for programs, or for editors
      --strict                    warnings count as errors too
  npx samenspel prove FOLDER…     explore all plays: is every ending reached, is there always a way back, …
      --most N                    go through this many moments before it becomes a sample (default 10000)
      --seed S --format text|json the same number gives the same sample
  npx samenspel test FOLDER…      play the written plays (*.play), and see whether they still go so
  npx samenspel map FOLDER        the map: passages, how often they are visited, and where habits come out
      --svg FILE                  as a drawing
  npx samenspel stats [FOLDER…]   figures: length, where habits come out, what is met, whether answers give themselves away
      --format text|markdown|csv|json
  npx samenspel new [FOLDER]      begin a scenario: a few questions, and there is something to play
      --title --you --person --who --matters --look --place   answers beforehand
  npx samenspel preview FOLDER    write with the game beside it in your browser: every time you save, it follows
      --port N --no-open          on this port; open no browser
  npx samenspel format FOLDER…    put spaces, arrows and blank lines in order; words stay as they are
      --ids                       give every option a name of its own (#name)
      --check                     change nothing, only say what would change
  npx samenspel translate FOLDER… make or update the PO file for translators
      --language nl|en            the language to translate into
      --status, --side-by-side    only count, or print both languages next to each other
  npx samenspel simulate          play many conversations without a scenario
      --policy HABIT              controlling, equal, yielding, avoiding, random, or mixed:SHARE (controlling share, 0 to 1)
      --people N --turns T        how many people, how many turns
      --seed S                    the same number gives the same people
      --format table|csv          a summary, or one row a turn
  npx samenspel help

  --language nl|en                language of the game itself (default: that of your system, else Dutch)`,
  },
  unknownCommand: {
    nl: 'Het commando “{command}” bestaat niet.{near} `npx samenspel help` laat zien wat er kan.',
    en: 'There is no command “{command}”.{near} `npx samenspel help` shows what there is.',
  },
  badOption: { nl: 'Dat begrijp ik niet: {problem} `npx samenspel help` laat zien wat er kan.', en: 'I don’t understand: {problem} `npx samenspel help` shows what there is.' },
  badSimulation: {
    nl: 'Dit kan ik niet simuleren: {problem}. `npx samenspel help` laat zien wat er kan.',
    en: 'I can’t simulate this: {problem}. `npx samenspel help` shows what there is.',
  },
  noFolder: { nl: 'Welk scenario? Bijvoorbeeld: npx samenspel play scenarios/keukentafel', en: 'Which scenario? For example: npx samenspel play scenarios/keukentafel' },
  badSeed: { nl: '--seed verwacht een heel getal van 0 tot 4294967295, geen “{seed}”.', en: '--seed takes a whole number from 0 to 4294967295, not “{seed}”.' },
  badPolicy: { nl: 'De gewoonte “{policy}” ken ik niet. Kies uit: {policies}.', en: 'I don’t know the habit “{policy}”. Choose from: {policies}.' },
  badLanguage: { nl: '--language is nl of en, geen “{language}”.', en: '--language is nl or en, not “{language}”.' },
  noFile: { nl: '{file} is er niet, of ik kan er niet bij. Kijk of de naam klopt.', en: '{file} is not there, or I can’t get at it. Check the name.' },
  cannotWrite: { nl: '{file} kan ik niet schrijven ({reason}). Het spel gaat door, maar wordt niet bewaard.', en: 'I can’t write {file} ({reason}). The game goes on, but is not kept.' },
  noRecord: { nl: '{file} is geen bewaard spel, of het is beschadigd. Er is niets aan veranderd.', en: '{file} is no kept play, or it is damaged. Nothing about it was changed.' },
  otherScenario: { nl: '{file} hoort bij een ander scenario: “{scenario}”.', en: '{file} belongs to another scenario: “{scenario}”.' },
  changedScenario: {
    nl: 'Het scenario is veranderd sinds {file} bewaard werd: na {replayed} keuzes is “{choice}” er niet meer. Speel verder zonder --replay.',
    en: 'The scenario has changed since {file} was kept: after {replayed} choices “{choice}” is no longer there. Play on without --replay.',
  },
  cantPlay: { nl: 'Dit scenario kan zo niet gespeeld worden. Er is {count} ding te herstellen.', en: 'This scenario can’t be played like this. There is {count} thing to mend.' },
  cantPlayMany: { nl: 'Dit scenario kan zo niet gespeeld worden. Er zijn {count} dingen te herstellen.', en: 'This scenario can’t be played like this. There are {count} things to mend.' },
  role: { nl: 'Jij bent {you}.', en: 'You are {you}.' },
  ask: { nl: 'Wat doe je? (1–{count}) ', en: 'What do you do? (1–{count}) ' },
  askAgain: { nl: 'Typ een getal van 1 tot en met {count}, of Ctrl+D om te stoppen. ', en: 'Type a number from 1 to {count}, or Ctrl+D to stop. ' },
  stopped: { nl: 'Gestopt. Aantal keuzes: {count}.', en: 'Stopped. Choices made: {count}.' },
  kept: { nl: 'Je keuzes staan in {file}. Verder spelen: --replay {file}', en: 'Your choices are in {file}. To play on: --replay {file}' },
  course: { nl: 'Terugkijken', en: 'Looking back' },
  unspoken: { nl: '{name} dacht: {text}', en: '{name} thought: {text}' },
} as const satisfies Record<string, Text>;

export type Word = keyof typeof words;

/** A sentence of the command line with its gaps filled. */
export function say(word: Word, language: Language, values: Readonly<Record<string, string | number>> = {}): string {
  return words[word][language].replaceAll(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}
