import { readEndings } from './endings.ts';
import { Findings } from './findings.ts';
import { halves } from './front-matter.ts';
import { readHead, type Head } from './head.ts';
import type { Mistake } from './mistake.ts';
import { Names, UniqueIds } from './names.ts';
import { outlineOf } from './outline.ts';
import type { Piece } from './piece.ts';
import type { Known, Reading, ScriptReading } from './reading.ts';
import { declareScript, readScenes } from './scenes.ts';
import { fingerprint, linesOf, plainLines } from './source.ts';
import { tellUnreachable } from './structure.ts';
import { isNoText, tellLostCharacters } from './encoding.ts';
import type { Scenario } from './types.ts';
import { readYaml, type Value } from './yaml.ts';

export type { Known } from './reading.ts';

/** A scenario, if there is one to be played, and everything that is wrong or doubtful in its file. */
export interface ReadResult {
  /** Absent when one of the mistakes is an error. */
  readonly scenario?: Scenario;
  /** In the order of the file. */
  readonly mistakes: readonly Mistake[];
}

/**
 * Reads a scenario file. Pure, and it never throws, whatever is in the file: what is wrong comes
 * back as mistakes.
 * @param id name of the scenario's folder
 * @param file the file's name as it is told in mistakes
 * @param source the whole text of the file
 * @param known names of the settings, looks and sounds that exist; without them no such name is checked
 */
export function readScenario(id: string, file: string, source: string, known?: Known): ReadResult {
  const text = plainLines(source);
  const findings = new Findings(file);
  const lines = linesOf(text);
  const scenario = readLines(lines, findings, known);
  const { mistakes } = findings;
  if (!scenario || findings.hasErrors) return { mistakes };
  return { scenario: { id, version: fingerprint(text), ...scenario }, mistakes };
}

function readLines(lines: readonly Piece[], findings: Findings, known: Known | undefined): Omit<Scenario, 'id' | 'version'> | undefined {
  if (lines.every((line) => line.text.trim() === '')) findings.found('S001', lines[0] ?? { text: '', line: 1, column: 1 }, {});
  else if (isNoText(lines)) findings.found('S002', { text: '', line: 1, column: 1 }, {});
  else return readHalves(lines, findings, known);
  return undefined;
}

function readHalves(lines: readonly Piece[], findings: Findings, known: Known | undefined): Omit<Scenario, 'id' | 'version'> {
  tellLostCharacters(lines, findings);
  const reading: Reading = { findings, names: new Names(findings), lineIds: new UniqueIds(), ...(known && { known }) };
  const { front, body, opening, whole } = halves(lines, findings);
  const value = front.length > 0 ? readYaml(front.map(withoutNote), findings) : emptyFront(opening, whole);
  if (!value || !whole) forgetNames(reading.names);
  const head = value ? readHead(value, opening, reading) : noHead;
  const persons = new Map(head.persons.map((person) => [person.id, person] as const));
  return { ...head, ...readScript(body, lines, { ...reading, persons }) };
}

function readScript(body: readonly Piece[], lines: readonly Piece[], reading: ScriptReading): Pick<Scenario, 'scenes' | 'endings'> {
  const outline = outlineOf(body, reading.names, reading.findings);
  const ids = declareScript(outline, reading);
  const scenes = readScenes(outline.scenes, ids, reading);
  const endings = readEndings(outline, reading);
  const last = lines.findLast((line) => line.text.trim() !== '');
  if (scenes.length === 0 && !outline.hasOrphans && last) reading.findings.found('S080', last, {});
  if (!reading.findings.hasErrors) tellUnreachable(scenes, lines, reading.findings);
  return { scenes, endings };
}

/** A line with two slashes is a note to oneself in the front matter too, where YAML would take it for text. */
function withoutNote(line: Piece): Piece {
  return line.text.trimStart().startsWith('//') ? { ...line, text: '' } : line;
}

/** Nothing between the two borders: every field is missing. Without borders that was told already. */
function emptyFront(opening: Piece, whole: boolean): Value | undefined {
  return whole ? { kind: 'fields', at: opening, entries: [] } : undefined;
}

/** What the front matter names could not be read: that is told once, and not again for every line that uses a name. */
function forgetNames(names: Names): void {
  for (const kind of ['person', 'agreement', 'limit', 'chance'] as const) names.unsure(kind);
}

const noHead: Head = {
  language: 'nl', title: '', summary: '', you: '', asked: '', sector: '', minutes: 15, level: 'middle',
  practises: [], compass: [], reflection: [], persons: [], agreements: [], limits: [], chances: [],
};
