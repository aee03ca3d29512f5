import { cast } from '../../assets/figures/cast.ts';
import { skinTone } from '../../assets/figures/tool/count.ts';
import type { Language, Text } from '../model/language.ts';
import { moveCodes, moves } from '../model/moves.ts';
import { minutesOf } from '../play/explore/statistics/lengths.ts';
import type { Anger, Statistics } from '../play/explore/statistics/statistics.ts';
import { policies } from '../play/policies.ts';
import type { Scenario } from '../scenario/types.ts';
import { lookInWords } from '../stage/figures/compose.ts';
import { habitNames } from './map-words.ts';
import { hintNames, phenomenonName, statsWords as words, temperamentNames } from './stats-words.ts';

/** A table to be written as text, Markdown or CSV. */
export interface Table {
  readonly title: string;
  readonly note?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The figures of a scenario, and the scenario in the language they are told in. */
export interface Counted {
  readonly figures: Statistics;
  readonly told: Scenario;
}

/** Everything `stats` tells, as tables over all scenarios. */
export function statsTables(counted: readonly Counted[], language: Language): readonly Table[] {
  const say = (text: Text): string => text[language];
  const titles = counted.map(({ told }) => told.title);
  return [
    {
      title: say(words.lengths), note: say(words.lengthsNote),
      head: [words.scenario, words.habit, words.choices, words.told, words.read, words.minutes].map(say),
      rows: counted.flatMap(({ figures, told }) => [...figures.lengths].map(([policy, each]) =>
        [told.title, habitNames[policy][language], whole(each.choices), whole(each.told), whole(each.told + each.offered), whole(minutesOf(each))])),
    },
    {
      title: say(words.hints), note: say(words.hintsNote),
      head: [words.scenario, words.best, words.sets, words.found, words.chance, words.above].map(say),
      rows: counted.flatMap(({ figures, told }) => figures.hints.map(({ hint, sets, found, chance, above }) =>
        [told.title, say(hintNames[hint]), whole(sets), share(found), share(chance), above.toFixed(1)])),
    },
    {
      title: say(words.offered), note: say(words.offeredNote),
      head: [say(words.move), ...titles],
      rows: moveCodes.map((move) => [say(moves[move].name), ...counted.map(({ figures }) => share(figures.onOffer.get(move) ?? 0))]),
    },
    ...counted.map(({ figures, told }) => ({
      title: `${say(words.endings)}: ${told.title}`,
      head: [say(words.ending), ...policies.map((policy) => habitNames[policy][language])],
      rows: told.endings.map(({ title }, at) => [title, ...policies.map((policy) => share(figures.endings.get(policy)?.[at] ?? 0))]),
    })),
    {
      title: say(words.reading), note: say(words.readingNote),
      head: [words.scenario, words.you, words.all].map(say),
      rows: counted.map(({ figures, told }) => [told.title, whole(figures.ease.you), whole(figures.ease.told)]),
    },
    coverageTable(counted, language),
    ...angerTables(counted, language),
  ];
}

function coverageTable(counted: readonly Counted[], language: Language): Table {
  const rows = counted[0]?.figures.met ?? [];
  return {
    title: words.coverage[language], note: words.coverageNote[language],
    head: [words.met[language], ...counted.map(({ told }) => told.title)],
    rows: rows.map(({ phenomenon }, at) => [
      phenomenonName(phenomenon, language),
      ...counted.map(({ figures }) => {
        const met = figures.met[at];
        return met?.passage === undefined ? '–' : `${met.passage} (${share(met.plays / (figures.plays * policies.length))})`;
      }),
    ]),
  };
}

function angerTables(counted: readonly Counted[], language: Language): readonly Table[] {
  const everybody = counted.flatMap(({ figures, told }) => figures.anger.map((anger, at) => ({ ...anger, told: told.title, name: told.persons[at]?.name ?? '' })));
  const groups: readonly (readonly [Text, (anger: Anger) => boolean])[] = [
    [words.she, ({ person }) => person.pronoun === 'zij'],
    [words.he, ({ person }) => person.pronoun === 'hij'],
    [words.they, ({ person }) => person.pronoun === 'die'],
    ...(['light', 'brown', 'dark'] as const).map((tone) => [words[tone], ({ person }: Anger) => toneOf(person.look) === tone] as const),
  ];
  return [
    {
      title: words.anger[language], note: words.angerNote[language],
      head: [words.scenario, words.person, words.look, words.pressure, words.found].map((text) => text[language]),
      rows: everybody.map(({ told, name, person, share: angry }) => [told, name, person.look, temperamentNames[person.temperament][language], share(angry)]),
    },
    {
      title: words.groups[language], note: words.groupsNote[language],
      head: [words.group, words.persons, words.found].map((text) => text[language]),
      rows: groups.flatMap(([name, belongs]) => {
        const members = everybody.filter(belongs);
        return members.length === 0 ? [] : [[name[language], whole(members.length), share(members.reduce((sum, each) => sum + each.share, 0) / members.length)]];
      }),
    },
  ];
}

function toneOf(look: string): ReturnType<typeof skinTone> | undefined {
  const spec = cast[look] ?? lookInWords(look);
  return spec && skinTone(spec.skin);
}

function whole(number: number): string {
  return String(Math.round(number));
}

function share(part: number): string {
  return `${Math.round(part * 100)}%`;
}
