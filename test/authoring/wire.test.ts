import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { goneNews, newsOf, type News } from '../../src/authoring/news.ts';
import { hearer, teller } from '../../src/authoring/wire.ts';
import { starter } from '../../src/cli/starter.ts';

const long = readFileSync('scenarios/keukentafel/scenario.md', 'utf8');
const answers = { title: 'De brief', you: 'wijkwerker', person: 'Mevrouw Vos', who: 'bewoner', matters: 'haar rust', look: 'els', place: 'keuken' };
const source = starter('nl', answers, 'vos', 'brief');
const lines = source.split('\n');

function saved(text: string): News {
  return newsOf('brief', 'brief/scenario.md', text);
}

/** As the page needs it: where a passage begins, and nothing of where its sentences stand. */
function asHeard(news: News): unknown {
  return JSON.parse(JSON.stringify(news), (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('steps' in value && 'choices' in value && 'place' in value)) return value;
    const { place, ...passage } = value;
    return { ...JSON.parse(JSON.stringify(passage, (key, inner: unknown) => (key === 'place' ? { line: 1, column: 1 } : inner))) as object, place };
  });
}

test('whatever an author changes, the page hears what was saved', () => {
  const changes = fc.array(fc.record({ at: fc.nat(lines.length - 1), what: fc.constantFrom('words', 'more', 'less', 'broken', 'back') }), { minLength: 1, maxLength: 8 });
  fc.assert(fc.property(changes, (all) => {
    const [say, hear] = [teller(), hearer()];
    const now = [...lines];
    expect(hear(say(saved(source)))).toEqual(asHeard(saved(source)));
    for (const { at, what } of all) {
      if (what === 'words') now[at] = `${now[at] ?? ''} Ja.`;
      if (what === 'more') now.splice(at, 0, 'vos: Nou.');
      if (what === 'less') now.splice(at, 1);
      if (what === 'back') now.splice(0, now.length, ...lines);
      const news = what === 'broken' ? saved('---\n') : saved(now.join('\n'));
      expect(hear(say(news))).toEqual(asHeard(news));
    }
  }), { numRuns: 60 });
});

test('a sentence is sent, and not the scenario with it; also when everything below has moved', () => {
  const [say, hear] = [teller(), hearer()];
  const first = say(saved(long));
  hear(first);
  const changed = long.replace(/^## .*\n/m, (heading) => `\n${heading}Het regent.\n`);
  const second = say(saved(changed));
  expect(second.length).toBeLessThan(first.length / 5);
  expect(hear(second)).toEqual(asHeard(saved(changed)));
});

test('who comes later hears everything; a file that is away and comes back is told again', () => {
  const say = teller();
  const news = saved(source);
  say(news);
  expect(hearer()(teller()(news))).toEqual(asHeard(news));
  const hear = hearer();
  const fresh = teller();
  hear(fresh(news));
  expect(hear(fresh(goneNews('brief', 'brief/scenario.md')))).toMatchObject({ state: 'gone', scenarios: [] });
  expect(hear(fresh(news))).toEqual(asHeard(news));
});
