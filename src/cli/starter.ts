import { withinSentence, type Language } from '../model/language.ts';

/** What somebody told about the scenario they want to write. */
export interface Answers {
  readonly title: string;
  /** The player's role. */
  readonly you: string;
  /** Name of the person they talk with. */
  readonly person: string;
  readonly who: string;
  readonly matters: string;
  readonly look: string;
  readonly place: string;
}

/** A small scenario that can be played at once, to be rewritten line by line. `id` is the person's name in the script. */
export function starter(language: Language, answers: Answers, id: string, folder: string): string {
  return language === 'nl' ? dutch(answers, id, folder) : english(answers, id, folder);
}

/** A value that YAML would take for something else than text is put between quotes. */
function value(text: string): string {
  return /^[[{|>"'&*!%@`#-]/.test(text) ? JSON.stringify(text) : text;
}

function dutch({ title, you, person, who, matters, look, place }: Answers, id: string, folder: string): string {
  const name = withinSentence(person, 'nl');
  return `---
titel: ${value(title)}
taal: nl
samenvatting: Je hebt iets te bespreken met ${name}. Hoe het afloopt, hangt af van hoe je het doet.
jij: ${value(you)}
gevraagd: Ga in gesprek met ${name}, en zoek samen een eerste stap.
duur: 5 minuten
oefent: [open vragen, samen beslissen]
kompas:
  - Dat ${name} zelf meebeslist
  - Dat ik zeg wat ik vind
terugblik:
  - Wanneer luisterde ${name} naar jou, en wanneer niet meer?
personen:
  ${id}:
    naam: ${value(person)}
    wie: ${value(who)}
    uiterlijk: ${look}
    belangrijk: ${value(matters)}
    onder druk: gaat ertegenin
afspraken:
  eerste-stap:
    naam: jullie doen de eerste stap samen
    tussen: [${id}]
---

// Regels met twee schuine strepen zijn aantekeningen voor jezelf; spelers zien ze niet.
// Kijken of het klopt:  npx samenspel check ${folder}
// Spelen:               npx samenspel play ${folder}
// Wat er allemaal kan:  docs/taal.md

# Het eerste gesprek
decor: ${place}
aanwezig: ${id}

## begin
Je zit tegenover elkaar. Op tafel ligt een brief.
${id}: Daar bent u dan. Zegt u het maar.
${id} (denkt): Ik ben benieuwd of er nu wel iemand luistert.
jij (denkt): Waar begin je?

- Ik heb alvast iets voor u geregeld. Dat scheelt u weer werk. -> antwoord #begin-regelen
  ${id}: neemt over
  reden: Je wilt laten zien dat je iets doet.
- Wat is voor u zelf het belangrijkst? -> antwoord #begin-vragen
  ${id}: vraagt open, raakt: ${matters}
  reden: Je wilt weten wat er voor de ander toe doet.
- Zullen we het daar een andere keer over hebben? -> antwoord #begin-later
  ${id}: ontwijkt
  reden: Het is druk, en de sfeer is nog goed.

## antwoord
${id} [gehoord of verder]: Dat heeft nog niemand mij gevraagd.
${id} [schijninstemming]: Dat is vriendelijk van u.
${id} [anders]: Nou ja. We zien wel.
${id} (denkt) [gehoord of verder]: Misschien wordt dit toch nog wat.
${id} (denkt) [anders]: Even afwachten. Dat doe ik al zo lang.

- U zegt het rustig, en toch hoor ik dat het u hoog zit. Klopt dat? -> stap #antwoord-spiegelen
  ${id}: weerspiegelt
  reden: Wie gehoord wordt, hoeft niet harder te praten.
- Dit kan zo niet langer. Als u niets doet, gaat het mis. -> stap #antwoord-druk
  ${id}: zet druk, raakt: ${matters}
  reden: De tijd dringt, en zachte woorden helpen niet.
- Maakt u zich vooral geen zorgen. -> stap #antwoord-sussen
  ${id}: ontwijkt
  reden: Je wilt het gezellig houden.

## stap
Het is even stil.
${id} [gehoord of verder]: Goed. Wat stelt u voor?
${id} [meningsverschil of erger]: Bent u klaar?
${id} [anders]: Ja, ja.

- Goed, dan doen we het helemaal zoals u wilt. -> afloop #stap-toegeven
  ${id}: geeft toe
  reden: Je wilt de ander niet kwijtraken.
- Zullen we samen een eerste stap kiezen? U zegt wat kan, ik zeg wat ik kan doen. -> afloop #stap-samen
  ${id}: beslist samen
  afspraak: eerste-stap
  reden: Een stap van twee mensen houdt het langer vol.
- Dan schrijf ik nu op wat er gaat gebeuren. -> afloop #stap-opschrijven
  ${id}: beslist over
  reden: Er moet vandaag iets op papier.

# Afloop

## samen: Een eerste stap
als: ${id}: gehoord of verder en afspraak eerste-stap gedeeld
De brief ligt omgekeerd op tafel. Op de achterkant staan twee namen.
${id}: Morgen bel ik. En u belt ook, hè?

## stil: De brief
als: ${id}: meningsverschil of erger of schijninstemming
De brief gaat ongelezen in een la.

## later: Wordt vervolgd
Jullie geven elkaar een hand. Het belangrijkste is nog niet gezegd.
`;
}

function english({ title, you, person, who, matters, look, place }: Answers, id: string, folder: string): string {
  return `---
title: ${value(title)}
language: en
summary: There is something to talk about with ${person}. How it ends depends on how you go about it.
you: ${value(you)}
asked: Talk with ${person}, and look for a first step together.
duration: 5 minutes
practises: [open questions, deciding together]
compass:
  - That ${person} has a say
  - That I say what I think
reflection:
  - When did ${person} listen to you, and when no longer?
persons:
  ${id}:
    name: ${value(person)}
    who: ${value(who)}
    look: ${look}
    matters: ${value(matters)}
    under pressure: fights
agreements:
  first-step:
    name: you take the first step together
    between: [${id}]
---

// Lines with two slashes are notes to yourself; players do not see them.
// See whether it is right:  npx samenspel check ${folder}
// Play it:                  npx samenspel play ${folder}
// All that can be done:     docs/language.md

# The first talk
setting: ${place}
present: ${id}

## start
You sit across from each other. There is a letter on the table.
${id}: So there you are. Go ahead.
${id} (thinks): I wonder whether anybody will listen this time.
you (thinks): Where do you start?

- I have arranged something for you already. That saves you the work. -> answer #start-arrange
  ${id}: takes over
  reason: You want to show that you get things done.
- What matters most to you in this? -> answer #start-ask
  ${id}: asks openly, touches: ${matters}
  reason: You want to know what counts for the other person.
- Shall we talk about that some other time? -> answer #start-later
  ${id}: avoids
  reason: It is busy, and the mood is still good.

## answer
${id} [heard or further]: Nobody has asked me that before.
${id} [sham consent]: That is kind of you.
${id} [else]: Well. We will see.
${id} (thinks) [heard or further]: Perhaps something will come of this after all.
${id} (thinks) [else]: Wait and see. I have done that for so long.

- You say it calmly, and still I hear that it troubles you. Is that right? -> step #answer-reflect
  ${id}: reflects
  reason: Whoever is heard need not speak louder.
- It can’t go on like this. If you do nothing, it will end badly. -> step #answer-press
  ${id}: pressures, touches: ${matters}
  reason: Time is short, and soft words do not help.
- Please do not worry about it. -> step #answer-hush
  ${id}: avoids
  reason: You want to keep it pleasant.

## step
For a moment it is quiet.
${id} [heard or further]: All right. What do you suggest?
${id} [disagreement or worse]: Are you done?
${id} [else]: Yes, yes.

- Fine, then we will do it just the way you want. -> ending #step-give-in
  ${id}: gives in
  reason: You do not want to lose the other person.
- Shall we choose a first step together? You say what works, I say what I can do. -> ending #step-together
  ${id}: decides together
  agreement: first-step
  reason: A step that two people take lasts longer.
- Then I will write down what is going to happen. -> ending #step-write
  ${id}: decides over
  reason: Something has to be on paper today.

# Endings

## together: A first step
if: ${id}: heard or further and agreement first-step shared
The letter lies face down on the table. On the back of it are two names.
${id}: I will call tomorrow. And so will you, right?

## silence: The letter
if: ${id}: disagreement or worse or sham consent
The letter goes into a drawer, unread.

## later: To be continued
You shake hands. What matters most has not been said yet.
`;
}
