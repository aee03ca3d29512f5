import type { Line, Place, Scenario } from '../../scenario/types.ts';

/** Where a sentence stands in its file is for who writes it; in the page, which plays it, everything stands here and weighs nothing. */
const anywhere: Place = { line: 1, column: 1 };

/** The scenario as JSON for the page: a `Scenario` like any other, and a third lighter. */
export function forThePage(scenario: Scenario): string {
  return JSON.stringify(scenario, (key, value: unknown) => {
    if (key === 'place' && isPlace(value)) return anywhere;
    return key === 'variants' && Array.isArray(value) ? numbered(value as readonly Line[]) : value;
  });
}

/**
 * Up to the first choice, which a page can begin with while the rest is on its way: later scenes and endings are there by name, and nobody says
 * anything in them. Absent where it is not sure that there is a choice in the passage that it opens with.
 */
export function beginningOf(scenario: Scenario): Scenario | undefined {
  const opening = scenario.scenes[0]?.passages[0];
  if (!opening || opening.choices.length === 0 || opening.steps.some(({ kind }) => kind === 'jump')) return undefined;
  return {
    ...scenario,
    scenes: scenario.scenes.map((scene, index) => ({ ...scene, passages: index === 0 ? [opening] : [] })),
    endings: scenario.endings.map((ending) => ({ ...ending, steps: [] })),
    isBeginning: true,
  };
}

/** What a line is called is for who translates it; a play knows the ids of options. */
function numbered(lines: readonly Line[]): readonly Line[] {
  return lines.map((line, index) => ({ ...line, id: String(index) }));
}

/** Somebody may also be called “place”, and stand under that name. */
function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && Object.keys(value).sort().join() === 'column,line';
}
