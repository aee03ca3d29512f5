import type { Passage, Place, Scene } from '../scenario/types.ts';
import type { News } from './news.ts';

/**
 * News on its way from the tool to the page. A large scenario is half a megabyte, of which a save changes a sentence: what the
 * page has already is not sent again. Where a sentence stands in its file stays behind too; the page only asks where a passage begins.
 */
interface Wire {
  /** Without its passages. */
  readonly news: News;
  /** Of every scenario, of every scene. */
  readonly passages: readonly (readonly (readonly Sent[])[])[];
}

/** Where a passage begins, and the passage; nothing when it is as it was at this place in the news before. */
type Sent = readonly [place: Place, passage: Passage | null];

/** Puts news into words for one page, which hears all that this says from the first time on. Text without line ends. */
export function teller(): (news: News) => string {
  const said = new Map<string, ReadonlyMap<string, string>>();
  return (news) => {
    const before = said.get(news.id);
    const all = new Map<string, string>();
    const sent = (passage: Passage, at: string): string => {
      const text = JSON.stringify(passage).replaceAll(places, anywhere);
      all.set(at, text);
      return `[${JSON.stringify(passage.place)},${before?.get(at) === text ? 'null' : text}]`;
    };
    const passages = news.scenarios.map(({ scenes }, which) => list(scenes.map((scene, number) => list(scene.passages.map((passage, index) => sent(passage, atOf(which, number, index)))))));
    // While a file is broken the page keeps what it had.
    if (news.scenarios.length > 0) said.set(news.id, all);
    const bare = { ...news, scenarios: news.scenarios.map((scenario) => ({ ...scenario, scenes: scenario.scenes.map(withoutPassages) })) };
    return `{"news":${JSON.stringify(bare)},"passages":${list(passages)}}`;
  };
}

/** Hears what one teller says. */
export function hearer(): (said: string) => News {
  const heard = new Map<string, ReadonlyMap<string, Passage>>();
  return (said) => {
    const { news, passages } = JSON.parse(said) as Wire;
    const before = heard.get(news.id);
    const all = new Map<string, Passage>();
    const hear = ([place, sent]: Sent, at: string): Passage => {
      const passage = sent ?? before?.get(at);
      if (!passage) throw new Error(`The page does not know passage ${at} of ${news.id}.`);
      all.set(at, passage);
      return { ...passage, place };
    };
    const scenarios = news.scenarios.map((scenario, which) => ({
      ...scenario,
      scenes: scenario.scenes.map((scene, number) => ({ ...scene, passages: (passages[which]?.[number] ?? []).map((sent, index) => hear(sent, atOf(which, number, index))) })),
    }));
    if (scenarios.length > 0) heard.set(news.id, all);
    return { ...news, scenarios };
  };
}

function list(items: readonly string[]): string {
  return `[${items.join()}]`;
}

function atOf(scenario: number, scene: number, passage: number): string {
  return `${scenario}.${scene}.${passage}`;
}

function withoutPassages(scene: Scene): Scene {
  return { ...scene, passages: [] };
}

/** In JSON; what people write has its quotes escaped, and is never this. */
const places = /"place":\{"line":\d+,"column":\d+\}/g;
const anywhere = '"place":{"line":1,"column":1}';
