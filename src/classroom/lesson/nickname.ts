/** Longer does not fit a button on a phone. */
export const NICKNAME_MAX = 24;

/**
 * A nickname as it may be shown: one line of text. Signs that are not seen, that turn the direction of writing or pile up
 * on a letter would let one name disturb the others on the projector.
 */
export function nickname(wished: string): string {
  const oneLine = wished.normalize('NFC').replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, ' ');
  const calm = oneLine.replaceAll(/(\p{M}{2})\p{M}+/gu, '$1').replaceAll(/\s+/g, ' ').trim();
  return [...calm].slice(0, NICKNAME_MAX).join('').trim();
}
