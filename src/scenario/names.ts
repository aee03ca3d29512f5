import type { Text } from '../model/language.ts';
import type { Findings } from './findings.ts';
import { fold, slug } from './fold.ts';
import type { Piece } from './piece.ts';
import { youWords } from './words/telling.ts';

export type Kind = 'person' | 'agreement' | 'limit' | 'chance' | 'scene' | 'passage' | 'choice' | 'ending';

interface Entry {
  readonly id: string;
  /** As the author wrote it, folded. */
  readonly name: string;
  readonly line: number;
}

export const kindNames: Readonly<Record<Kind, Text>> = {
  person: { nl: 'persoon', en: 'person' },
  agreement: { nl: 'afspraak', en: 'agreement' },
  limit: { nl: 'grens', en: 'limit' },
  chance: { nl: 'toeval', en: 'chance' },
  scene: { nl: 'scène', en: 'scene' },
  passage: { nl: 'passage', en: 'passage' },
  choice: { nl: 'antwoord', en: 'option' },
  ending: { nl: 'afloop', en: 'ending' },
};

const unknownCodes = { person: 'S010', agreement: 'S011', passage: 'S012', limit: 'S013', chance: 'S014', choice: 'S015' } as const;

type Referred = keyof typeof unknownCodes;

/** Words of the language itself; a name that reads the same would make lines ambiguous. */
const reserved: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  person: [
    'jij', 'you', 'reden', 'reason', 'afspraak', 'agreement', 'grens', 'limit', 'als', 'if', 'herhaalbaar', 'again', 'decor', 'setting',
    'aanwezig', 'present', 'tijd', 'elapsed', 'time', 'licht', 'light', 'gekozen', 'chosen', 'na', 'after', 'toeval', 'chance', 'jouw',
    'your', 'anders', 'else', 'iedereen', 'everybody', 'everyone', 'niemand', 'nobody',
  ],
  passage: ['terug', 'back', 'volgende-scene', 'next-scene', 'afloop', 'ending', 'endings'],
};

/** `constructor` is refused because JavaScript gives every object that name already. */
const reservedEverywhere: readonly string[] = ['en', 'of', 'niet', 'and', 'or', 'not', 'constructor'];

/** Every name an author gave, by kind: who may be referred to, and what was probably meant when a name is unknown. */
export class Names {
  readonly #findings: Findings;
  readonly #entries = new Map<Kind, Map<string, Entry>>();
  readonly #aliases = new Map<string, string>();
  readonly #unsure = new Set<Kind>();

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  /** Gives a name its id. Tells when it is taken or reserved; the first who had it keeps it. */
  declare(kind: Kind, name: Piece): { readonly id: string; readonly first: boolean } {
    const id = slug(name.text);
    const entries = this.#of(kind);
    const earlier = entries.get(id);
    if (this.isReserved(kind, id)) this.#findings.found('S031', name, { kind: kindNames[kind], name: name.text });
    if (earlier) this.#findings.found('S030', name, { kind: kindNames[kind], name: name.text, line: String(earlier.line) });
    else entries.set(id, { id, name: fold(name.text), line: name.line });
    return { id, first: earlier === undefined };
  }

  isReserved(kind: Kind, id: string): boolean {
    return reservedEverywhere.includes(id) || (reserved[kind]?.includes(id) ?? false);
  }

  /** Lets a person be called by their full name too, unless two persons share it. */
  alias(name: string, id: string): void {
    const key = slug(name);
    this.#aliases.set(key, this.#aliases.has(key) ? '' : id);
  }

  /** From here on, unknown names of this kind are not told: what defines them could not be read. */
  unsure(kind: Kind): void {
    this.#unsure.add(kind);
  }

  isUnsure(kind: Kind): boolean {
    return this.#unsure.has(kind);
  }

  find(kind: Kind, name: string): string | undefined {
    const key = slug(name);
    const id = this.#of(kind).get(key)?.id;
    return id ?? (kind === 'person' ? this.#aliases.get(key) || undefined : undefined);
  }

  /** The id behind a name that something refers to; tells when there is none. */
  refer(kind: Referred, name: Piece): string | undefined {
    const id = this.find(kind, name.text);
    if (id === undefined && (kind === 'passage' || !this.#unsure.has(kind))) this.unknown(kind, name);
    return id;
  }

  /** Where something of this kind could not be read, that may be what is meant: then only a name that is almost right is told. */
  unknown(kind: Referred, name: Piece): void {
    const near = this.near(kind, name.text);
    if (near || !this.#unsure.has(kind)) this.#findings.found(unknownCodes[kind], name, { name: name.text }, near);
  }

  near(kind: Kind, name: string): { readonly name: string; readonly line: number } | undefined {
    const entries = this.#of(kind);
    const found = this.#findings.near(slug(name), entries.keys(), entries.size);
    const entry = found === undefined ? undefined : entries.get(found);
    return entry && { name: entry.id, line: entry.line };
  }

  /** Who says a line: a person's id, `jij`/`you`, or nobody known by that name. */
  speaker(name: string): { readonly you: boolean; readonly person?: string } | undefined {
    if (youWords.find(name)) return { you: true };
    const person = this.find('person', name);
    return person === undefined ? undefined : { you: false, person };
  }

  /** Whether this is almost somebody's name. */
  isNearPerson(name: string): boolean {
    const [ids, written] = [this.#of('person'), slug(name)];
    return [ids, this.#aliases].some((names) => this.#findings.near(written, names.keys(), names.size) !== undefined);
  }

  ids(kind: Kind): readonly string[] {
    return [...this.#of(kind).keys()];
  }

  #of(kind: Kind): Map<string, Entry> {
    const entries = this.#entries.get(kind) ?? new Map<string, Entry>();
    this.#entries.set(kind, entries);
    return entries;
  }
}

/** For things whose id is made from their words: the same words again get a number behind them. */
export class UniqueIds {
  readonly #times = new Map<string, number>();
  readonly #taken = new Set<string>();

  take(id: string): void {
    this.#taken.add(id);
  }

  make(base: string): string {
    let times = this.#times.get(base) ?? 0;
    let id: string;
    do {
      times += 1;
      id = times === 1 ? base : `${base}-${times}`;
    } while (this.#taken.has(id));
    this.#times.set(base, times);
    this.#taken.add(id);
    return id;
  }
}
