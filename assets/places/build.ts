/** Draws every place and writes what the stage loads: `node assets/places/build.ts`. */
import { writeFileSync } from 'node:fs';
import { places, written } from './places.ts';

for (const [name, draw] of Object.entries(places)) {
  writeFileSync(new URL(`made/${name}.json`, import.meta.url), written(draw()));
}
