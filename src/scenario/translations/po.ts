import { po, type Block, type Section, type Table } from 'gettext-parser';
import type { Language } from '../../model/language.ts';
import { plainLines } from '../source.ts';
import type { SourceText } from './texts.ts';
import type { Entry, Translation, TranslationHead } from './translation.ts';

/** What came of reading a PO file; `line` is the first that does not belong in one. */
export type PoReading = { readonly ok: true; readonly translation: Translation } | { readonly ok: false; readonly line: number };

/** Reads a translation as Poedit, Weblate and this game write it (gettext PO). `file` is its name as it is told. */
export function readPo(source: string, language: Language, file: string): PoReading {
  const text = plainLines(source);
  const strange = text.split('\n').findIndex((line) => !belongs.test(line.trim()));
  if (strange >= 0) return { ok: false, line: strange + 1 };
  const table = parsed(text);
  if (!table) return { ok: false, line: 1 };
  return { ok: true, translation: { language, file, head: headOf(table), entries: entriesIn(table.translations), obsolete: entriesIn(table.obsolete ?? {}) } };
}

/** Undefined when every line could stand in a PO file, but not in this order: the library then throws without saying where. */
function parsed(text: string): Table | undefined {
  try {
    return po.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * A line of a PO file: nothing, a comment, or a text between quotes with or without its keyword. The
 * library skips what it does not know; a file that is damaged would lose translations by being written again.
 */
const belongs = /^(?:|#(?!~).*|(?:#~\s*\|?\s*)?(?:msgctxt|msgid|msgid_plural|msgstr(?:\[\d+\])?)?\s*"(?:[^"\\]|\\.)*")$/;

function headOf({ headers, translations }: Table): TranslationHead {
  const remark = translations['']?.['']?.comments?.translator;
  return { fields: headers, ...(remark !== undefined && { remark }) };
}

function entriesIn(section: Section): readonly Entry[] {
  return Object.values(section).flatMap((context) => Object.values(context)).flatMap(entryOf);
}

/** The block without a context is the file's own header. */
function entryOf({ msgctxt, msgid, msgstr, comments }: Block): readonly Entry[] {
  if (msgctxt === undefined || msgid === '') return [];
  const previous = previousIn(comments?.previous);
  return [{
    context: msgctxt,
    source: msgid,
    target: msgstr[0] ?? '',
    fuzzy: /\bfuzzy\b/.test(comments?.flag ?? ''),
    ...(previous !== undefined && { previous }),
    ...(comments?.translator !== undefined && comments.translator !== '' && { remark: comments.translator }),
  }];
}

/** `msgid "…"` in a comment of what the source was; it may go on in further strings. */
function previousIn(comment: string | undefined): string | undefined {
  const strings = /^msgid\s+("[\s\S]*)$/m.exec(comment ?? '')?.[1]?.match(/"(?:[^"\\]|\\.)*"/g);
  return strings?.map((text) => unquoted(text)).join('');
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n').replaceAll('\t', '\\t')}"`;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t' };

function unquoted(text: string): string {
  return text.slice(1, -1).replace(/\\(.)/g, (_, sign: string) => escapes[sign] ?? sign);
}

/** The same as a PO file. `texts` say for each entry where it stands and who says it. */
export function writePo({ language, entries, obsolete, head }: Translation, texts: readonly SourceText[], scenarioFile: string): string {
  const about = new Map(texts.map((text) => [text.context, text] as const));
  const section = (list: readonly Entry[]): Section => {
    const blocks = list.map((entry) => blockOf(entry, about.get(entry.context), scenarioFile));
    return Object.fromEntries(blocks.map((block) => [block.msgctxt, Object.fromEntries([[block.msgid, block]])]));
  };
  const table = {
    charset: 'utf-8',
    headers: {
      ...head?.fields,
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Transfer-Encoding': '8bit',
      Language: language,
      'MIME-Version': '1.0',
      'X-Generator': head?.fields['X-Generator'] ?? 'samenspel',
    },
    translations: { ...section(entries), ...(head?.remark !== undefined && headBlock(head.remark)) },
    obsolete: section(obsolete),
  };
  return po.compile(table, { foldLength: 0 }).toString('utf8');
}

/** The block without a text carries the remarks at the top of the file. */
function headBlock(translator: string): Section {
  return { '': { '': { msgid: '', msgstr: [''], comments: { translator } } } };
}

function blockOf({ context, source, target, fuzzy, previous, remark }: Entry, about: SourceText | undefined, file: string): Block & { readonly msgctxt: string } {
  const place = about?.place && `${file}:${about.place.line}`;
  const comments = {
    ...(remark !== undefined && { translator: remark }),
    ...(place !== undefined && { reference: place }),
    ...(about?.note !== undefined && { extracted: about.note }),
    ...(fuzzy && { flag: 'fuzzy' }),
    ...(fuzzy && previous !== undefined && { previous: `msgid ${quoted(previous)}` }),
  };
  return { msgctxt: context, msgid: source, msgstr: [target], comments };
}
