import type { Text } from '../language.ts';
import type { Move } from '../moves.ts';

/** Somebody you left out for a sentence, because you spoke to another. */
export const leftOut: Text = { nl: 'Je richtte je even niet op {name}.', en: 'For a moment you turned to another, not to {name}.' };

/** What you did, told back to you; two ways of saying it, so that the same words don't come back at every turn. */
export const deeds: Readonly<Record<Move, readonly [Text, Text]>> = {
  decidesOver: [
    { nl: 'Je nam een besluit dat van {name} was.', en: 'You took a decision that was {name}’s to take.' },
    { nl: 'Je besliste over {name}, niet met {name}.', en: 'You decided about {name}, not with {name}.' },
  ],
  pressures: [
    { nl: 'Je zette {name} onder druk.', en: 'You put {name} under pressure.' },
    { nl: 'Je noemde wat er gebeurt als {name} niet meewerkt.', en: 'You named what happens if {name} does not go along.' },
  ],
  hidesBehindRules: [
    { nl: 'Je liet de regel spreken, niet jezelf.', en: 'You let the rule speak, not yourself.' },
    { nl: '{name} hoorde een regel, geen mens.', en: '{name} heard a rule, not a person.' },
  ],
  demandsProfessionalism: [
    { nl: 'Je vroeg {name} zich aan jullie aan te passen.', en: 'You asked {name} to adapt to you.' },
    { nl: 'Je vroeg van {name} begrip voor hoe het bij jullie gaat.', en: 'You asked {name} to understand how things go on your side.' },
  ],
  takesOver: [
    { nl: 'Je nam het {name} uit handen, met de beste bedoelingen.', en: 'You took it out of {name}’s hands, meaning well.' },
    { nl: 'Je regelde het, zonder dat {name} erom had gevraagd.', en: 'You arranged it, without {name} having asked for it.' },
  ],
  avoids: [
    { nl: 'Je ging eromheen, en dat merkte {name}.', en: 'You went around it, and {name} noticed.' },
    { nl: 'Je liet liggen waar het {name} om ging.', en: 'You left {name}’s real concern untouched.' },
  ],
  givesIn: [
    { nl: 'Je kwam {name} tegemoet en liet je eigen zorg vallen.', en: 'You gave {name} their way and dropped your own concern.' },
    { nl: 'Je gaf {name} gelijk, en hield voor je wat jij ervan vond.', en: 'You agreed with {name}, and kept to yourself what you thought.' },
  ],
  asksOpenly: [
    { nl: 'Je vroeg het {name} zonder het antwoord al te weten.', en: 'You asked {name} without knowing the answer already.' },
    { nl: 'Je wilde het van {name} zelf horen.', en: 'You wanted to hear it from {name}.' },
  ],
  reflects: [
    { nl: 'Je liet {name} merken wat je had gehoord.', en: 'You showed what you heard in {name}.' },
    { nl: 'Je gaf woorden aan wat er bij {name} speelde.', en: 'You put into words what was going on with {name}.' },
  ],
  sharesConcern: [
    { nl: 'Je zei wat jou zorgen geeft, en waarom.', en: 'You said what worries you, and why.' },
    { nl: 'Je liet {name} zien waar jij zelf mee zit.', en: 'You let {name} see what is on your own mind.' },
  ],
  offersChoice: [
    { nl: 'Je gaf {name} echt iets te kiezen.', en: 'You gave {name} a real choice.' },
    { nl: 'Er kon meer dan één kant op, ook die van {name}.', en: 'More than one way lay open, {name}’s among them.' },
  ],
  decidesTogether: [
    { nl: 'Je besliste het samen met {name}.', en: 'You decided it together with {name}.' },
    { nl: 'Wat {name} inbracht, zat in het besluit.', en: 'What {name} brought in was part of the decision.' },
  ],
};
