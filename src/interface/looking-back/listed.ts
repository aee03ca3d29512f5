import type { Language } from '../../model/language.ts';

/** “2, 5 en 9”. */
export function listed(parts: readonly (number | string)[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(parts.map(String));
}
