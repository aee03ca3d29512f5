/** Code points, from and to. */
type Range = readonly [from: number, to: number];

/** Dutch and English, and the names in them: ASCII, the letters of Latin-1, and what typesetting needs. */
export const usual: readonly Range[] = [
  [0x20, 0x7e],
  // Spaces, £, ©, «, soft hyphen, °, ², ´, ·, », ½ and ¿.
  [0xa0, 0xa1], [0xa3, 0xa3], [0xa7, 0xa7], [0xa9, 0xa9], [0xab, 0xab], [0xad, 0xad], [0xb0, 0xb0], [0xb2, 0xb2], [0xb4, 0xb4],
  [0xb7, 0xb7], [0xbb, 0xbb], [0xbd, 0xbd], [0xbf, 0xff],
  // ı, Œ, œ, dashes, quotation marks, •, …, ‹, ›, €, ™, −.
  [0x131, 0x131], [0x152, 0x153], [0x2013, 0x2014], [0x2018, 0x201e], [0x2022, 0x2022], [0x2026, 0x2026], [0x2039, 0x203a],
  [0x20ac, 0x20ac], [0x2122, 0x2122], [0x2212, 0x2212],
];

/** Names from elsewhere: Turkish, Polish, Czech, Croatian, Romanian, Latvian. Fetched by the page that has one. */
export const rare: readonly Range[] = [[0x100, 0x130], [0x132, 0x151], [0x154, 0x17f], [0x218, 0x21b], [0x1e9e, 0x1e9e]];

export function textOf(ranges: readonly Range[]): string {
  return ranges.map(([from, to]) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index))).join('');
}

/** As `unicode-range` in CSS. */
export function rangeInCss(ranges: readonly Range[]): string {
  const hex = (code: number) => code.toString(16);
  return ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(', ');
}
