import type { Text } from '../../model/language.ts';
import { rooms } from '../../model/rooms.ts';
import type { Progress } from '../../play/progress/progress.ts';
import { intentionWords } from '../intention/words.ts';
import { progressWords } from './words.ts';

type ChapterId = 'intentions' | 'practise' | 'moves' | 'rooms' | 'plays' | 'own-data';

/** What there is to see of somebody's progress, in the order in which it is gone through; what is empty is left out. */
export function chaptersOf(plays: number, intentions: number, progress: Progress | undefined): Readonly<Record<string, Text>> {
  const acted = progress !== undefined && progress.choices > 0;
  const movedRooms = acted && rooms.some((room) => progress.rooms[room].opened.all + progress.rooms[room].closed.all > 0);
  const there: readonly (readonly [ChapterId, Text, boolean])[] = [
    ['intentions', intentionWords.title, intentions > 0],
    ['practise', progressWords.next, acted],
    ['moves', progressWords.moves, acted],
    ['rooms', progressWords.rooms, movedRooms],
    ['plays', progressWords.plays, plays > 0],
    ['own-data', progressWords.keepTitle, true],
  ];
  return Object.fromEntries(there.flatMap(([id, title, isThere]) => (isThere ? [[id, title]] : [])));
}
