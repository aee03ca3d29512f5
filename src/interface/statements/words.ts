import type { Text } from '../../model/language.ts';

export const statementWords = {
  privacyIntro: {
    nl: 'Je speelt zonder account. Speel je alleen, dan gaat er niets van wat je doet van dit apparaat af. Er wordt niets gemeten en niemand kijkt mee.',
    en: 'You play without an account. When you play alone, nothing of what you do leaves this device. Nothing is measured and nobody looks on.',
  },
  keptTitle: { nl: 'Wat er bewaard wordt', en: 'What is kept' },
  purpose: { nl: 'Waarvoor', en: 'What for' },
  place: { nl: 'Waar', en: 'Where' },
  retention: { nl: 'Hoe lang', en: 'For how long' },
  neverTitle: { nl: 'Wat er nooit gebeurt', en: 'What never happens' },
  yoursTitle: { nl: 'Jij bepaalt', en: 'It is yours' },
  yours: {
    nl: 'Bij ‘Jouw voortgang’ kun je al je spellen in één bestand zetten en meenemen, één spel wissen, of alles wissen. Wat gewist is, is weg: er is nergens een kopie.',
    en: 'Under “Your progress” you can put all your plays into one file and take them along, delete one play, or delete everything. What is deleted is gone: there is no copy anywhere.',
  },
  shared: {
    nl: 'Deel je dit apparaat met anderen? Dan kunnen zij zien wat je speelde en schreef. Schrijf geen namen van cliënten of collega’s in je dagboek.',
    en: 'Do you share this device with others? Then they can see what you played and wrote. Don’t write names of clients or colleagues in your journal.',
  },
  accessIntro: {
    nl: 'Iedereen moet dit spel kunnen spelen, op dezelfde manier. Er is geen aparte versie: wat je hoort of ziet, staat er ook in tekst. We houden ons aan WCAG 2.2, niveau AA (EN 301 549).',
    en: 'Everybody should be able to play this game, in the same way. There is no separate version: whatever is heard or seen is also there in text. We go by WCAG 2.2, level AA (EN 301 549).',
  },
  worksTitle: { nl: 'Wat werkt', en: 'What works' },
  testedTitle: { nl: 'Hoe dat getest is', en: 'How that was tested' },
  tested: {
    nl: 'Bij elke verandering speelt een computer het spel, met het toetsenbord, met een vinger op een klein scherm en met grote letters, en zoekt met axe naar fouten op elk scherm, in beide talen.',
    en: 'At every change a computer plays the game, by keyboard, with a finger on a small screen and with large letters, and looks for mistakes with axe on every screen, in both languages.',
  },
  shortTitle: { nl: 'Wat nog niet goed genoeg is', en: 'What is not good enough yet' },
  tellTitle: { nl: 'Loop je ergens tegenaan?', en: 'Does something get in your way?' },
  tell: {
    nl: 'Vertel het degene die je dit spel gaf: je trainer of je organisatie. Noem het scherm, wat je wilde doen en met welk hulpmiddel.',
    en: 'Tell whoever gave you this game: your trainer or your organisation. Say which screen, what you wanted to do, and with which aid.',
  },
} satisfies Readonly<Record<string, Text>>;

export const never: readonly Text[] = [
  { nl: 'Geen cookies, geen volgers, geen reclame, geen verbinding met een andere site.', en: 'No cookies, no trackers, no advertising, no connection to any other site.' },
  { nl: 'Geen cijfer over jou, en geen verslag over jou aan je leidinggevende.', en: 'No mark about you, and no report about you to your manager.' },
  { nl: 'Geen stem van internet die voorleest: die zou de tekst naar haar maker sturen.', en: 'No voice from the internet that reads aloud: it would send the text to its maker.' },
];

export const works: readonly Text[] = [
  { nl: 'Alles gaat met alleen het toetsenbord: Tab, Enter, spatie, Escape en de pijltjes. Losse letters doen niets.', en: 'Everything works by keyboard alone: Tab, Enter, space, Escape and the arrows. Single letters do nothing.' },
  { nl: 'Schermlezers: wie wat zegt en hoeveel je kunt kiezen, wordt gemeld. Hoe iemand kijkt, staat er in woorden.', en: 'Screen readers: who says what and how much there is to choose is announced. How somebody looks is there in words.' },
  { nl: 'De tekst kan twee keer zo groot, ook op een klein scherm, zonder opzij te schuiven.', en: 'The text can be twice as large, also on a small screen, without scrolling sideways.' },
  { nl: 'Weinig beweging als je dat wilt of als je apparaat erom vraagt. Niets heeft haast: er loopt geen klok.', en: 'Little motion when you want it or your device asks for it. Nothing is in a hurry: there is no clock.' },
  { nl: 'Geluid kan uit of als tekst in beeld. Voorlezen kan met een stem van je apparaat.', en: 'Sound can be off, or shown as text. Reading aloud works with a voice of your device.' },
];

export const short: readonly Text[] = [
  { nl: 'Nog niet getest met mensen die dagelijks een schermlezer gebruiken. Alleen met regels en programma’s.', en: 'Not yet tested with people who use a screen reader every day. Only with rules and programs.' },
  { nl: 'De tekst is geschreven op ongeveer niveau B1; een versie in makkelijke taal is er niet.', en: 'The text is written at about level B1; there is no version in easy language.' },
  { nl: 'Er is geen gebarentaal.', en: 'There is no sign language.' },
];
