import type { Language } from '../../model/language.ts';
import { Findings, type Near } from '../findings.ts';
import { fold } from '../fold.ts';
import type { Mistake } from '../mistake.ts';
import { part, type Piece } from '../piece.ts';
import type { Passage, Scenario } from '../types.ts';
import type { Guide, Stop, Talk } from './guide.ts';
import { partsOf, type Part } from './paragraphs.ts';
import { headingOf, headingWords, labelled, labelOf, labelWords, type Heading } from './words.ts';

/** A guide with everything in it that could be read, and what is wrong or doubtful about the rest. */
export interface GuideReading {
  readonly guide: Guide;
  readonly mistakes: readonly Mistake[];
}

/**
 * Reads a facilitator's guide. Pure; never throws.
 *
 * @param file its name, as it is told
 */
export function readGuide(file: string, source: string, language: Language, scenario: Scenario): GuideReading {
  const reader = new Reader(file, scenario);
  const { title, parts, first } = partsOf(source);
  if (!title?.text) reader.findings.found('S420', title ?? first, {});
  const [opening, ...headed] = parts;
  for (const each of headed) reader.take(each);
  const { stops, afterwards, sources } = reader;
  const introduction = reader.notes(opening?.paragraphs ?? []);
  return { guide: { language, title: title?.text ?? '', introduction, stops, afterwards, sources }, mistakes: reader.findings.mistakes };
}

class Reader {
  readonly findings: Findings;
  readonly stops: Stop[] = [];
  afterwards: Talk = { notes: [], questions: [] };
  sources: readonly string[] = [];
  readonly #passages: ReadonlyMap<string, Passage>;
  /** Where each heading that was read stands. */
  readonly #taken = new Map<string, number>();

  constructor(file: string, scenario: Scenario) {
    this.findings = new Findings(file);
    this.#passages = new Map(scenario.scenes.flatMap(({ passages }) => passages).map((passage) => [fold(passage.id), passage] as const));
  }

  /** Reads a heading and what stands under it. */
  take({ heading, paragraphs }: Part): void {
    if (!heading) return;
    const means = headingOf(heading.text);
    if (!means) return this.#unknownHeading(heading);
    const earlier = this.#taken.get(keyOf(means));
    if (earlier !== undefined) return this.findings.found('S424', heading, { name: heading.text, line: String(earlier) });
    this.#taken.set(keyOf(means), heading.line);
    if (means.kind === 'sources') this.sources = paragraphs.map(({ text }) => text);
    else if (means.kind === 'afterwards') this.afterwards = this.#talk(paragraphs);
    else this.#stop(means, heading, paragraphs);
  }

  #stop({ passage: name, from }: Extract<Heading, { kind: 'stop' }>, heading: Piece, paragraphs: readonly Piece[]): void {
    const passage = this.#passages.get(fold(name));
    if (!passage) return this.findings.found('S421', part(heading, from), { name }, this.#nearPassage(name));
    const pause = paragraphs.find(({ text }) => labelIn(text)?.label === 'pause');
    const talk = this.#talk(paragraphs.filter((each) => each !== pause));
    if (!pause && talk.questions.length === 0) this.findings.found('S423', heading, { name: passage.id });
    this.stops.push({ passage: passage.id, ...(pause && { pause: labelIn(pause.text)?.rest ?? '' }), ...talk });
  }

  #talk(paragraphs: readonly Piece[]): Talk {
    const questions = paragraphs.filter(({ text }) => labelIn(text)?.label === 'question');
    return {
      notes: this.notes(paragraphs.filter((each) => !questions.includes(each))),
      questions: questions.map(({ text }) => labelIn(text)?.rest ?? ''),
    };
  }

  /** Paragraphs as they stand; one that seems to begin with a mistyped label is told. */
  notes(paragraphs: readonly Piece[]): readonly string[] {
    for (const each of paragraphs) {
      const word = labelled.exec(each.text)?.[1];
      const near = word === undefined || labelOf(word) ? undefined : this.findings.nearWord(word, labelWords);
      if (word !== undefined && near) this.findings.found('S425', part(each, 0, word.length), { name: word }, near);
    }
    return paragraphs.map(({ text }) => text);
  }

  #unknownHeading(heading: Piece): void {
    this.findings.found('S422', heading, { name: heading.text }, this.findings.nearWord(heading.text, headingWords));
  }

  #nearPassage(name: string): Near | undefined {
    const near = this.findings.near(fold(name), this.#passages.keys(), this.#passages.size);
    const passage = near === undefined ? undefined : this.#passages.get(near);
    return passage && { name: passage.id };
  }
}

function keyOf(heading: Heading): string {
  return heading.kind === 'stop' ? `stop ${fold(heading.passage)}` : heading.kind;
}

function labelIn(text: string): { readonly label: ReturnType<typeof labelOf>; readonly rest: string } | undefined {
  const [, word, rest] = labelled.exec(text) ?? [];
  return word === undefined ? undefined : { label: labelOf(word), rest: rest ?? '' };
}
