import type { Passage, Scenario, Scene } from '../scenario/types.ts';
import type { News } from './news.ts';

/**
 * News on its way from the tool to the page. A large scenario is half a megabyte, of which a save changes a sentence: what the
 * page has already is not sent again. Where a sentence stands in its file stays behind too; the page only asks where a passage begins.
 */
interface Wire extends Omit<News, 'scenarios'> {
  readonly scenarios: readonly With<Passage | Known>[];
}

/** A scenario with this for each of its passages. */
type With<P> = Omit<Scenario, 'scenes'> & { readonly scenes: readonly (Omit<Scene, 'passages'> & { readonly passages: readonly P[] })[] };

/** A passage that says what it said in the news before; it may begin at another place. */
type Known = Pick<Passage, 'id' | 'place'>;

/** Puts news into words for one page, which hears all that this says from the first time on. Text without line ends. */
export function teller(): (news: News) => string {
  const said = new Map<string, ReadonlyMap<string, string>>();
  return (news) => {
    const before = said.get(news.id);
    const all = new Map<string, string>();
    const wire: Wire = {
      ...news,
      scenarios: news.scenarios.map((scenario) => withPassages(scenario, (passage): Passage | Known => {
        const { id, place } = passage;
        const text = JSON.stringify(passage).replaceAll(places, anywhere);
        all.set(keyOf(scenario, id), text);
        return before?.get(keyOf(scenario, id)) === text ? { id, place } : { ...(JSON.parse(text) as Passage), place };
      })),
    };
    // While a file is broken the page keeps what it had.
    if (news.scenarios.length > 0) said.set(news.id, all);
    return JSON.stringify(wire);
  };
}

/** Hears what one teller says. */
export function hearer(): (said: string) => News {
  const heard = new Map<string, ReadonlyMap<string, Passage>>();
  return (said) => {
    const wire = JSON.parse(said) as Wire;
    const before = heard.get(wire.id);
    const all = new Map<string, Passage>();
    const scenarios = wire.scenarios.map((scenario) => withPassages(scenario, (sent) => {
      const passage = 'steps' in sent ? sent : before?.get(keyOf(scenario, sent.id));
      if (!passage) throw new Error(`The page does not know passage ${sent.id} of ${wire.id}.`);
      all.set(keyOf(scenario, sent.id), passage);
      return { ...passage, place: sent.place };
    }));
    if (scenarios.length > 0) heard.set(wire.id, all);
    return { ...wire, scenarios };
  };
}

function withPassages<From, To>(scenario: With<From>, made: (passage: From) => To): With<To> {
  return { ...scenario, scenes: scenario.scenes.map((scene) => ({ ...scene, passages: scene.passages.map(made) })) };
}

/** A passage has one id in every language. */
function keyOf({ language }: Pick<Scenario, 'language'>, passage: string): string {
  return `${language} ${passage}`;
}

/** In JSON; what people write has its quotes escaped, and is never this. */
const places = /"place":\{"line":\d+,"column":\d+\}/g;
const anywhere = '"place":{"line":1,"column":1}';
