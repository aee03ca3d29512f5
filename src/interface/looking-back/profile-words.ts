import type { Stance } from '../../model/moves.ts';
import { capitalised, withinSentence, type Language, type Text } from '../../model/language.ts';
import type { Room } from '../../model/rooms.ts';
import { counted, often } from '../counted.ts';
import { listed } from './listed.ts';

export const profileWords = {
  intro: {
    nl: 'Geen cijfer: samenwerken is niet één ding. Kijk per onderdeel wat je herkent.',
    en: 'No mark: working together is not one thing. Look at each part for what you recognise.',
  },
  sayTitle: { nl: 'Wiens inbreng telde?', en: 'Whose contribution counted?' },
  sayIntro: {
    nl: 'In het midden telden jullie allebei. Naar boven besliste jij alleen, naar onder gaf je jezelf op. Allebei kost het: het ene hun ruimte, het andere jouw inbreng.',
    en: 'In the middle both of you counted. Upwards you decided alone, downwards you gave yourself up. Both cost something: the one their room, the other your contribution.',
  },
  sayLabel: { nl: 'Wiens inbreng telde, keuze na keuze', en: 'Whose contribution counted, choice by choice' },
  roomsTitle: { nl: 'Wie kreeg ruimte waarvoor?', en: 'Who got room for what?' },
  roomsIntro: {
    nl: 'Gelijkwaardig meedoen vraagt ruimte om te denken, te spreken, te kiezen, te beslissen en te handelen.',
    en: 'Taking part as an equal needs room to think, speak, choose, decide and act.',
  },
  afterScene: { nl: 'Na scène', en: 'After scene' },
  atStart: { nl: 'Begin', en: 'Start' },
  room: { nl: 'Ruimte om te', en: 'Room to' },
  limitTitle: { nl: 'De grens', en: 'The limit' },
  repairTitle: { nl: 'Misgaan en goedmaken', en: 'Breaking and mending' },
  noRuptureAloud: {
    nl: 'Hardop liep het met niemand vast. Er was wel een ja dat geen ja was, en dat is lastiger te herstellen.',
    en: 'Aloud, it got stuck with nobody. There was a yes that was none, though, and that is harder to mend.',
  },
  noRupture: { nl: 'Met niemand liep het vast. Dan viel er ook niets te herstellen.', en: 'It got stuck with nobody, so there was nothing to repair.' },
} satisfies Readonly<Record<string, Text>>;

/** The lanes of the drawing, from above to below. */
export const lanes: readonly Stance[] = ['controlling', 'equal', 'yielding', 'avoiding'];

export const laneNames: Readonly<Record<Stance, Text>> = {
  controlling: { nl: 'alleen die van jou', en: 'only yours' },
  equal: { nl: 'die van jullie allebei', en: 'that of you both' },
  yielding: { nl: 'alleen die van hen', en: 'only theirs' },
  avoiding: { nl: 'van niemand: eromheen', en: 'nobody’s: around it' },
};

/** How often each happened, in one sentence; what did not happen is left out. */
export function countedSay(times: Readonly<Record<Stance, number>>, language: Language): string {
  const parts: Readonly<Record<Stance, Text>> = {
    equal: { nl: `telden jullie ${often(times.equal, 'nl')} allebei mee`, en: `${often(times.equal, 'en')} both of you counted` },
    controlling: { nl: `telde ${often(times.controlling, 'nl')} alleen jouw inbreng`, en: `${often(times.controlling, 'en')} only your contribution counted` },
    yielding: { nl: `telde ${often(times.yielding, 'nl')} alleen die van hen`, en: `${often(times.yielding, 'en')} only theirs did` },
    avoiding: { nl: `ging je er ${often(times.avoiding, 'nl')} omheen`, en: `${often(times.avoiding, 'en')} you went around it` },
  };
  const order: readonly Stance[] = ['equal', 'controlling', 'yielding', 'avoiding'];
  const said = order.filter((stance) => times[stance] > 0).map((stance) => parts[stance][language]);
  return `${{ nl: 'In dit gesprek', en: 'In this conversation' }[language]} ${listed(said, language)}.`;
}

/** Completes “room to …”. */
export const roomVerbs: Readonly<Record<Room, Text>> = {
  think: { nl: 'denken', en: 'think' },
  speak: { nl: 'spreken', en: 'speak' },
  choose: { nl: 'kiezen', en: 'choose' },
  decide: { nl: 'beslissen', en: 'decide' },
  act: { nl: 'handelen', en: 'act' },
};

export function roomsOfName(name: string): Text {
  return { nl: `${name}: welke ruimte open was, en wanneer`, en: `${name}: which rooms were open, and when` };
}

export function afterScene(scene: number): Text {
  return { nl: `${profileWords.afterScene.nl}\u00A0${scene}`, en: `${profileWords.afterScene.en}\u00A0${scene}` };
}

export function numbersMean(scenes: number): Text {
  return { nl: `1 tot en met ${scenes}: na die scène`, en: `1 to ${scenes}: after that scene` };
}

/** How the doors of somebody stood in the end, in one line. */
export function roomsAtEnd(open: readonly Room[], closed: readonly Room[]): Text {
  const named = (which: readonly Room[], language: Language): string => which.map((room) => roomVerbs[room][language]).join(', ');
  const said = (language: Language, words: { readonly open: string; readonly closed: string; readonly ajar: string }): string => {
    const parts = [...(open.length > 0 ? [`${words.open}: ${named(open, language)}`] : []), ...(closed.length > 0 ? [`${words.closed}: ${named(closed, language)}`] : [])];
    return parts.length > 0 ? parts.join(' · ') : words.ajar;
  };
  return {
    nl: `Aan het eind ${said('nl', { open: 'open', closed: 'dicht', ajar: 'alles op een kier' })}`,
    en: `In the end ${said('en', { open: 'open', closed: 'closed', ajar: 'everything ajar' })}`,
  };
}

export function ruptureSaid(name: string, rung: string): Text {
  return { nl: `Met ${withinSentence(name, 'nl')} liep het vast: ${rung}.`, en: `It got stuck with ${name}: ${rung}.` };
}

export function mendedAfter(choices: number): Text {
  if (choices === 1) return { nl: 'Eén keuze later was het weer goed.', en: 'One choice later it was mended.' };
  return { nl: `${capitalised(counted(choices, 'nl'))} keuzes later was het weer goed.`, en: `${capitalised(counted(choices, 'en'))} choices later it was mended.` };
}

export const notMended = {
  untried: { nl: 'Je kwam er niet op terug, en het bleef zo.', en: 'You did not come back to it, and it stayed so.' },
  tried: { nl: 'Je kwam erop terug, maar het was nog niet genoeg.', en: 'You came back to it, but it was not enough yet.' },
  tooEarly: {
    nl: 'Je kwam erop terug toen de spanning nog te hoog was. Dan komt het niet binnen.',
    en: 'You came back to it while tension was still too high. Then it does not get through.',
  },
} satisfies Readonly<Record<string, Text>>;
