/** What the game says to the page on which its menu is printed: that it comes, and that it answers by itself from now on. */
export const moments = { comes: 'samenspel:comes', there: 'samenspel:there' } as const;

/**
 * How the page shows the menu that is printed on it: to a newcomer as it is, to who was here before without their next
 * step, of which it knows nothing, and not at all to who reads another language or comes for another place.
 */
export type Shown = 'newcomer' | 'known' | 'aside';
