import { describe, expect, test } from 'vitest';
import { beginPlay, goOnToChoice } from '../../src/play/play.ts';
import { stopsAt } from '../../src/scenario/guides/guide.ts';
import { readGuide } from '../../src/scenario/guides/read-guide.ts';
import { documentOf } from '../../src/scenario/mistakes/documents.ts';
import { readScenario } from '../../src/scenario/read.ts';

const { scenario } = readScenario('proef', 'proef.md', documentOf('S410').examples[0]?.source ?? '');
if (!scenario) throw new Error('the plain example has mistakes');

const dutch = `# De ketel

Speel dit met de hele groep.
Reken op een uur.

Laat niemand alleen.

## Bij begin

Pauzeer: voor de eerste keuze.

Vraag: Wat zie je
aan mevrouw Bos?
Geef het een minuut.

Vraag: Wie praat er?

## Na afloop

Vraag: Wat neem je mee?

- Sluit af met een rondje.

## Bronnen

- Wmo 2015, artikel 2.3.2
- SWP 2023
`;

describe('a facilitator’s guide', () => {
  test('is an introduction, moments to stand still, what to talk about afterwards, and sources', () => {
    expect(readGuide('gids.md', dutch, 'nl', scenario)).toEqual({
      mistakes: [],
      guide: {
        language: 'nl',
        title: 'De ketel',
        introduction: ['Speel dit met de hele groep. Reken op een uur.', 'Laat niemand alleen.'],
        stops: [{ passage: 'begin', pause: 'voor de eerste keuze.', notes: [], questions: ['Wat zie je aan mevrouw Bos? Geef het een minuut.', 'Wie praat er?'] }],
        afterwards: { notes: ['Sluit af met een rondje.'], questions: ['Wat neem je mee?'] },
        sources: ['Wmo 2015, artikel 2.3.2', 'SWP 2023'],
      },
    });
  });

  test('reads the same in English words', () => {
    const english = dutch.replace('## Bij', '## At').replace('Pauzeer', 'Pause').replaceAll('Vraag:', 'Ask:').replace('Na afloop', 'Afterwards').replace('Bronnen', 'Sources');
    const { guide, mistakes } = readGuide('guide.md', english, 'en', scenario);
    expect(mistakes).toEqual([]);
    expect(guide).toEqual({ ...readGuide('gids.md', dutch, 'nl', scenario).guide, language: 'en' });
  });

  test('shows its stop beside the scene it belongs to, and not a choice later', () => {
    const { guide } = readGuide('gids.md', dutch, 'nl', scenario);
    const play = beginPlay(scenario, 1);
    play.start();
    goOnToChoice(play);
    expect(stopsAt(guide, play.passages).map(({ passage }) => passage)).toEqual(['begin']);
    play.choose(play.view.choices[0]?.id ?? '');
    expect(stopsAt(guide, play.passages)).toEqual([]);
  });

  test('suggests the passage that was probably meant, and keeps the rest', () => {
    const { guide, mistakes } = readGuide('gids.md', dutch.replace('Bij begin', 'Bij bgein'), 'nl', scenario);
    expect(mistakes).toMatchObject([{ code: 'S421', line: 8, values: { name: 'bgein', near: 'begin' } }]);
    expect(guide.stops).toEqual([]);
    expect(guide.sources).toHaveLength(2);
  });

  test('of any length is read in one go', () => {
    const long = `# Lang\n\n${'## Bij nergens\nVraag: Wat?\n\n'.repeat(20_000)}`;
    expect(readGuide('gids.md', long, 'nl', scenario).mistakes.length).toBeGreaterThan(1000);
  });
});
