export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Finds room on a sheet, shelf by shelf: simple, and tight enough for parts of like heights. */
export interface Shelves {
  /** Top left corner for an area of this size in whole pixels; undefined when it does not fit any more. */
  place(width: number, height: number): Spot | undefined;
}

interface Shelf {
  readonly y: number;
  readonly height: number;
  used: number;
}

/** A shelf may be this much higher than what is put on it before a new one is opened. */
const waste = 1.35;

export function emptyShelves(width: number, height: number): Shelves {
  const shelves: Shelf[] = [];
  const top = () => shelves.reduce((sum, shelf) => sum + shelf.height, 0);

  function on(shelf: Shelf, across: number): Spot {
    const spot = { x: shelf.used, y: shelf.y };
    shelf.used += across;
    return spot;
  }

  return {
    place(across, down) {
      const fits = shelves
        .filter((shelf) => shelf.height >= down && width - shelf.used >= across)
        .toSorted((a, b) => a.height - b.height);
      const best = fits[0];
      if (best && best.height <= down * waste) return on(best, across);
      if (across <= width && top() + down <= height) {
        const shelf: Shelf = { y: top(), height: down, used: 0 };
        shelves.push(shelf);
        return on(shelf, across);
      }
      return best && on(best, across);
    },
  };
}
