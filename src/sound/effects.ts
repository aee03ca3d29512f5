import type { Text } from '../model/language.ts';

/** Everything that can be heard once. What sounds on and on belongs to a place: `tones.ts`. */
export type Effect =
  | 'chairBack'
  | 'chairNearer'
  | 'standingUp'
  | 'footsteps'
  | 'doorShuts'
  | 'doorOpens'
  | 'cloth'
  | 'cup'
  | 'tea'
  | 'paper'
  | 'breath'
  | 'phone'
  | 'clock'
  | 'doorbell'
  | 'kettle'
  | 'choice'
  | 'tension'
  | 'warmth'
  | 'carried'
  | 'unresolved'
  | 'broken';

/** Which volume it listens to: things that happen in the room, or music laid over it. */
export type Kind = 'effects' | 'music';

export interface EffectText {
  readonly kind: Kind;
  /** What an author writes behind `geluid:` or `sound:`. */
  readonly name: Text;
  /** What somebody reads who does not hear it. */
  readonly caption: Text;
}

export const effects: Readonly<Record<Effect, EffectText>> = {
  chairBack: {
    kind: 'effects',
    name: { nl: 'stoel achteruit', en: 'chair back' },
    caption: { nl: 'Een stoel schuift naar achteren.', en: 'A chair scrapes back.' },
  },
  chairNearer: {
    kind: 'effects',
    name: { nl: 'stoel dichterbij', en: 'chair nearer' },
    caption: { nl: 'Een stoel schuift dichter bij de tafel.', en: 'A chair is pulled up to the table.' },
  },
  standingUp: {
    kind: 'effects',
    name: { nl: 'opstaan', en: 'standing up' },
    caption: { nl: 'Iemand staat op.', en: 'Somebody stands up.' },
  },
  footsteps: {
    kind: 'effects',
    name: { nl: 'voetstappen', en: 'footsteps' },
    caption: { nl: 'Voetstappen lopen weg.', en: 'Footsteps walk away.' },
  },
  doorShuts: {
    kind: 'effects',
    name: { nl: 'deur dicht', en: 'door shuts' },
    caption: { nl: 'De deur valt dicht.', en: 'The door shuts.' },
  },
  doorOpens: {
    kind: 'effects',
    name: { nl: 'deur open', en: 'door opens' },
    caption: { nl: 'De deur gaat open.', en: 'The door opens.' },
  },
  cloth: {
    kind: 'effects',
    name: { nl: 'geritsel', en: 'rustle' },
    caption: { nl: 'Kleren ritselen.', en: 'Clothes rustle.' },
  },
  cup: {
    kind: 'effects',
    name: { nl: 'kopje', en: 'cup' },
    caption: { nl: 'Een kopje wordt neergezet.', en: 'A cup is put down.' },
  },
  tea: {
    kind: 'effects',
    name: { nl: 'thee', en: 'tea' },
    caption: { nl: 'Er wordt thee ingeschonken.', en: 'Tea is poured.' },
  },
  paper: {
    kind: 'effects',
    name: { nl: 'papier', en: 'paper' },
    caption: { nl: 'Papier schuift over de tafel.', en: 'Paper slides across the table.' },
  },
  breath: {
    kind: 'effects',
    name: { nl: 'zucht', en: 'sigh' },
    caption: { nl: 'Iemand ademt uit.', en: 'Somebody breathes out.' },
  },
  phone: {
    kind: 'effects',
    name: { nl: 'telefoon', en: 'phone' },
    caption: { nl: 'De telefoon gaat.', en: 'The phone rings.' },
  },
  clock: {
    kind: 'effects',
    name: { nl: 'klok', en: 'clock' },
    caption: { nl: 'Een klok tikt.', en: 'A clock ticks.' },
  },
  doorbell: {
    kind: 'effects',
    name: { nl: 'deurbel', en: 'doorbell' },
    caption: { nl: 'De deurbel gaat.', en: 'The doorbell rings.' },
  },
  kettle: {
    kind: 'effects',
    name: { nl: 'fluitketel', en: 'kettle' },
    caption: { nl: 'De ketel fluit.', en: 'The kettle whistles.' },
  },
  choice: {
    kind: 'effects',
    name: { nl: 'tik', en: 'tick' },
    caption: { nl: 'Een zacht tikje.', en: 'A soft tick.' },
  },
  tension: {
    kind: 'music',
    name: { nl: 'spanning', en: 'tension' },
    caption: { nl: 'Een lage, dreigende toon.', en: 'A low, brooding tone.' },
  },
  warmth: {
    kind: 'music',
    name: { nl: 'warmte', en: 'warmth' },
    caption: { nl: 'Een warm akkoord.', en: 'A warm chord.' },
  },
  carried: {
    kind: 'music',
    name: { nl: 'slot gedragen', en: 'ending carried' },
    caption: { nl: 'Rustige muziek komt thuis in een warm akkoord.', en: 'Quiet music comes home to a warm chord.' },
  },
  unresolved: {
    kind: 'music',
    name: { nl: 'slot open', en: 'ending unresolved' },
    caption: { nl: 'Rustige muziek blijft halverwege hangen.', en: 'Quiet music stops halfway.' },
  },
  broken: {
    kind: 'music',
    name: { nl: 'slot gebroken', en: 'ending broken' },
    caption: { nl: 'Losse, lage tonen vallen stil.', en: 'Scattered low notes fall silent.' },
  },
};

/** The names an author may use, for the checker that reads scenario files. */
export const effectNames: Readonly<Record<Effect, Text>> = mapped((effect) => effects[effect].name);

/** The effect an author means by a name in either language, in any case; undefined if there is none. */
export function effectNamed(name: string): Effect | undefined {
  return byName.get(name.trim().toLowerCase());
}

const byName: ReadonlyMap<string, Effect> = new Map(
  entries().flatMap(([effect, { name }]) => [[name.nl, effect], [name.en, effect]] as const),
);

function entries(): readonly (readonly [Effect, EffectText])[] {
  return Object.entries(effects) as [Effect, EffectText][];
}

function mapped<Value>(of: (effect: Effect) => Value): Readonly<Record<Effect, Value>> {
  return Object.fromEntries(entries().map(([effect]) => [effect, of(effect)])) as Record<Effect, Value>;
}
