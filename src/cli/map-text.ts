import { growing, isEscalated } from '../model/ladder.ts';
import type { Rung } from '../model/ladder.ts';
import { withinSentence } from '../model/language.ts';
import type { Language } from '../model/language.ts';
import { mapOf } from '../play/explore/script-map.ts';
import type { MapPlace, SceneMap } from '../play/explore/script-map.ts';
import type { Visits } from '../play/explore/visits.ts';
import { policies } from '../play/policies.ts';
import type { Scenario } from '../scenario/types.ts';
import { exitNames, habitNames, mapWords } from './map-words.ts';
import { sentence } from './sentence.ts';

/** How somebody stands, in four kinds. */
export type Standing = 'better' | 'even' | 'worse' | 'sham';

export const standings: readonly Standing[] = ['better', 'even', 'worse', 'sham'];

export function standingOf(rung: Rung): Standing {
  if (rung === 'schijninstemming') return 'sham';
  if (isEscalated(rung)) return 'worse';
  return growing.indexOf(rung) > 0 ? 'better' : 'even';
}

/** Shares of each kind of standing in what was counted; together 1, or all 0 where nothing was. */
export function sharesOf(rungs: ReadonlyMap<Rung, number>): Readonly<Record<Standing, number>> {
  const shares = { better: 0, even: 0, worse: 0, sham: 0 };
  const total = [...rungs.values()].reduce((sum, times) => sum + times, 0);
  for (const [rung, times] of rungs) shares[standingOf(rung)] += times / total;
  return shares;
}

/** A scenario's map for a fixed-width font. */
export function mapText(scenario: Scenario, visits: Visits, language: Language): readonly string[] {
  return [
    scenario.title,
    aboutVisits(scenario, visits, language),
    legend(language),
    ...mapOf(scenario).flatMap((map, at) => ['', `${at + 1}. ${map.scene.title}`, ...placesText(map, scenario, visits, language)]),
    '',
    mapWords.endings[language],
    ...endingsText(scenario, visits, language),
  ];
}

export function aboutVisits({ persons }: Scenario, { plays }: Visits, language: Language): string {
  const habits = policies.map((policy) => habitNames[policy][language]).join(', ');
  const people = new Intl.ListFormat(language).format(persons.map(({ name }) => withinSentence(name, language)));
  return `${sentence(mapWords.about, language, { plays, habits })} ${sentence(mapWords.bars, language, { people })}`;
}

const marks: Readonly<Record<Standing, string>> = { better: '█', even: '▒', worse: '░', sham: '~' };
/** Characters of one bar. */
const BAR = 12;

function legend(language: Language): string {
  return standings.map((standing) => `${marks[standing]} ${mapWords[standing][language]}`).join('   ');
}

function placesText({ places, ways }: SceneMap, scenario: Scenario, visits: Visits, language: Language): readonly string[] {
  const wide = Math.max(...places.map(({ passage }) => passage.id.length));
  return places.map((place) => {
    const { id } = place.passage;
    const visit = visits.passages.get(id);
    const times = visit ? sentence(mapWords.times, language, { times: visit.times.toLocaleString(language) }) : mapWords.never[language];
    const bars = scenario.persons.map((_, at) => bar(visit?.rungs[at] ?? new Map())).join(' ');
    return `  ${id.padEnd(wide)}  ${times.padStart(12)}  ${bars}  ${onwards(place, ways, language)}`.trimEnd();
  });
}

function bar(rungs: ReadonlyMap<Rung, number>): string {
  const shares = sharesOf(rungs);
  let sum = 0;
  const parts = standings.map((standing) => {
    const from = Math.round(sum * BAR);
    sum += shares[standing];
    return marks[standing].repeat(Math.round(sum * BAR) - from);
  });
  return parts.join('').padEnd(BAR, ' ');
}

function onwards({ passage, exits }: MapPlace, ways: SceneMap['ways'], language: Language): string {
  const to = ways.filter(({ from }) => from === passage.id).map((way) => (way.conditional ? `(${way.to})` : way.to));
  return [...(to.length > 0 ? [`→ ${to.join(', ')}`] : []), ...exits.map((exit) => exitNames[exit][language])].join('  ');
}

function endingsText(scenario: Scenario, { endings, plays }: Visits, language: Language): readonly string[] {
  const wide = Math.max(...policies.map((policy) => habitNames[policy][language].length));
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  return [...endings].map(([policy, reached]) => {
    const shares = scenario.endings.map(({ title }, at) => ({ title, share: (reached[at] ?? 0) / plays })).filter(({ share }) => share > 0);
    const told = shares.toSorted((a, b) => b.share - a.share).map(({ title, share }) => `${title} ${percent.format(share)}`);
    return `  ${habitNames[policy][language].padEnd(wide)}  ${told.join(' · ')}`;
  });
}
