import { readRecord, type PlayRecord } from '../../play/record.ts';
import { checksum } from './checksum.ts';
import { isRecord, playFormat, readKeptPlay, type KeptPlay } from './kept-play.ts';

/** The course of a class or of one of its groups, as a play like any other. The same course is the same play, however often it comes. */
export function playOfLesson(record: PlayRecord, at: number, over: boolean): KeptPlay {
  const id = `lesson-${at}-${checksum(record.choices.join(' '))}`;
  return { format: playFormat, id, record, compass: [], startedAt: at, savedAt: at, order: 0, over, lesson: true };
}

/** The plays in a lesson's trail, as its trainer saved it (`classroom/lesson/export.ts`); none when it is another sort of file. */
export function readTrail(text: string): readonly KeptPlay[] {
  const trail = parsed(text);
  if (!isRecord(trail) || trail['format'] !== 1 || !Array.isArray(trail['rounds'])) return [];
  const groups: readonly unknown[] = Array.isArray(trail['groups']) ? trail['groups'] : [];
  return [trail, ...groups].flatMap((course) => {
    const record = isRecord(course) ? readRecord(course['record']) : undefined;
    if (!record || record.choices.length === 0 || !isRecord(course)) return [];
    const read = readKeptPlay(playOfLesson(record, Number(trail['at']), course['over'] === true));
    return read.ok ? [read.play] : [];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
