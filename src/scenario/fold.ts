/**
 * A phrase as it is compared: capitals, accents, extra white space and the curly quotes and long
 * dashes that a word processor makes do not count.
 */
export function fold(text: string): string {
  return bare(text)
    .replace(/[‘’‚‛´`]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A phrase as an id: letters and digits in lower case with single hyphens between; empty if it holds neither. */
export function slug(text: string): string {
  return bare(text)
    .replace(/['’‘]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

function bare(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').normalize('NFC').toLowerCase();
}
