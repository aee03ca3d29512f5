import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Compiler } from 'inkjs/full';
import { seeded } from '../../src/play/chance.ts';
import { luckOf } from '../../src/play/explore/draws.ts';
import { PlayTable } from '../../src/play/explore/play-table.ts';
import { habit, walk } from '../../src/play/explore/walk.ts';
import { beginPlay } from '../../src/play/play.ts';
import { readScenario } from '../../src/scenario/read.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { type Section, median, spread } from './figures.ts';
import { inkStory } from './ink-story.ts';

const rounds = 5;
const secondsARound = 2;

/** A loop in either story ends here. */
const mostChoices = 60;

/** Plays one story to its end, at random. Gives the number of choices made. */
type PlayOnce = (chance: () => number) => number;

/**
 * Choices a second of random plays of the kitchen table, beside inkjs on a story of the same shape. They take turns, so that
 * what else the machine does falls on all of them. Looking up begins with nothing known: its first round is told apart from
 * those after it, and counts in the ratio.
 */
export function choicesSection(root: string): Section {
  const scenario = kitchenTable(root);
  const players = [ownPlays(scenario), inkPlays(scenario), lookedUpPlays(scenario)].map((play) => ({ play, chance: seeded(1), paces: [] as number[] }));
  for (let round = 0; round < rounds; round += 1) for (const { play, chance, paces } of players) paces.push(choicesASecond(play, chance));
  const [ours, inks, looked] = players.map(({ paces }) => paces);
  if (ours === undefined || inks === undefined || looked === undefined) throw new Error('All three are measured.');
  const [first = 0, ...after] = looked;
  const passages = scenario.scenes.flatMap((scene) => scene.passages);
  const options = passages.flatMap((passage) => passage.choices);
  return {
    title: `Choices a second, random plays of “${scenario.title}” (${passages.length} passages, ${options.length} options)`,
    figures: [
      { what: 'Samenspel: people, statecharts, view', value: spread(ours, 'choices/s') },
      { what: 'inkjs 2.4: text and diverts, no people', value: spread(inks, 'choices/s') },
      { what: 'ratio of the medians', value: `${(median(ours) / median(inks)).toFixed(2)} ×` },
      { what: `Samenspel looked up, as plays are explored (people, no view): the first ${secondsARound} s, with nothing known`, value: `${Math.round(first).toLocaleString('en')} choices/s` },
      { what: 'the seconds after', value: spread(after, 'choices/s') },
      { what: 'ratio to inkjs, all of its seconds together', value: `${(mean(looked) / mean(inks)).toFixed(0)} ×` },
    ],
  };
}

/** Rounds take equally long, so this is all choices in all seconds. */
function mean(paces: readonly number[]): number {
  return paces.reduce((sum, pace) => sum + pace, 0) / paces.length;
}

export function kitchenTable(root: string): Scenario {
  const file = 'scenarios/keukentafel/scenario.md';
  const { scenario } = readScenario('keukentafel', file, readFileSync(join(root, file), 'utf8'));
  if (scenario === undefined) throw new Error(`${file} has mistakes.`);
  return scenario;
}

function choicesASecond(play: PlayOnce, chance: () => number): number {
  const start = performance.now();
  let choices = 0;
  while (performance.now() - start < secondsARound * 1000) choices += play(chance);
  return choices / ((performance.now() - start) / 1000);
}

function ownPlays(scenario: Scenario): PlayOnce {
  return (chance) => {
    const play = beginPlay(scenario, Math.floor(chance() * 2 ** 32));
    play.start();
    while (play.view.phase !== 'lookingBack' && play.record.choices.length < mostChoices) {
      const { choices } = play.view;
      const chosen = choices[Math.floor(chance() * choices.length)];
      if (chosen === undefined) play.goOn();
      else play.choose(chosen.id);
    }
    return play.record.choices.length;
  };
}

/** What a play does is worked out once by the charts, and looked up ever after. */
function lookedUpPlays(scenario: Scenario): PlayOnce {
  const table = new PlayTable(scenario);
  return (chance) => walk(table, luckOf(scenario, Math.floor(chance() * 2 ** 32)), habit(table, 'random', chance)).way.options.length;
}

function inkPlays(scenario: Scenario): PlayOnce {
  const story = new Compiler(inkStory(scenario)).Compile();
  return (chance) => {
    story.ResetState();
    let made = 0;
    for (story.ContinueMaximally(); story.currentChoices.length > 0 && made < mostChoices; made += 1) {
      story.ChooseChoiceIndex(Math.floor(chance() * story.currentChoices.length));
      story.ContinueMaximally();
    }
    return made;
  };
}
