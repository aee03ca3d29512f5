import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { roomPicture } from './room-picture.ts';

writeFileSync(join(import.meta.dirname, '../../docs/pictures/rooms.svg'), roomPicture());
