import type { Lesson } from './lesson.ts';
import type { Refusal } from './refusals.ts';

/** What came of an input. The very same lesson means that all was as asked already. */
export type Stepped = { readonly ok: true; readonly lesson: Lesson } | { readonly ok: false; readonly refusal: Refusal };

export function done(lesson: Lesson): Stepped {
  return { ok: true, lesson };
}

export function refused(refusal: Refusal): Stepped {
  return { ok: false, refusal };
}

/** A map with one entry more or another one; the given map stays as it is. */
export function having<K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> {
  return new Map(map).set(key, value);
}

export function without<K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> {
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}
