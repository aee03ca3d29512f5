import { readCondition } from './condition.ts';
import { keyed } from './detail-line.ts';
import type { Outline, PassageOutline } from './outline.ts';
import { part, placeOf, trimmed, type Piece } from './piece.ts';
import type { ScriptReading } from './reading.ts';
import { readSteps } from './steps.ts';
import { allOf } from './telling.ts';
import type { Ending } from './types.ts';
import { detailWords } from './words/moves.ts';

export function readEndings({ endings, endingsHeading, scenes }: Outline, reading: ScriptReading): readonly Ending[] {
  const last = scenes.at(-1);
  const at = endingsHeading ?? last?.passages.at(-1)?.name ?? last?.title;
  if (endings.length === 0 && at) reading.findings.found('S085', at, {});
  tellOrder(endings, reading);
  return endings.map((outline) => readEnding(outline, reading));
}

function readEnding(outline: PassageOutline, reading: ScriptReading): Ending {
  const { id: name, title } = idAndTitle(outline.name);
  const { id } = reading.names.declare('ending', name);
  if (outline.options[0]) reading.findings.found('S092', outline.options[0].line, {});
  const when = allOf(conditionsOf(outline).map((words) => readCondition(words, undefined, reading)));
  const told = outline.told.filter(({ piece }) => conditionIn(piece) === undefined);
  return {
    id,
    title: title.text,
    steps: readSteps(told, { sceneOf: new Map() }, reading),
    ...(when && { when }),
    place: placeOf(outline.name),
  };
}

/** `id: Title`; a title alone is its own id. */
function idAndTitle(name: Piece): { readonly id: Piece; readonly title: Piece } {
  const [, id] = /^([\p{L}\p{N}\p{M}-]+)\s*:/u.exec(name.text) ?? [];
  const rest = id === undefined ? name : trimmed(part(name, name.text.indexOf(':') + 1));
  return id === undefined || rest.text === '' ? { id: name, title: name } : { id: part(name, 0, id.length), title: rest };
}

function conditionsOf(outline: PassageOutline): readonly Piece[] {
  return outline.told.map(({ piece }) => conditionIn(piece)).filter((words) => words !== undefined);
}

function conditionIn(line: Piece): Piece | undefined {
  const { key, rest } = keyed(line);
  return rest && detailWords.find(key.text) === 'when' ? rest : undefined;
}

/** The first that holds is played: one without a condition belongs at the end, and there has to be one. */
function tellOrder(endings: readonly PassageOutline[], { findings }: ScriptReading): void {
  const always = endings.findIndex((ending) => conditionsOf(ending).length === 0);
  const [last, behind] = [endings.at(-1), always < 0 ? undefined : endings[always + 1]];
  if (last && always < 0) findings.found('S086', last.name, { title: last.name.text });
  if (behind) findings.found('S087', behind.name, { title: behind.name.text, line: String(endings[always]?.name.line) });
}
