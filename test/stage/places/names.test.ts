import { describe, expect, it } from 'vitest';
import { toneOf } from '../../../src/sound/tones.ts';
import { gatheringIn } from '../../../src/model/gathering.ts';
import { loadPlace, placeNames } from '../../../src/stage/places.ts';
import { view } from '../views.ts';

describe.each(placeNames)('decor: %s', (name) => {
  it('has what people need for the way they are together there', async () => {
    const place = await loadPlace(name);
    if (!place.ok) throw new Error(`${name} is ${place.code}`);
    const { cups, call } = place.scenery;
    expect({ cups: cups.length > 0, call: call !== undefined }).toEqual({ cups: gatheringIn(name) === 'table', call: gatheringIn(name) === 'framed' });
  });

  it('is heard as well as seen', () => {
    expect(toneOf(view([], { scene: { id: 's', title: '', number: 1, of: 1, setting: name, light: 'day' } }))).toBeDefined();
  });
});

describe('a place by another name', () => {
  it('is the same place in Dutch and in English', async () => {
    const pairs = [
      ['keuken', 'kitchen'], ['woonkamer', 'living room'], ['overleg', 'meeting'], ['buurthuis', 'community centre'], ['kantoor', 'office'],
      ['gang', 'corridor'], ['straat', 'street'], ['ziekenkamer', 'hospital room'], ['politie', 'police station'], ['telefoon', 'phone call'], ['beeldbellen', 'video call'],
    ] as const;
    for (const [dutch, english] of pairs) expect(await loadPlace(english)).toEqual(await loadPlace(dutch));
  });

  it('is the kitchen, and says so, when nobody has drawn it', async () => {
    expect(await loadPlace('op de maan')).toMatchObject({ ok: false, code: 'place.unknown' });
  });
});
