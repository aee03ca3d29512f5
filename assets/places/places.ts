import type { Scenery } from '../../src/stage/scenery.ts';
import { communityCentre } from './community-centre.ts';
import { kitchen } from './kitchen.ts';
import { livingRoom } from './living-room.ts';
import { meeting } from './meeting.ts';
import { office } from './office.ts';
import { school } from './school.ts';
import { corridor } from './corridor.ts';
import { street } from './street.ts';
import { hospitalRoom } from './hospital-room.ts';
import { policeStation } from './police-station.ts';
import { phoneCall } from './phone-call.ts';
import { videoCall } from './video-call.ts';

/** Every place that can be a `setting`, by the name of its file. */
export const places: Readonly<Record<string, () => Scenery>> = {
  kitchen,
  'living-room': livingRoom,
  meeting,
  school,
  'community-centre': communityCentre,
  office,
  corridor,
  street,
  'hospital-room': hospitalRoom,
  'police-station': policeStation,
  'phone-call': phoneCall,
  'video-call': videoCall,
};
