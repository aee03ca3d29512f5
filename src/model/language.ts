/** The languages the game speaks. Dutch first, English complete. */
export type Language = 'nl' | 'en';

export const languages: readonly Language[] = ['nl', 'en'];

/** A text in every language: a missing translation does not compile. */
export type Text = Readonly<Record<Language, string>>;
