import fc from 'fast-check';

/** Words and signs of Dutch as people really write it, among them everything that has a meaning somewhere in the language. */
const bits = [
  "'s Ochtends", "'t", "zo'n", 'scène', 'geïnd', 'Zoë', 'café', 'ĳs', 'mevrouw', 'bos', 'karin', 'jij', 'nou', 'hè', 'ja', 'nee', 'tja…', '#3', '# 3', 'huis #3', '10:30',
  'dus: ja', 'bos: hoi', 'reden: daarom', '-', '–', '—', '->', '→', '=>', '*nee*', '**', '(zacht)', '[gehoord]', '[', ']', '(', ')', '“ja”', '„ja”', '"nee"', '‘s', '//', 'http://a.nl',
  '\\', '> af', '🙂', '👨‍👩‍👧', 'שלום', 'مرحبا', '\u202Eabc', '50%', '€ 5,-', '1/3', '&amp;', '<b>', '{x}', '${y}', '`', '|', '~', '^', '_', '---', '***', '!', '?', ';', ',', '.', 'a'.repeat(200),
];

/** A sentence that somebody could write, or at least paste. */
export const oddSentence = fc.array(fc.constantFrom(...bits), { minLength: 1, maxLength: 9 })
  .map((parts) => parts.join(' '))
  .filter((text) => text.trim() === text);
