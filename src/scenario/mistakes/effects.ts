import type { MistakeDocument } from './document.ts';
import { changed, type Example } from './example.ts';

/**
 * Patterns in what answers do that make a scenario teach something else than its author meant. Authors' main trouble is
 * judging the effects of answers (Overbeek, Lala & Jeuring 2020, “Scenario smells”).
 */
export const effectMistakes = {
  S210: {
    severity: 'warning',
    title: { nl: 'Twee antwoorden die hetzelfde doen', en: 'Two options that do the same' },
    what: { nl: 'Dit antwoord doet precies hetzelfde als dat op regel {line}, en leidt naar dezelfde plek.', en: 'This option does exactly the same as the one on line {line}, and leads to the same place.' },
    consequence: { nl: 'De speler kiest, maar er valt niets te kiezen.', en: 'The player chooses, but there is nothing to choose.' },
    remedy: { nl: 'Geef een van de twee een andere handeling of een ander vervolg, of haal er een weg.', en: 'Give one of the two another move or another way on, or take one away.' },
    examples: [changed({ options: '- Wat maakt dit huis voor u thuis? -> thuis\n  bos: vraagt open\n⟦- Hoe is het om hier te wonen? -> thuis⟧\n  bos: vraagt open\n- Ik kom later terug. -> afloop\n  bos: ontwijkt' })],
  },
  S211: {
    severity: 'warning',
    title: { nl: 'Het langste antwoord is te vaak het gelijkwaardige', en: 'The longest option is too often the equal one' },
    what: { nl: 'Bij {count} van de {sets} keuzes is het langste antwoord gelijkwaardig; door toeval zouden het er ongeveer {expected} zijn.', en: 'In {count} of {sets} choices the longest option is the equal one; by chance it would be about {expected}.' },
    consequence: { nl: 'Spelers leren op lengte kiezen, zonder te lezen.', en: 'Players learn to choose by length, without reading.' },
    remedy: { nl: 'Maak sommige gelijkwaardige antwoorden korter, en sommige andere langer.', en: 'Make some of the equal options shorter, and some of the others longer.' },
    examples: [repeated('- Wat maakt dit huis voor u zo’n fijn thuis, mevrouw? -> {to}\n  bos: vraagt open', '- Dat regel ik. -> {to}\n  bos: neemt over', '- Later. -> {to}\n  bos: ontwijkt')],
  },
  S212: {
    severity: 'note',
    title: { nl: 'Het eerste antwoord is te vaak het gelijkwaardige', en: 'The first option is too often the equal one' },
    what: { nl: 'Bij {count} van de {sets} keuzes is het eerste antwoord gelijkwaardig; door toeval zouden het er ongeveer {expected} zijn.', en: 'In {count} of {sets} choices the first option is the equal one; by chance it would be about {expected}.' },
    consequence: { nl: 'Het spel schudt de antwoorden, dus een speler merkt het niet; wie je bestand leest of uitprint wel.', en: 'The game shuffles the options, so a player does not notice; whoever reads or prints your file does.' },
    remedy: { nl: 'Zet de antwoorden vaker in een andere volgorde.', en: 'Put the options in another order more often.' },
    examples: [repeated('- Hoe is het? -> {to}\n  bos: vraagt open', '- Dat regel ik vandaag nog voor u. -> {to}\n  bos: neemt over', '- Zullen we het daar een andere keer over hebben? -> {to}\n  bos: ontwijkt')],
  },
  S213: {
    severity: 'warning',
    title: { nl: 'Alleen vriendelijke antwoorden helpen', en: 'Only friendly options help' },
    what: { nl: 'Vriendelijk en gelijkwaardig vallen hier samen. Aantal andere antwoorden: {others}; vriendelijk daarvan: {warm}.', en: 'Friendly and equal coincide here. Number of other options: {others}; friendly among them: {warm}.' },
    consequence: { nl: 'Spelers leren alleen aardig te zijn. Vriendelijk overnemen en toegeven blijven buiten beeld.', en: 'Players only learn to be nice. Kindly taking over and giving in stay out of sight.' },
    remedy: { nl: 'Zet er antwoorden bij die vriendelijk klinken en toch overnemen of toegeven.', en: 'Add options that sound friendly and still take over or give in.' },
    examples: [repeated('- Later. -> {to}\n  bos: ontwijkt', '- Hoe is het? -> {to}\n  bos: vraagt open', '- Zo zijn nu eenmaal de regels, mevrouw Bos. -> {to}\n  bos: schuilt achter regels')],
  },
  S214: {
    severity: 'warning',
    title: { nl: 'Alleen sturende antwoorden', en: 'Only controlling options' },
    what: { nl: 'Alle antwoorden in de passage “{passage}” sturen.', en: 'All options in the passage “{passage}” are controlling.' },
    consequence: { nl: 'Wat de speler ook kiest, het voelt als druk; er is niets anders te proberen.', en: 'Whatever the player chooses feels like pressure; there is nothing else to try.' },
    remedy: { nl: 'Zet er een antwoord bij dat vraagt, weerspiegelt of keuze geeft.', en: 'Add an option that asks, reflects or offers a choice.' },
    examples: [changed({ more: '\n## ⟦thuis⟧\nbos: Veertig jaar.\n- Dat moet anders. -> afloop\n  bos: zet druk\n- Dat regel ik. -> afloop\n  bos: neemt over\n' })],
  },
  S215: {
    severity: 'warning',
    title: { nl: 'Alleen gelijkwaardige antwoorden', en: 'Only equal options' },
    what: { nl: 'Alle antwoorden in de passage “{passage}” zijn gelijkwaardig.', en: 'All options in the passage “{passage}” are equal ones.' },
    consequence: { nl: 'De speler kan hier niets verkeerd doen, en dus ook niets ontdekken.', en: 'The player can do nothing wrong here, and so discover nothing.' },
    remedy: { nl: 'Zet er een antwoord bij dat verleidelijk is en toch overneemt, ontwijkt of toegeeft.', en: 'Add an option that is tempting and still takes over, avoids or gives in.' },
    examples: [changed({ more: '\n## ⟦thuis⟧\nbos: Veertig jaar.\n- Hoe was dat? -> afloop\n  bos: vraagt open\n- U hebt er uw leven gehad. -> afloop\n  bos: weerspiegelt\n' })],
  },
} as const satisfies Record<string, MistakeDocument>;

/** A scenario in which the player is offered the same set of options six times; what is pointed at is its title. */
function repeated(...options: readonly string[]): Example {
  const set = (to: string): string => options.map((option) => option.replace('{to}', to)).join('\n');
  const passages = ['twee', 'drie', 'vier', 'vijf', 'zes'].map((name, index, all) => `## ${name}\nbos: Ja.\n${set(all[index + 1] ?? 'afloop')}`);
  const { source } = changed({ options: set('twee'), more: passages.join('\n') });
  return { source, line: 2, column: 1, length: 'titel: Aan de keukentafel'.length };
}
