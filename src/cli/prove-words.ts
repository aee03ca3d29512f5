import type { Text } from '../model/language.ts';
import type { Stage } from '../play/explore/prove.ts';
import type { Promised, Verdict } from '../play/explore/promises.ts';

/** What `prove` says, in Dutch and English. Gaps in braces. */

export const verdictMarks: Readonly<Record<Verdict, Text>> = {
  holds: { nl: 'klopt     ', en: 'holds   ' },
  broken: { nl: 'KLOPT NIET', en: 'BROKEN  ' },
  doubtful: { nl: 'kijk na   ', en: 'look at ' },
};

/** Each promise, by how it came out. `about` lists what it is about; figures fill the other gaps. */
export const promiseWords: Readonly<Record<Promised, Readonly<Record<Verdict, Text>>>> = {
  endingReached: {
    holds: { nl: 'De afloop “{about}” kan bereikt worden, in {choices} keuzes.', en: 'The ending “{about}” can be reached, in {choices} choices.' },
    broken: { nl: 'De afloop “{about}” wordt in geen van de doorlopen spellen bereikt.', en: 'None of the plays that were gone through reaches the ending “{about}”.' },
    doubtful: { nl: 'De afloop “{about}” werd niet gevonden.', en: 'The ending “{about}” was not found.' },
  },
  passageReached: {
    holds: { nl: 'Alle {all} passages kunnen gespeeld worden.', en: 'All {all} passages can be played.' },
    broken: { nl: 'In geen van de doorlopen spellen: {about}.', en: 'In none of the plays that were gone through: {about}.' },
    doubtful: { nl: 'Niet gevonden: {about}.', en: 'Not found: {about}.' },
  },
  lineTold: {
    holds: { nl: 'Alle {all} regels, gedachten ook, worden ergens verteld.', en: 'All {all} lines, thoughts too, are told somewhere.' },
    broken: { nl: '{missing} van {all} regels worden nooit verteld: {about}.', en: '{missing} of {all} lines are never told: {about}.' },
    doubtful: { nl: '{missing} van {all} regels kwamen in geen gespeeld spel voor: {about}.', en: '{missing} of {all} lines were told in no play that was tried: {about}.' },
  },
  wayOn: {
    holds: { nl: 'Nergens loopt het vast: vanaf {looked} momenten komt wie zomaar wat kiest aan een einde.', en: 'Nowhere does it get stuck: from {looked} moments, choosing anything comes to an end.' },
    broken: { nl: 'Hier komt er geen einde aan: na {longest} keuzes is het spel nog niet uit.', en: 'There is no end to this: after {longest} choices the play is not over.' },
    doubtful: { nl: 'Misschien loopt het vast.', en: 'It may get stuck.' },
  },
  wayBack: {
    holds: {
      nl: 'Er is een weg terug: van {looked} keer dat iemand zich verzet is er {found} keer een weg naar aftasten of verder; {tooLate} keer was het spel bijna uit.',
      en: 'There is a way back: of {looked} times that somebody resists, {found} times there is a way to feeling out or further; {tooLate} times the play was nearly over.',
    },
    broken: {
      nl: 'Vanaf hier komt {about} nooit meer terug bij aftasten of verder, hoe je ook kiest ({missing} van {looked} momenten).',
      en: 'From here {about} never comes back to feeling out or further, whatever you choose ({missing} of {looked} moments).',
    },
    doubtful: { nl: 'Van {looked} keer dat iemand zich verzet werd {open} keer geen weg terug gevonden, maar ook niet uitgesloten.', en: 'Of {looked} times that somebody resists, {open} times no way back was found, nor ruled out.' },
  },
  controlEndsInResistance: {
    holds: { nl: 'Wie altijd stuurt, eindigt in verzet of in een ja dat nee betekent ({plays} spellen).', en: 'Always controlling ends in resistance, or in a yes that means no ({plays} plays).' },
    broken: { nl: 'Wie altijd stuurt, eindigt niet altijd in verzet: {breaking} van {plays} spellen niet.', en: 'Always controlling does not always end in resistance: not in {breaking} of {plays} plays.' },
    doubtful: { nl: 'Wie altijd stuurt, eindigt misschien niet in verzet.', en: 'Always controlling may not end in resistance.' },
  },
  givingInIsNotCarried: {
    holds: { nl: 'Wie altijd toegeeft, komt nooit tot gedragen samenwerking ({plays} spellen).', en: 'Always giving in never comes to carried cooperation ({plays} plays).' },
    broken: { nl: 'Wie altijd toegeeft, kan toch tot gedragen samenwerking komen: {breaking} van {plays} spellen.', en: 'Always giving in can still come to carried cooperation: {breaking} of {plays} plays.' },
    doubtful: { nl: 'Wie altijd toegeeft, komt misschien toch tot gedragen samenwerking.', en: 'Always giving in may still come to carried cooperation.' },
  },
  equalCanSucceed: {
    holds: { nl: 'Wie gelijkwaardig speelt, kan slagen: in {showing} van {plays} spellen denkt aan het eind iedereen mee.', en: 'Playing as equals can succeed: in {showing} of {plays} plays everybody thinks along at the end.' },
    broken: { nl: 'Wie gelijkwaardig speelt, slaagt nooit: in geen van {plays} spellen denkt aan het eind iedereen mee. Het minst vaak zover: {about}. Geef de speler daar vaker een gelijkwaardig antwoord.', en: 'Playing as equals never succeeds: in none of {plays} plays does everybody think along at the end. Least often there: {about}. Give the player an equal option for them more often.' },
    doubtful: { nl: 'Wie gelijkwaardig speelt, slaagt misschien nooit.', en: 'Playing as equals may never succeed.' },
  },
  nothingAlwaysBest: {
    holds: { nl: 'Geen antwoord is altijd het beste: wat helpt, hangt ervan af hoe het staat.', en: 'No answer is always best: what helps depends on how things stand.' },
    broken: { nl: 'Altijd het beste: {about}.', en: 'Always best: {about}.' },
    doubtful: {
      nl: 'Altijd het beste, hoe het ook staat ({states} momenten): {about}. Wie dat doorheeft, hoeft niet meer te kijken.',
      en: 'Always best, however things stand ({states} moments): {about}. Who sees through that need not look any more.',
    },
  },
  endingByHabit: {
    holds: { nl: 'Bij elke afloop komt minstens één gewoonte uit ({plays} spellen elk).', en: 'Each ending is where at least one habit comes out ({plays} plays each).' },
    broken: { nl: 'Daar komt geen gewoonte uit: {about}.', en: 'No habit comes out there: {about}.' },
    doubtful: { nl: 'Daar komt geen van de gewoontes uit, ook niet wie zomaar wat kiest ({plays} spellen elk): {about}.', en: 'None of the habits comes out there, not even choosing anything ({plays} plays each): {about}.' },
  },
};

export const stageWords: Readonly<Record<Stage, Text>> = {
  searching: { nl: 'zoeken: {states} momenten, {steps} keuzes, {deepest} diep', en: 'searching: {states} moments, {steps} choices, {deepest} deep' },
  habits: { nl: 'gewoontes naspelen', en: 'playing habits' },
  waysBack: { nl: 'wegen terug zoeken', en: 'looking for ways back' },
  options: { nl: 'antwoorden vergelijken', en: 'comparing answers' },
  visits: { nl: 'bezoeken tellen', en: 'counting visits' },
};

export const proveWords = {
  title: { nl: '{title} ({file})', en: '{title} ({file})' },
  whole: {
    nl: 'Elk spel is doorlopen, met elke loting: {states} verschillende momenten, {steps} keuzes, hoogstens {deepest} achter elkaar.',
    en: 'Every play was gone through, with every draw: {states} different moments, {steps} choices, at most {deepest} in a row.',
  },
  part: {
    nl: 'Te groot om helemaal te doorlopen. Alle spellen tot en met {wholeUpTo} keuzes zijn doorlopen, met elke loting; daarna een steekproef tot {deepest} keuzes diep: samen {states} momenten en {steps} keuzes (--seed {seed}).',
    en: 'Too large to go through completely. All plays up to {wholeUpTo} choices were gone through, with every draw; after that a sample down to {deepest} choices: {states} moments and {steps} choices in all (--seed {seed}).',
  },
  stopped: { nl: 'Onderbroken; dit is wat er tot hier gevonden is.', en: 'Interrupted; this is what was found up to here.' },
  took: { nl: '{seconds} s, {megabytes} MB.', en: '{seconds} s, {megabytes} MB.' },
  line: { nl: 'regel {line}', en: 'line {line}' },
  play: { nl: 'Zo (--seed {seed}):', en: 'Like this (--seed {seed}):' },
  atOnce: { nl: 'meteen bij het begin', en: 'right at the beginning' },
  unseededPlay: { nl: 'Zo:', en: 'Like this:' },
  more: { nl: 'en {count} meer', en: 'and {count} more' },
  badFormat: { nl: '--format is text of json, geen “{format}”.', en: '--format is text or json, not “{format}”.' },
  badNumber: { nl: '{option} verwacht een heel getal, geen “{value}”.', en: '{option} takes a whole number, not “{value}”.' },
} as const satisfies Record<string, Text>;
