import type { Scenery } from './scenery.ts';

/** What authors may call a place, in both languages, and where its artwork is. */
const places: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
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
const standIn = 'kitchen';

export type LoadedPlace =
  | { readonly ok: true; readonly scenery: Scenery }
  | { readonly ok: false; readonly code: 'place.unknown'; readonly scenery: Scenery }
  | { readonly ok: false; readonly code: 'place.lost' };

/** Fetches the artwork of a setting. */
export async function loadPlace(setting: string): Promise<LoadedPlace> {
  const isKnown = Object.hasOwn(places, setting);
  const load = places[isKnown ? setting : standIn] ?? kitchen;
  try {
    const { default: file } = await load();
    if (!isScenery(file)) return { ok: false, code: 'place.lost' };
    return isKnown ? { ok: true, scenery: file } : { ok: false, code: 'place.unknown', scenery: file };
  } catch {
    return { ok: false, code: 'place.lost' };
  }
}

function kitchen(): Promise<{ readonly default: unknown }> {
  return import('../../assets/places/made/kitchen.json', { with: { type: 'json' } });
}

function livingRoom(): Promise<{ readonly default: unknown }> {
  return import('../../assets/places/made/living-room.json', { with: { type: 'json' } });
}

function meeting(): Promise<{ readonly default: unknown }> {
  return import('../../assets/places/made/meeting.json', { with: { type: 'json' } });
}

function corridor(): Promise<{ readonly default: unknown }> {
  return import('../../assets/places/made/corridor.json', { with: { type: 'json' } });
}

function school(): Promise<{ readonly default: unknown }> {
  return import('../../assets/places/made/school.json', { with: { type: 'json' } });
}

function communityCentre(): Promise<{ readonly default: unknown }> {
  return import('../../assets/places/made/community-centre.json', { with: { type: 'json' } });
}

function office(): Promise<{ readonly default: unknown }> {
  return import('../../assets/places/made/office.json', { with: { type: 'json' } });
}

function street(): Promise<{ readonly default: unknown }> {
  return import('../../assets/places/made/street.json', { with: { type: 'json' } });
}

function hospitalRoom(): Promise<{ readonly default: unknown }> {
  return import('../../assets/places/made/hospital-room.json', { with: { type: 'json' } });
}

function policeStation(): Promise<{ readonly default: unknown }> {
  return import('../../assets/places/made/police-station.json', { with: { type: 'json' } });
}

function phoneCall(): Promise<{ readonly default: unknown }> {
  return import('../../assets/places/made/phone-call.json', { with: { type: 'json' } });
}

function videoCall(): Promise<{ readonly default: unknown }> {
  return import('../../assets/places/made/video-call.json', { with: { type: 'json' } });
}

/** The files are our own, made by our own tool: two of their parts speak for the rest. */
function isScenery(file: unknown): file is Scenery {
  return typeof file === 'object' && file !== null && 'palettes' in file && 'back' in file;
}
