import type { Appraisal } from '../appraisal.ts';
import type { Language, Text } from '../language.ts';
import { height, isEscalated } from '../ladder.ts';
import type { Rung } from '../ladder.ts';
import { FELT_THREAT } from '../numbers.ts';
import type { Relationship } from '../relationship.ts';
import { opennesses, rooms } from '../rooms.ts';
import type { Room } from '../rooms.ts';

/** What it did to the relationship, as a clause that can end a sentence. */
const reached: Readonly<Partial<Record<Rung, Text>>> = {
  gehoord: { nl: '{name} voelde zich gehoord', en: '{name} felt heard' },
  meedenken: { nl: '{name} begon mee te denken', en: '{name} began to think along' },
  samenBeslissen: { nl: '{name} besliste echt mee', en: '{name} really had a say' },
  gedragenSamenwerking: { nl: 'nu dragen jullie het samen', en: 'now you carry it together' },
};

const sunk: Readonly<Partial<Record<Rung, Text>>> = {
  meningsverschil: { nl: '{name} was het er niet mee eens', en: '{name} did not agree' },
  weerstand: { nl: '{name} ging tegenwerken', en: '{name} began to resist' },
  afsprakenGenegeerd: { nl: '{name} rekent nergens meer op', en: '{name} counts on nothing any more' },
  weglopen: { nl: '{name} liep weg', en: '{name} walked out' },
  conflict: { nl: 'het werd ruzie', en: 'it came to a quarrel' },
  agressie: { nl: 'het liep uit de hand', en: 'it got out of hand' },
};

/** Out of a yes that meant no: also when it becomes a quarrel, it is a step towards each other. */
const surfaced: Readonly<Partial<Record<Rung, Text>>> = {
  meningsverschil: { nl: '{name} durfde eindelijk nee te zeggen', en: '{name} dared to say no at last' },
  gehoord: { nl: '{name} durfde te zeggen wat er echt speelde', en: '{name} dared to say what was really going on' },
};

const slipped: Text = { nl: '{name} deed een stap terug', en: '{name} took a step back' };
const thawed: Text = { nl: '{name} ontdooide een beetje', en: '{name} thawed a little' };
const gave: Text = { nl: 'dat gaf ruimte om {rooms}', en: 'that gave room {rooms}' };

const verbs: Readonly<Record<Room, Text>> = {
  think: { nl: 'te denken', en: 'to think' },
  speak: { nl: 'te praten', en: 'to speak' },
  choose: { nl: 'te kiezen', en: 'to choose' },
  decide: { nl: 'te beslissen', en: 'to decide' },
  act: { nl: 'zelf iets te doen', en: 'to act' },
};

/** The clause for what changed most, or nothing when nothing moved that one would notice. */
export function effectOf({ before, threat }: Pick<Appraisal, 'before' | 'threat'>, after: Relationship, language: Language): string | undefined {
  // A yes that means no is explained by its cause; that the yes came about is all one sees of it.
  if (after.rung === 'schijninstemming') return undefined;
  const spokenOut = before.rung === 'schijninstemming' && threat < FELT_THREAT ? surfaced[after.rung] : undefined;
  if (spokenOut) return spokenOut[language];
  if (height[after.rung] < height[before.rung]) return (sunk[after.rung] ?? slipped)[language];
  if (height[after.rung] > height[before.rung]) return (isEscalated(before.rung) ? thawed : (reached[after.rung] ?? thawed))[language];
  const opened = rooms.filter((room) => opennesses.indexOf(after.rooms[room]) > opennesses.indexOf(before.rooms[room]));
  if (opened.length === 0) return undefined;
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(opened.map((room) => verbs[room][language]));
  return gave[language].replace('{rooms}', list);
}
