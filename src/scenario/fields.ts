import type { Text } from '../model/language.ts';
import type { Findings } from './findings.ts';
import { cut, type Piece } from './piece.ts';
import { settingWords } from './words/telling.ts';
import { listed } from './words/listed.ts';
import type { Vocabulary } from './words/vocabulary.ts';
import type { Entry, Value } from './yaml.ts';

/** The fields of one part of the front matter, known by what they mean instead of by how they are spelled. */
export class Fields<K extends string> {
  /** The name under which these fields stand, or the first line of the front matter. */
  readonly at: Piece;
  readonly #findings: Findings;
  readonly #words: Vocabulary<K>;
  readonly #values = new Map<K, Entry>();
  /** Fields with a typing mistake in their name: told, and then taken for what they were meant as. */
  readonly #guesses = new Map<K, Entry>();
  #isReadable = true;

  constructor(at: Piece, value: Value, words: Vocabulary<K>, findings: Findings) {
    this.at = at;
    this.#findings = findings;
    this.#words = words;
    if (value.kind === 'fields') for (const entry of value.entries) this.#add(entry);
    else if (value.kind === 'list' || value.at.text !== '') this.#misshapen(at);
  }

  has(field: K): boolean {
    return this.#entry(field) !== undefined;
  }

  /** Tells when a field is missing without which the scenario can't be played. */
  require(...fields: readonly K[]): void {
    for (const field of this.#missing(fields)) this.#findings.found('S020', this.at, { field: this.#name(field) });
  }

  /** Tells when a field is missing that the player would have liked to read. */
  advise(...fields: readonly K[]): void {
    for (const field of this.#missing(fields)) this.#findings.found('S027', this.at, { field: this.#name(field) });
  }

  text(field: K): Piece | undefined {
    const entry = this.#entry(field);
    if (!entry) return undefined;
    const text = prose(entry.value);
    if (!text) this.#wrongType(entry.key, 'text');
    return text;
  }

  /** A text, or named parts in its stead. */
  textOrParts(field: K): Piece | readonly Entry[] | undefined {
    const value = this.#entry(field)?.value;
    return value?.kind === 'fields' ? value.entries : this.text(field);
  }

  /** One phrase or a list of phrases. */
  phrases(field: K): readonly Piece[] {
    const entry = this.#entry(field);
    if (!entry) return [];
    if (entry.value.kind !== 'list') return this.#pieces(entry, [entry.value]);
    return this.#pieces(entry, entry.value.items);
  }

  /** One name or a list of names; commas separate names as well. */
  names(field: K): readonly Piece[] {
    return this.phrases(field).flatMap((phrase) => cut(phrase, ',')).filter((name) => name.text !== '');
  }

  /** One of a closed list of words. */
  word<T>(field: K, words: Vocabulary<T>): T | undefined {
    const text = this.text(field);
    if (!text) return undefined;
    const value = words.find(text.text);
    if (value === undefined) this.#unknownWord(field, text, words);
    return value;
  }

  /** The named parts below a field, as in `personen:`. Undefined when the field is no list of names. */
  parts(field: K): readonly Entry[] | undefined {
    const entry = this.#entry(field);
    if (!entry) return [];
    if (entry.value.kind === 'fields') return entry.value.entries;
    this.#wrongType(entry.key, 'parts');
    return undefined;
  }

  #entry(field: K): Entry | undefined {
    return this.#values.get(field) ?? this.#guesses.get(field);
  }

  #missing(fields: readonly K[]): readonly K[] {
    return this.#isReadable ? fields.filter((field) => !this.has(field)) : [];
  }

  /** That no field could be read is told once, and not again for each of them. */
  #misshapen(at: Piece): void {
    this.#isReadable = false;
    this.#wrongType(at, 'fields');
  }

  #add(entry: Entry): void {
    const field = this.#words.find(entry.key.text);
    if (field === undefined) this.#unknownField(entry);
    else if (this.#values.has(field)) this.#findings.found('S026', entry.key, { field: entry.key.text, line: String(this.#values.get(field)?.key.line) });
    else if (entry.value.kind !== 'text' || entry.value.at.text !== '') this.#values.set(field, entry);
  }

  #pieces(entry: Entry, values: readonly Value[]): readonly Piece[] {
    const texts = values.map(prose);
    if (texts.includes(undefined)) this.#wrongType(entry.key, 'list');
    return texts.filter((text) => text !== undefined && text.text !== '') as readonly Piece[];
  }

  #unknownField(entry: Entry): void {
    const { key } = entry;
    if (settingWords.find(key.text)) {
      this.#findings.found('S067', key, { word: key.text });
      return;
    }
    const near = this.#findings.nearWord(key.text, this.#words.phrases);
    const fields = listed(this.#words);
    this.#findings.found('S021', key, { field: key.text, fields }, near);
    const meant = near && this.#words.find(near.name);
    if (meant !== undefined) this.#guesses.set(meant, entry);
  }

  #unknownWord<T>(field: K, text: Piece, words: Vocabulary<T>): void {
    const near = this.#findings.nearWord(text.text, words.phrases);
    const values = { field: this.#name(field), word: text.text, words: listed(words) };
    this.#findings.found('S023', text, values, near);
  }

  #wrongType(at: Piece, expected: keyof typeof expectations): void {
    this.#findings.found('S022', at, { field: at.text, expected: expectations[expected] });
  }

  #name(field: K): Text {
    return { nl: this.#words.name(field, 'nl'), en: this.#words.name(field, 'en') };
  }
}

/** What a field can ask for, in the words in which S022 tells it. */
export const expectations = {
  text: { nl: 'een tekst op één regel', en: 'a text on one line' },
  list: { nl: 'een zin, of een lijst van zinnen', en: 'a phrase, or a list of phrases' },
  fields: { nl: 'regels van de vorm “naam: waarde”, iets ingesprongen', en: 'lines of the form “name: value”, indented a little' },
  parts: {
    nl: 'een naam met een dubbele punt, en daaronder ingesprongen wat erbij hoort',
    en: 'a name with a colon, and indented below it what belongs to it',
  },
} as const;

/** “Veiligheid: hoe ver ga je?” in a list is fields for YAML, and a sentence for the author. */
function prose(value: Value): Piece | undefined {
  if (value.kind === 'text') return value.at;
  const [entry, ...more] = value.kind === 'fields' ? value.entries : [];
  if (!entry || more.length > 0 || entry.value.kind !== 'text') return undefined;
  return { ...entry.key, text: `${entry.key.text}: ${entry.value.at.text}`.trim() };
}
