/**
 * A phrase as it is compared: capitals, accents, extra white space and the curly quotes and long
 * dashes that a word processor makes do not count.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return bare(text)
    .replace(/[‘’‚‛´`]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A phrase as an id: letters and digits in lower case with single hyphens between; empty if it holds neither. */
export function slug(text: string): string {
  if (id.test(text)) return text;
  const told = bare(text).replace(/['’‘]/g, '');
  return told.replace(ascii.test(told) ? /[^a-z\d]+/g : /[^\p{L}\p{N}\p{M}]+/gu, '-').replace(/^-|-$/g, '');
}

/** What most of a script is: there is nothing to be made alike but capitals, and a whole file asks for that thousands of times. */
const plain = /^[!-_a-~]+(?: [!-_a-~]+)*$/;
/** No letter here has an accent, or is one in another script. */
const ascii = /^[\0-\x7f]*$/;
/** What is an id already. */
const id = /^[a-z\d]+(?:-[a-z\d]+)*$/;

function bare(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').normalize('NFC').toLowerCase();
}
