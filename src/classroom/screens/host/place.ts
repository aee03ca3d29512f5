import type { HostTicket } from '../../client/host.ts';

/** Where one is on the page of a class: in the address behind the `#`, which no server sees. */
export type ClassPlace =
  | { readonly kind: 'start' }
  /** Does everything work in this room? */
  | { readonly kind: 'check' }
  | { readonly kind: 'trainer' | 'screen'; readonly ticket: HostTicket }
  /** Without phones. */
  | { readonly kind: 'hands'; readonly scenario: string };

export function placeIn(hash: string): ClassPlace {
  const [kind, first, second] = hash.replace(/^#/u, '').split('.');
  if ((kind === 'trainer' || kind === 'screen') && first && second) return { kind, ticket: { lesson: first, hostToken: second } };
  if (kind === 'hands' && first) return { kind, scenario: decodeURIComponent(first) };
  return kind === 'check' ? { kind } : { kind: 'start' };
}

export function hashOf(place: ClassPlace): string {
  switch (place.kind) {
    case 'start': return '';
    case 'check': return '#check';
    case 'hands': return `#hands.${encodeURIComponent(place.scenario)}`;
    default: return `#${place.kind}.${place.ticket.lesson}.${place.ticket.hostToken}`;
  }
}

/** Under this the browser keeps the lesson that it leads. */
export const lessonKey = 'samenspel.lesson';

/** The lesson that this browser leads, so that a closed tab is no lost lesson. */
export function keptPlace(storage: () => Storage): ClassPlace | undefined {
  try {
    const place = placeIn(storage().getItem(lessonKey) ?? '');
    return place.kind === 'start' || place.kind === 'check' ? undefined : place;
  } catch {
    return undefined;
  }
}

export function keepPlace(storage: () => Storage, place: ClassPlace | undefined): void {
  try {
    if (place) storage().setItem(lessonKey, hashOf(place));
    else storage().removeItem(lessonKey);
  } catch {
    // Where nothing may be kept, the address still holds it.
  }
}
