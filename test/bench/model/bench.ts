import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countable } from '../../../src/play/relationship-code.ts';
import { document, measureAll } from './table.ts';

// `npm run bench:model`: holds the model against the literature, and writes the table that the docs and the game show.

const POPULATIONS = 20;
const PEOPLE = 500;

const root = join(import.meta.dirname, '../../..');
const figures = measureAll(POPULATIONS, PEOPLE);
const people = `Twenty seeded populations of ${PEOPLE} people, twenty turns each.`;
const states = `One person can stand to you in at most ${countable.toLocaleString('en')} ways.`;
const text = document(figures, `${people} ${states}`);

writeFileSync(join(root, 'docs/model-figures.md'), text);
writeFileSync(join(root, 'src/model/figures.json'), `${JSON.stringify(figures, undefined, 2)}\n`);
console.log(text);
