import { height, rungs, tensions } from '../../model/ladder.ts';
import type { Rung, Tension } from '../../model/ladder.ts';
import type { Condition } from '../types.ts';

/** Whether conditions can't hold together: two places on a ladder at once, or something and its denial. */
export function opposed(parts: readonly Condition[]): boolean {
  const flat = parts.flatMap(flattened);
  const keys = new Set(flat.map((part) => JSON.stringify(part)));
  if (flat.some((part) => part.kind === 'not' && keys.has(JSON.stringify(part.of)))) return true;
  return leavesNothing(flat, 'rung', rungs) || leavesNothing(flat, 'tension', tensions) || disagreeOnTrust(flat);
}

function flattened(part: Condition): readonly Condition[] {
  return part.kind === 'all' ? part.of.flatMap(flattened) : [part];
}

/** Whether somebody would have to be on a rung (or as tense) as no rung is. */
function leavesNothing(parts: readonly Condition[], kind: 'rung' | 'tension', all: readonly (Rung | Tension)[]): boolean {
  const left = new Map<string, readonly (Rung | Tension)[]>();
  for (const part of parts) {
    const denied = part.kind === 'not';
    const about = denied ? part.of : part;
    if (about.kind !== kind) continue;
    const before = left.get(about.person) ?? all;
    left.set(about.person, before.filter((value) => covers(about, value) !== denied));
  }
  return [...left.values()].some((values) => values.length === 0);
}

function disagreeOnTrust(parts: readonly Condition[]): boolean {
  const levels = new Map<string, string>();
  for (const part of parts) {
    if (part.kind !== 'trust') continue;
    if ((levels.get(part.person) ?? part.level) !== part.level) return true;
    levels.set(part.person, part.level);
  }
  return false;
}

/** Whether a rung or tension is one that a condition asks for; the play itself asks the same way (`holds`). */
export function covers(about: Extract<Condition, { kind: 'rung' | 'tension' }>, value: Rung | Tension): boolean {
  if (about.kind === 'tension') {
    const [asked, is] = [tensions.indexOf(about.tension), tensions.indexOf(value as Tension)];
    return about.reach === 'exactly' ? is === asked : is >= asked;
  }
  const rung = value as Rung;
  if (about.reach === 'exactly' || rung === about.rung) return rung === about.rung;
  if (rung === 'schijninstemming') return false;
  return about.reach === 'orFurther' ? height[rung] >= height[about.rung] : height[rung] <= height[about.rung] && height[rung] < 0;
}
