import type { Language } from '../model/language.ts';

const words: Readonly<Record<Language, readonly string[]>> = {
  nl: ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

/** A whole number within a sentence: in words up to twelve, as people write. */
export function counted(count: number, language: Language): string {
  return words[language][count] ?? String(count);
}

/** As in “zeven keer”. */
export function often(times: number, language: Language): string {
  return language === 'nl' ? `${counted(times, 'nl')} keer` : (['not once', 'once', 'twice'][times] ?? `${counted(times, 'en')} times`);
}
