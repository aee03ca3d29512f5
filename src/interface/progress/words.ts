import type { Text } from '../../model/language.ts';
import type { Stance } from '../../model/moves.ts';

export const progressWords = {
  intro: {
    nl: 'Wat je in je gesprekken deed, over al je spellen heen. Geen cijfer en geen eindstand: kijk wat je herkent, en kies één ding om te oefenen.',
    en: 'What you did in your conversations, over all your plays. No mark and no final score: see what you recognise, and pick one thing to practise.',
  },
  stays: { nl: 'Dit staat alleen op dit apparaat. Niemand kijkt mee.', en: 'This is on this device only. Nobody is watching.' },
  emptyTitle: { nl: 'Hier valt nog niets te zien', en: 'There is nothing to see here yet' },
  empty: {
    nl: 'Na je eerste keuzes in een gesprek zie je hier wat je deed: per zet, en per ruimte die je openliet of sloot.',
    en: 'After your first choices in a conversation you will see here what you did: move by move, and room by room.',
  },
  toConversations: { nl: 'Naar de gesprekken', en: 'To the conversations' },
  gathering: { nl: 'Je spellen worden nagespeeld…', en: 'Your plays are being played again…' },
  failed: {
    nl: 'Je spellen konden niet worden nagespeeld. Kijk of je verbinding hebt en laad de pagina opnieuw. Je spellen zijn bewaard.',
    en: 'Your plays could not be played again. Check your connection and reload the page. Your plays are kept.',
  },
  next: { nl: 'Om te oefenen', en: 'To practise' },
  nextScenario: { nl: 'Een gesprek om dat in te oefenen', en: 'A conversation to practise it in' },
  nothingToMend: {
    nl: 'Er springt niets uit. Speel een gesprek met andere mensen, en kijk of het ook daar lukt.',
    en: 'Nothing stands out. Play a conversation with other people, and see whether it works there too.',
  },
  moves: { nl: 'Wat je deed', en: 'What you did' },
  movesIntro: {
    nl: 'In hoeveel keuzes je iets deed. Geen zet is altijd goed of altijd fout: het gaat om wanneer, en om wie er dan nog ruimte heeft.',
    en: 'In how many choices you did something. No move is always right or always wrong: it depends on when, and on who still has room then.',
  },
  rooms: { nl: 'Ruimte voor de ander', en: 'Room for the other' },
  roomsIntro: {
    nl: 'In hoeveel keuzes je iemand ruimte gaf, en in hoeveel die ruimte kleiner werd.',
    en: 'In how many choices you gave somebody room, and in how many that room grew smaller.',
  },
  move: { nl: 'Zet', en: 'Move' },
  room: { nl: 'Ruimte', en: 'Room' },
  all: { nl: 'Alle spellen', en: 'All plays' },
  newest: { nl: 'Laatste spel', en: 'Last play' },
  opened: { nl: 'Groter', en: 'Larger' },
  closed: { nl: 'Kleiner', en: 'Smaller' },
  plays: { nl: 'Eerder gespeeld', en: 'Played before' },
  lookBack: { nl: 'Terugkijken', en: 'Look back' },
  goOn: { nl: 'Verder spelen', en: 'Carry on' },
  lookedOn: { nl: 'meegekeken', en: 'looked on' },
  withGroup: { nl: 'met een groep', en: 'with a group' },
  remove: { nl: 'Weghalen', en: 'Remove' },
  reallyRemove: { nl: 'Dit spel voorgoed weghalen?', en: 'Remove this play for good?' },
  yesRemove: { nl: 'Ja, weghalen', en: 'Yes, remove it' },
  no: { nl: 'Nee, laat staan', en: 'No, leave it' },
  keepTitle: { nl: 'Bewaren, meenemen en wissen', en: 'Keep, take along and erase' },
  keepIntro: {
    nl: 'Browsers ruimen soms op, ook wat jij wilde bewaren. Met een bestand heb je je spellen zelf in handen, en neem je ze mee naar een ander apparaat.',
    en: 'Browsers tidy up at times, also what you wanted to keep. With a file your plays are in your own hands, and you can take them to another device.',
  },
  save: { nl: 'Bewaar als bestand', en: 'Save as a file' },
  saved: { nl: 'Het bestand staat bij je downloads.', en: 'The file is among your downloads.' },
  bringIn: { nl: 'Haal een bestand binnen', en: 'Bring in a file' },
  unreadable: { nl: 'Dit bestand kon niet gelezen worden. Er is niets veranderd.', en: 'This file could not be read. Nothing has changed.' },
  print: { nl: 'Print of bewaar als pdf', en: 'Print or save as PDF' },
  erase: { nl: 'Wis alles', en: 'Erase everything' },
  reallyErase: {
    nl: 'Alles wissen van dit apparaat: je spellen, je aantekeningen en je instellingen? Dit kan niet terug.',
    en: 'Erase everything from this device: your plays, your notes and your settings? This can’t be undone.',
  },
  yesErase: { nl: 'Ja, wis alles', en: 'Yes, erase everything' },
  erased: { nl: 'Alles is gewist.', en: 'Everything has been erased.' },
  notErased: { nl: 'Het wissen is niet gelukt: je browser laat het niet toe.', en: 'Erasing did not work: your browser doesn’t allow it.' },
} satisfies Readonly<Record<string, Text>>;

export const stanceNames: Readonly<Record<Stance, Text>> = {
  equal: { nl: 'Op gelijke voet', en: 'As equals' },
  controlling: { nl: 'Jij neemt het woord van de ander', en: 'You take the other’s say' },
  yielding: { nl: 'Je laat je eigen kant los', en: 'You let go of your own side' },
  avoiding: { nl: 'Je gaat eromheen', en: 'You go round it' },
};

export function counted(plays: number, choices: number): Text {
  return {
    nl: `${choices} ${choices === 1 ? 'eigen keuze' : 'eigen keuzes'} in ${plays} ${plays === 1 ? 'spel' : 'spellen'}`,
    en: `${choices} ${choices === 1 ? 'choice' : 'choices'} of your own in ${plays} ${plays === 1 ? 'play' : 'plays'}`,
  };
}

export function unseen(count: number): Text {
  return {
    nl: count === 1 ? 'Eén spel telt niet mee: dat gesprek is sindsdien veranderd.' : `${count} spellen tellen niet mee: die gesprekken zijn sindsdien veranderd.`,
    en: count === 1 ? 'One play does not count: that conversation has changed since.' : `${count} plays do not count: those conversations have changed since.`,
  };
}

export function afterChoices(count: number): Text {
  return { nl: `na ${count} ${count === 1 ? 'keuze' : 'keuzes'}`, en: `after ${count} ${count === 1 ? 'choice' : 'choices'}` };
}

export function earlierPlays(count: number): Text {
  return { nl: `Nog ${count} ${count === 1 ? 'spel' : 'spellen'} van eerder`, en: `${count} earlier ${count === 1 ? 'play' : 'plays'}` };
}

/** Of each stance, what has not been done in any play. */
export function movesNotDone(count: number): Text {
  return { nl: count === 1 ? 'Eén zet deed je nog niet' : `${count} zetten deed je nog niet`, en: count === 1 ? 'One move you have not made yet' : `${count} moves you have not made yet` };
}
