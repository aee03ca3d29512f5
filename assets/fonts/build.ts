/** Cuts the fonts of the game from those of their makers: `node assets/fonts/build.ts`. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cut, faces } from './faces.ts';

const { resolve } = createRequire(import.meta.url);

for (const [name, face] of Object.entries(faces)) {
  writeFileSync(new URL(`made/${name}.woff2`, import.meta.url), await cut(face));
}

// The Open Font License goes where the fonts go, also where they were changed; neither font reserves its name.
for (const maker of new Set(Object.values(faces).map(({ from }) => from))) {
  copyFileSync(resolve(`${maker}/LICENSE`), new URL(`made/OFL-${maker.replace(/.*\//, '')}.txt`, import.meta.url));
}
