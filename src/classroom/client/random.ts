/**
 * A random word of this many bytes, in base64url. `crypto.randomUUID` and `subtle` are not there on a page that a laptop
 * serves over plain http to a classroom; this is.
 */
export function randomWord(bytes: number): string {
  const drawn = crypto.getRandomValues(new Uint8Array(bytes));
  return btoa(String.fromCharCode(...drawn)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
