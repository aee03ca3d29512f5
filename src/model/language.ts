/** The languages the game speaks. Dutch first, English complete. */
export type Language = 'nl' | 'en';

export const languages: readonly Language[] = ['nl', 'en'];

/** A text in every language: a missing translation does not compile. */
export type Text = Readonly<Record<Language, string>>;

const titles = /^(Mevrouw|Meneer|Juffrouw|Juf|Meester|Dokter|Agent|Oma|Opa|Tante|Oom|Zuster|Broeder) /;

/** A name as it stands within a sentence: in Dutch, “Mevrouw Bos” becomes “mevrouw Bos” there. */
export function withinSentence(name: string, language: Language): string {
  return language === 'nl' && titles.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** Begins a sentence with a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
