import type { SourceText } from '../scenario/translations/texts.ts';
import type { Translation } from '../scenario/translations/translation.ts';

/** Characters of one of the two columns. */
const width = 56;

/** Two languages next to each other, to be printed and read: the source on the left; `?` stands before what is uncertain. */
export function sideBySide(texts: readonly SourceText[], { entries }: Translation): readonly string[] {
  const targets = new Map(entries.map((entry) => [entry.context, entry] as const));
  return texts.flatMap(({ text, context, note }) => {
    const entry = targets.get(context);
    const left = wrapped(text);
    const right = wrapped(`${entry?.fuzzy === true ? '? ' : ''}${entry?.target === '' || !entry ? '…' : entry.target}`);
    const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, row) => `${(left[row] ?? '').padEnd(width)} │ ${right[row] ?? ''}`.trimEnd());
    return [`· ${note ?? context}`, ...rows, ''];
  });
}

function wrapped(text: string): readonly string[] {
  const rows = [''];
  for (const word of text.split(' ')) {
    const last = rows.length - 1;
    const longer = rows[last] === '' ? word : `${rows[last]} ${word}`;
    if (longer.length <= width || rows[last] === '') rows[last] = longer;
    else rows.push(word);
  }
  return rows;
}
