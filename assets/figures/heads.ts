/**
 * The heads of the art package that can be worn, and what the rest lacks: MediumStraight, LongBangs,
 * BangsTwo and the MediumBangs hang over the brows, the Doc heads wear masks, ShavedThree has a face
 * of its own, and Bear is a bear. Others add nothing to these.
 */
export const headNames = [
  'Afro', 'Bald', 'Bangs', 'BantuKnots', 'Beanie', 'Bun', 'BunClip', 'BunKnots', 'BunTwo', 'ColorBun', 'ColorMedium', 'Cornrows',
  'CornrowsLight', 'DreadsOne', 'DreadsTwo', 'FlatTop', 'FlatTopLong', 'GrayShort', 'HatHip', 'Hijab', 'LongAfro', 'LongCurly',
  'LongHair', 'MediumOne', 'MediumThree', 'MediumTwo', 'Mohawk', 'NoHairThree', 'NoHairTwo', 'Pomp', 'Shaved', 'ShortFive', 'ShortFour', 'ShortOne', 'ShortThree', 'ShortTwo',
  'Turban', 'Twists', 'TwistsTwo', 'Wavy',
] as const;

/** Beards that leave the mouth free, and moustaches above it. */
export const beardNames = ['Full', 'Chin', 'GoateeFull', 'MustacheSeven', 'MustacheFive'] as const;

export const glassesNames = ['Glasses', 'GlassesTwo', 'GlassesThree', 'GlassesFour', 'GlassesFive', 'GlassesSix', 'Sunglasses'] as const;
