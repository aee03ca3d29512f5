import type { Line, Scenario } from '../../scenario/types.ts';
import type { Finding } from './promises.ts';
import type { Search } from './search.ts';
import { shownPlay } from './way.ts';

/** Every ending and every passage can be reached, and every line can be told. */
export function reached(search: Search): readonly Finding[] {
  return [...endingsReached(search), passagesReached(search), linesTold(search)];
}

function endingsReached(search: Search): readonly Finding[] {
  const { table, seen } = search;
  return table.scenario.endings.map(({ id, place }, at) => {
    const sighting = seen.endings.get(at);
    const base = { promise: 'endingReached', about: [id], line: place.line } as const;
    if (!sighting) return { ...base, verdict: 'broken', figures: {} };
    const play = shownPlay(table, search.wayTo(sighting));
    return { ...base, verdict: 'holds', play, figures: { choices: play.choices.length } };
  });
}

function passagesReached({ table, seen }: Search): Finding {
  const passages = table.scenario.scenes.flatMap((scene) => scene.passages);
  const missing = passages.filter(({ id }) => !seen.passages.has(id));
  const [first] = missing;
  return {
    promise: 'passageReached',
    verdict: missing.length === 0 ? 'holds' : 'broken',
    about: missing.map(({ id }) => id),
    figures: { all: passages.length, missing: missing.length },
    ...(first && { line: first.place.line }),
  };
}

function linesTold({ table, seen, coverage }: Search): Finding {
  const lines = linesOf(table.scenario);
  const missing = lines.filter(({ id }) => !seen.lines.has(id));
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
