import type { Scenery } from './scenery.ts';

/** Draws a place, every time the same. */
type Draw = () => Scenery;

/** What authors may call a place, in both languages, and who can draw it. */
const places: Readonly<Record<string, () => Promise<Draw>>> = {
  keuken: kitchen,
  kitchen,
  woonkamer: livingRoom,
  'living room': livingRoom,
  overleg: meeting,
  meeting,
  school,
  buurthuis: communityCentre,
  'community centre': communityCentre,
  kantoor: office,
  office,
  gang: corridor,
  corridor,
  straat: street,
  street,
  ziekenkamer: hospitalRoom,
  'hospital room': hospitalRoom,
  politie: policeStation,
  'police station': policeStation,
  telefoon: phoneCall,
  'phone call': phoneCall,
  beeldbellen: videoCall,
  'video call': videoCall,
};

/** What an author may write behind `decor:` or `setting:`, for the checker that reads scenario files. */
export const placeNames: readonly string[] = Object.keys(places);

/** Who asks for a place that is not drawn sits in the kitchen. */
const standIn = kitchen;

export type LoadedPlace =
  | { readonly ok: true; readonly scenery: Scenery }
  | { readonly ok: false; readonly code: 'place.unknown'; readonly scenery: Scenery }
  | { readonly ok: false; readonly code: 'place.lost' };

/** A drawing takes a while, and is the same each time. */
const drawn = new Map<Draw, Scenery>();

/**
 * Has a setting drawn. How to draw it is a tenth of the weight of the drawing itself, so that is what goes over
 * the line.
 */
export async function loadPlace(setting: string): Promise<LoadedPlace> {
  const known = Object.hasOwn(places, setting) ? places[setting] : undefined;
  try {
    const draw = await (known ?? standIn)();
    const scenery = drawn.get(draw) ?? draw();
    drawn.set(draw, scenery);
    return known ? { ok: true, scenery } : { ok: false, code: 'place.unknown', scenery };
  } catch {
    return { ok: false, code: 'place.lost' };
  }
}

async function kitchen(): Promise<Draw> {
  return (await import('../../assets/places/kitchen.ts')).kitchen;
}

async function livingRoom(): Promise<Draw> {
  return (await import('../../assets/places/living-room.ts')).livingRoom;
}

async function meeting(): Promise<Draw> {
  return (await import('../../assets/places/meeting.ts')).meeting;
}

async function school(): Promise<Draw> {
  return (await import('../../assets/places/school.ts')).school;
}

async function communityCentre(): Promise<Draw> {
  return (await import('../../assets/places/community-centre.ts')).communityCentre;
}

async function office(): Promise<Draw> {
  return (await import('../../assets/places/office.ts')).office;
}

async function corridor(): Promise<Draw> {
  return (await import('../../assets/places/corridor.ts')).corridor;
}

async function street(): Promise<Draw> {
  return (await import('../../assets/places/street.ts')).street;
}

async function hospitalRoom(): Promise<Draw> {
  return (await import('../../assets/places/hospital-room.ts')).hospitalRoom;
}

async function policeStation(): Promise<Draw> {
  return (await import('../../assets/places/police-station.ts')).policeStation;
}

async function phoneCall(): Promise<Draw> {
  return (await import('../../assets/places/phone-call.ts')).phoneCall;
}

async function videoCall(): Promise<Draw> {
  return (await import('../../assets/places/video-call.ts')).videoCall;
}
