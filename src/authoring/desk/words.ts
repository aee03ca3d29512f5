import type { Language, Text } from '../../model/language.ts';
import type { Severity } from '../../scenario/mistake.ts';

/** What the desk says, in Dutch and English. */
export const deskWords = {
  title: { nl: 'Voorvertoning', en: 'Preview' },
  scene: { nl: 'Het spel zoals een speler het ziet', en: 'The game as a player sees it' },
  scenario: { nl: 'Scenario', en: 'Scenario' },
  tools: { nl: 'Spelen', en: 'Playing' },
  restart: { nl: 'Opnieuw beginnen', en: 'Start again' },
  seed: { nl: 'Toeval nummer', en: 'Chance number' },
  otherSeed: { nl: 'Ander toeval', en: 'Other chance' },
  passage: { nl: 'Passage', en: 'Passage' },
  goTo: { nl: 'Ga hierheen', en: 'Go here' },
  toldIn: { nl: 'Taal van het verhaal', en: 'Language of the story' },
  yourLanguage: { nl: 'English', en: 'Nederlands' },
  remarks: { nl: 'Opmerkingen', en: 'Remarks' },
  noRemarks: { nl: 'Niets op aan te merken.', en: 'Nothing to remark.' },
  consequence: { nl: 'Gevolg', en: 'Consequence' },
  remedy: { nl: 'Wat te doen', en: 'What to do' },
  standing: { nl: 'Hoe het ervoor staat', en: 'How things stand' },
  standingWhy: {
    nl: 'Bij het volgende antwoord van de speler. De woorden zijn die van een voorwaarde: je kunt ze zo tussen [ ] zetten.',
    en: 'At the player’s next answer. The words are those of a condition: you can put them between [ ] as they are.',
  },
  away: { nl: 'is weg', en: 'is away' },
  relationship: { nl: 'Samenspel', en: 'Relationship' },
  tension: { nl: 'Spanning', en: 'Tension' },
  trust: { nl: 'Vertrouwen', en: 'Trust' },
  rooms: { nl: 'Ruimte', en: 'Room' },
  why: { nl: 'Waarom', en: 'Why' },
  agreements: { nl: 'Afspraken', en: 'Agreements' },
  limits: { nl: 'Grenzen', en: 'Limits' },
  chances: { nl: 'Toeval', en: 'Chance' },
  happens: { nl: 'gebeurt', en: 'happens' },
  happensNot: { nl: 'gebeurt niet', en: 'does not happen' },
  own: { nl: 'Jouw inbreng', en: 'Your contribution' },
  nothingYet: { nl: 'Er is nog niets om te spelen. Herstel eerst de fouten hiernaast.', en: 'There is nothing to play yet. Mend the errors beside this first.' },
} as const satisfies Record<string, Text>;

export const severityWords: Readonly<Record<Severity, Text>> = {
  error: { nl: 'Fout', en: 'Error' },
  warning: { nl: 'Let op', en: 'Warning' },
  note: { nl: 'Ter info', en: 'Note' },
};

export const languageNames: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' };

export function lineOf(line: number): Text {
  return { nl: `regel ${line}`, en: `line ${line}` };
}

export function moreRemarks(count: number): Text {
  return { nl: `En nog ${count}. Herstel eerst deze.`, en: `And ${count} more. Mend these first.` };
}
