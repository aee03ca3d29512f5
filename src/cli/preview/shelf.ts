import { dirname, join, sep } from 'node:path';
import { goneNews, newsOf, type News } from '../../authoring/news.ts';
import { languages } from '../../model/language.ts';
import { known } from '../known.ts';
import { guideNames, guidesBeside, scenarioFilesIn, scenarioIdOf, translationBeside, translationFileOf } from '../scenario-files.ts';
import { readTextFile, type TextFile } from '../text-file.ts';

/** How often and how long, in milliseconds, an empty file is looked at again: many editors empty a file before they write it. */
const emptyFor = 60;
const emptyTries = 4;
/** After this many times it gets no quicker. */
const practices = 12;

/** The scenarios that are previewed, read again when they may have changed. */
export interface PreviewShelf {
  /** Scenario files and what may lie beside them. */
  files(): readonly string[];
  /** What is new since the last time; all of it the first time. */
  read(): Promise<readonly News[]>;
  /** Looks everything over a few times more: what a program has done often it does quickly, and the first save should be as quick as the tenth. */
  practise(): Promise<void>;
  /** The last news of every scenario. */
  readonly latest: () => readonly News[];
}

export function openShelf(path: string): PreviewShelf {
  const texts = new Map<string, string>();
  const latest = new Map<string, News>();
  // A file that goes away is still waited for.
  const followed = new Set<string>();
  const scenarioFiles = (): readonly string[] => {
    for (const file of scenarioFilesIn(path)) followed.add(file);
    return [...followed];
  };

  async function readOne(file: string): Promise<News | undefined> {
    const text = await settledText(file, texts.get(file));
    const all = JSON.stringify([text, ...besides(file).map((path) => readTextFile(path))]);
    if (texts.get(file) === all) return undefined;
    texts.set(file, all);
    const news = newsIn(file, text);
    latest.set(file, news);
    return news;
  }

  return {
    files: () => scenarioFiles().flatMap((file) => [file, ...besides(file)]),
    async read() {
      const all = await Promise.all(scenarioFiles().map(readOne));
      return all.filter((news) => news !== undefined);
    },
    async practise() {
      for (let time = 0; time < practices; time += 1) {
        for (const file of followed) {
          newsIn(file, readTextFile(file));
          // Whoever saves or opens the page meanwhile goes first.
          await new Promise((settle) => setTimeout(settle, 1));
        }
      }
    },
    latest: () => [...latest.values()],
  };
}

/** What may lie beside a scenario: translations, and guides for whoever plays it with a group. */
function besides(file: string): readonly string[] {
  return languages.flatMap((language) => [translationFileOf(file, language), join(dirname(file), guideNames[language])]);
}

function newsIn(file: string, text: TextFile | undefined): News {
  const name = file.replaceAll(sep, '/');
  const id = scenarioIdOf(file);
  if (!text) return goneNews(id, name);
  const translations = languages.flatMap((language) => translationBeside(file, language) ?? []);
  const translation = translations.find((each) => each.ok)?.translation;
  const damaged = translations.flatMap((each) => (each.ok ? [] : [each.damage]));
  return newsOf(id, name, text.text, { known, encoding: text.encoding, ...(translation && { translation }) }, (scenario) => [
    ...(scenario ? guidesBeside(file, scenario) : []), ...damaged,
  ]);
}

/** The text of a file, once an editor that emptied it had time to write it. */
async function settledText(file: string, before: string | undefined): Promise<TextFile | undefined> {
  for (let tried = 0; ; tried += 1) {
    const text = readTextFile(file);
    const isOdd = text === undefined || text.text === '';
    if (!isOdd || before === undefined || tried === emptyTries) return text;
    await new Promise((settle) => setTimeout(settle, emptyFor));
  }
}
