import type { CastMember } from '../cast.ts';

/** A kind of people in the cast, how many there are, and how many of them get loud or go quiet. */
export interface GroupCount {
  readonly group: string;
  readonly people: number;
  /** Anger that points, spreads its arms or puts its hands on its hips. */
  readonly loud: number;
  /** Anger that crosses its arms or sits still. */
  readonly quiet: number;
}

const groups: Readonly<Record<string, (member: CastMember) => boolean>> = {
  'light skin': ({ skin }) => skinTone(skin) === 'light',
  'brown skin': ({ skin }) => skinTone(skin) === 'brown',
  'dark skin': ({ skin }) => skinTone(skin) === 'dark',
  'hijab, turban or cap': ({ head }) => ['Hijab', 'Turban', 'Beanie', 'HatHip'].includes(head),
  children: ({ age }) => age === 'child',
  teenagers: ({ age }) => age === 'teen',
  'grown-ups': ({ age }) => age === 'grown' || age === 'middle',
  'old people': ({ age }) => age === 'old',
  'in work clothes': ({ garment }) => ['uniform', 'tunic', 'coat', 'keycord', 'suit', 'bodyWarmer'].includes(garment),
  'in their own clothes': ({ garment }) => ['tee', 'sweater', 'collared', 'shirt', 'hoodie', 'blazer', 'seated'].includes(garment),
  'with a beard': ({ beard }) => beard !== undefined,
  'without a beard': ({ beard }) => beard === undefined,
};

/** Who gets loud when angry and who goes quiet, group by group: no group should be the angry one. */
export function countManners(cast: Readonly<Record<string, CastMember>>): GroupCount[] {
  return Object.entries(groups).map(([group, belongs]) => {
    const people = Object.values(cast).filter(belongs);
    const loud = people.filter(({ manner }) => manner === 'points' || manner === 'spreads' || manner === 'hips').length;
    return { group, people: people.length, loud, quiet: people.length - loud };
  });
}

/** In three kinds, for counting only. */
export function skinTone(skin: string): 'light' | 'brown' | 'dark' {
  if (lightness(skin) > 0.74) return 'light';
  return lightness(skin) > 0.48 ? 'brown' : 'dark';
}

/** How light a colour looks, from 0 to 1. */
function lightness(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
