import { findings } from '../../../src/model/literature.ts';
import { holds, measures } from './measures.ts';
import { mean, quantile } from './statistics.ts';

const POPULATIONS = 20;
const PEOPLE = 500;

for (const { id, band, property, source } of findings) {
  const figures = Array.from({ length: POPULATIONS }, (_, seed) => measures[id](seed + 1, PEOPLE));
  const [figure, low, high] = [mean(figures), quantile(figures, 0.025), quantile(figures, 0.975)];
  const hit = band === 'holds' ? figures.every((each) => holds[id]?.(each)) : figure >= band.from && figure <= band.to;
  console.log(hit ? 'hit ' : 'MISS', id.padEnd(18), figure.toFixed(2), `${low.toFixed(2)}…${high.toFixed(2)}`, JSON.stringify(band), property.en, source);
}
