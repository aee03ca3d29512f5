import { checksum } from './checksum.ts';
import { isRecord, readKeptPlay, type KeptPlay } from './kept-play.ts';
import { readTrail } from './lesson-trail.ts';
import { readOldSave } from './old-saves.ts';

/**
 * All plays as one text file. Its first line says what it is, in words and for the reader of files; then comes every
 * play on a line of its own, each with its own checksum: a file that was cut off or damaged still gives what is whole.
 */
const heading = 'Samenspel: bewaarde spellen / kept plays';
export const fileFormat = 1;

const firstLine = /^Samenspel: .* · format (\d+) · (\d+) · ([0-9a-f]{8})$/;
const playLine = /^([0-9a-f]{8}) (\{.*\})$/;

export function writeFile(plays: readonly KeptPlay[]): string {
  const lines = plays.map((play) => JSON.stringify(play)).map((json) => `${checksum(json)} ${json}`);
  const body = lines.join('\n');
  return `${heading} · format ${fileFormat} · ${plays.length} · ${checksum(body)}\n${body}\n`;
}

export type ReadFile =
  /** `missing`: plays that should be in it and can't be read; 0 in a file that is whole. */
  | { readonly kind: 'plays'; readonly plays: readonly KeptPlay[]; readonly missing: number }
  | { readonly kind: 'newer' }
  | { readonly kind: 'none' };

/** Plays from a file that somebody picked; `none` when it is another sort of file. */
export function readFile(text: string): ReadFile {
  const old = readOldSave(text);
  if (old) return { kind: 'plays', plays: [old], missing: 0 };
  const lesson = readTrail(text);
  if (lesson.length > 0) return { kind: 'plays', plays: lesson, missing: 0 };
  const [first = '', ...rest] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const told = firstLine.exec(first);
  if (!told) return { kind: 'none' };
  const [, format, count, whole] = told;
  if (Number(format) > fileFormat) return { kind: 'newer' };
  const lines = rest.filter((line) => line !== '');
  const plays = lines.flatMap(readLine);
  const complete = checksum(lines.join('\n')) === whole && plays.length === Number(count);
  return { kind: 'plays', plays, missing: complete ? 0 : Math.max(1, Number(count) - plays.length) };
}

function readLine(line: string): readonly KeptPlay[] {
  const [, sum, json] = playLine.exec(line) ?? [];
  if (json === undefined || checksum(json) !== sum) return [];
  const read = readKeptPlay(parsed(json));
  return read.ok ? [read.play] : [];
}

function parsed(json: string): unknown {
  try {
    const data: unknown = JSON.parse(json);
    return isRecord(data) ? data : undefined;
  } catch {
    return undefined;
  }
}
