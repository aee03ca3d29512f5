import { isJump, wayOfJump } from './arrow.ts';
import type { BodyLine } from './body-line.ts';
import { readCondition } from './condition.ts';
import { isMoveLine } from './detail-line.ts';
import { placeOf, type Piece } from './piece.ts';
import type { ScriptReading } from './reading.ts';
import { bracketsAt } from './speech-head.ts';
import { readStageLine } from './stage-line.ts';
import { readTarget, type Surroundings } from './target.ts';
import { readTelling, type Telling } from './telling.ts';
import type { Line, Step } from './types.ts';

/** Lines that are variants of each other; open as long as another may join. */
interface Run {
  readonly variants: Line[];
  open: boolean;
}

/** The steps of a passage or an ending, in order; lines that are variants of each other make one step. */
export function readSteps(told: readonly BodyLine[], around: Surroundings, reading: ScriptReading): readonly Step[] {
  const steps: Step[] = [];
  let run: Run | undefined;
  let lost = false;
  for (const { piece, afterGap } of told) {
    const other = otherStep(piece, around, reading);
    const telling = other ? undefined : readTelling(piece, reading);
    if (other) steps.push(...other);
    if (telling && run && !afterGap && joins(run, telling)) {
      run.variants.push(telling.line);
      run.open = !telling.otherwise;
      continue;
    }
    // An [anders] below a line that could not be read is no second mistake.
    if (telling?.otherwise && (!lost || afterGap)) reading.findings.found('S058', telling.otherwise, {});
    lost = !other && !telling;
    run = telling && { variants: [telling.line], open: telling.conditional };
    if (run) steps.push({ kind: 'say', variants: run.variants });
  }
  return steps;
}

/** Of the same speaker and kind, and with a condition of its own or `[anders]`. */
function joins(run: Run, telling: Telling): boolean {
  const [first] = run.variants;
  if (!run.open || !(telling.conditional || telling.otherwise)) return false;
  return first?.kind === telling.line.kind && first.speaker === telling.line.speaker;
}

/** A step that is no line; undefined when this is a line to be told. */
function otherStep(line: Piece, around: Surroundings, reading: ScriptReading): readonly Step[] | undefined {
  const jump = jumpIn(line);
  if (jump) return readJump(jump, around, reading);
  if (line.text.startsWith('>')) return readStageLine(line, reading);
  if (!isMoveLine(line, reading.names)) return undefined;
  reading.findings.found('S062', line, { detail: line.text });
  return [];
}

export interface Jump {
  readonly line: Piece;
  readonly to: Piece;
  readonly when?: Piece;
}

/** A jump, with its condition behind it or before it. */
export function jumpIn(line: Piece): Jump | undefined {
  const brackets = line.text.startsWith('[') ? bracketsAt(line) : { rest: line, squares: [] };
  if ('unclosed' in brackets || !isJump(brackets.rest)) return undefined;
  const way = wayOfJump(brackets.rest);
  const when = way.when ?? brackets.squares[0];
  return { line, to: way.to, ...(when && { when }) };
}

function readJump({ line, to: way, when: piece }: Jump, around: Surroundings, reading: ScriptReading): readonly Step[] {
  const when = piece && readCondition(piece, undefined, reading);
  const to = readTarget(way, line, around, reading);
  return to ? [{ kind: 'jump', to, ...(when && { when }), place: placeOf(line) }] : [];
}
