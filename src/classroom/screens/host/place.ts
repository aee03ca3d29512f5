import { languages, type Language } from '../../../model/language.ts';
import type { HostTicket } from '../../client/host.ts';

/** Where one is on the page of a class: in the address behind the `#`, which no server sees. */
export type ClassPlace =
  | { readonly kind: 'start' }
  /** Does everything work in this room? */
  | { readonly kind: 'check' }
  | { readonly kind: 'screen'; readonly ticket: HostTicket }
  /** With what its trainer reads, for a device that has no language of its own yet. */
  | { readonly kind: 'trainer'; readonly ticket: HostTicket; readonly language?: Language }
  /** Without phones. */
  | { readonly kind: 'hands'; readonly scenario: string };

export function placeIn(hash: string): ClassPlace {
  const [kind, first, second, third] = hash.replace(/^#/u, '').split('.');
  const ticket = first && second ? { lesson: first, hostToken: second } : undefined;
  const language = languages.find((each) => each === third);
  if (kind === 'screen' && ticket) return { kind, ticket };
  if (kind === 'trainer' && ticket) return { kind, ticket, ...(language && { language }) };
  if (kind === 'hands' && first) return { kind, scenario: decodeURIComponent(first) };
  return kind === 'check' ? { kind } : { kind: 'start' };
}

export function hashOf(place: ClassPlace): string {
  switch (place.kind) {
    case 'start': return '';
    case 'check': return '#check';
    case 'hands': return `#hands.${encodeURIComponent(place.scenario)}`;
    case 'screen': return `#screen.${place.ticket.lesson}.${place.ticket.hostToken}`;
    case 'trainer': return `#${['trainer', place.ticket.lesson, place.ticket.hostToken, ...(place.language ? [place.language] : [])].join('.')}`;
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
