import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { checkingSection } from './checking.ts';
import { choicesSection, kitchenTable } from './choices.ts';
import { coldStartSection } from './cold-start.ts';
import { exploreSection } from './explore.ts';
import { printSection } from './figures.ts';
import { framesSection } from './frames.ts';
import { memorySection } from './memory.ts';
import { previewSection } from './preview.ts';
import { openSite } from './site.ts';
import { transferSection } from './transfer.ts';
import { turnsSection } from './turns.ts';

// `npm run bench`: figures, not verdicts. Medians, with the span of the runs, and the machine they were measured on.

const root = join(import.meta.dirname, '../..');

const site = await openSite(root);
const [processor] = cpus();
console.log(`${processor?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`);
console.log(`Node.js ${process.version}, Chromium ${site.browser.version()}, ${new Date().toISOString().slice(0, 10)}`);
try {
  for (const section of [transferSection, coldStartSection, framesSection, memorySection]) printSection(await section(site));
  printSection(await previewSection(root, site.browser));
} finally {
  await site.close();
}
printSection(choicesSection(root));
printSection(exploreSection(kitchenTable(root)));
printSection(checkingSection(root));
printSection(turnsSection());
