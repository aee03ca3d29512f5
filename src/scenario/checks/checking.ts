import type { Findings } from '../findings.ts';
import { trimmed, type Piece } from '../piece.ts';
import type { Place, Scenario } from '../types.ts';
import type { Reached } from '../ways.ts';
import { headFields } from '../words/fields.ts';
import type { Facts } from './facts.ts';

/** What every check works with; a check tells what it finds, and gives nothing back. */
export interface Checking {
  readonly scenario: Scenario;
  readonly findings: Findings;
  readonly reached: Reached;
  readonly facts: Facts;
  readonly at: (place: Place) => Piece;
  /** The title: where what is wrong with the whole scenario is told. */
  readonly head: Piece;
}

/** Gives the rest of the line that a place points at. */
export function pointer(lines: readonly Piece[]): (place: Place) => Piece {
  return ({ line, column }) => trimmed({ line, column, text: lines[line - 1]?.text.slice(column - 1) ?? '' });
}

export function titleLine(lines: readonly Piece[]): Piece {
  const isTitle = ({ text }: Piece): boolean => text.includes(':') && headFields.find(text.slice(0, text.indexOf(':'))) === 'title';
  return trimmed(lines.find(isTitle) ?? lines[0] ?? { text: '', line: 1, column: 1 });
}
