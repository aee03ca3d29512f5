import { describe, expect, it } from 'vitest';
import { readShelves } from '../../src/cli/site/shelf.ts';
import { fetchFirst, fetchLater } from '../../src/stage/ahead.ts';
import { root } from '../house/source.ts';

const scenarios = readShelves(['scenarios'], root).flatMap(({ scenario }) => scenario ?? []);

describe('artwork that is fetched ahead', () => {
  it.each(scenarios)('is there for everybody and every place in $id', async (scenario) => {
    await expect(Promise.all([fetchFirst(scenario), fetchLater(scenario)])).resolves.toBeDefined();
  });

  it('is not missed yet when it can’t be had: that is told when it is to be seen', async () => {
    const scenes = (scenarios[0]?.scenes ?? []).map((scene) => ({ ...scene, setting: 'maan' }));
    const persons = (scenarios[0]?.persons ?? []).map((person) => ({ ...person, look: 'niemand' }));
    expect(persons.length).toBeGreaterThan(0);
    await expect(Promise.all([fetchFirst({ scenes, persons }), fetchLater({ scenes, persons })])).resolves.toBeDefined();
  });
});
