import type { Line, Scenario } from '../../scenario/types.ts';
import type { Finding } from './promises.ts';
import type { Search } from './search.ts';
import type { Visits } from './visits.ts';
import { shownPlay } from './way.ts';
import type { Way } from './way.ts';

/**
 * Every ending and every passage can be reached, and every line can be told. What any play told counts, those of the habits
 * too: a sample passes by what they find.
 */
export function reached(searches: readonly Search[], visits: Visits): readonly Finding[] {
  const [search] = searches;
  if (!search) throw new Error('nothing was gone through');
  return [...endingsReached(search, [...searches.map(({ waysToEndings }) => waysToEndings), visits.ways]), passagesReached(search), linesTold(search)];
}

/** Whether there is something among these that no play told or reached. */
export function findsMissing(findings: readonly Finding[]): boolean {
  return findings.some(({ verdict }) => verdict !== 'holds');
}

function endingsReached({ table }: Search, ways: readonly ReadonlyMap<number, Way>[]): readonly Finding[] {
  return table.scenario.endings.map(({ id, place }, at) => {
    const way = ways.find((found) => found.has(at))?.get(at);
    const base = { promise: 'endingReached', about: [id], line: place.line } as const;
    if (!way) return { ...base, verdict: 'broken', figures: {} };
    const play = shownPlay(table, way);
    return { ...base, verdict: 'holds', play, figures: { choices: play.choices.length } };
  });
}

function passagesReached({ table }: Search): Finding {
  const passages = table.scenario.scenes.flatMap((scene) => scene.passages);
  const missing = passages.filter(({ id }) => !table.script.passagesTold.has(id));
  const [first] = missing;
  return {
    promise: 'passageReached',
    verdict: missing.length === 0 ? 'holds' : 'broken',
    about: missing.map(({ id }) => id),
    figures: { all: passages.length, missing: missing.length },
    ...(first && { line: first.place.line }),
  };
}

function linesTold({ table, coverage }: Search): Finding {
  const lines = linesOf(table.scenario);
  const missing = lines.filter(({ id }) => !table.script.linesTold.has(id));
  const [first] = missing;
  const silent = coverage.whole ? 'broken' : 'doubtful';
  return {
    promise: 'lineTold',
    verdict: missing.length === 0 ? 'holds' : silent,
    about: missing.map(({ id }) => id),
    figures: { all: lines.length, missing: missing.length },
    ...(first && { line: first.place.line }),
  };
}

/** Every line of a scenario, thoughts and endings included, in the order of the file. */
export function linesOf({ scenes, endings }: Scenario): readonly Line[] {
  const passages = scenes.flatMap((scene) => scene.passages);
  return [...passages, ...endings].flatMap(({ steps }) => steps.flatMap((step) => (step.kind === 'say' ? step.variants : [])));
}
