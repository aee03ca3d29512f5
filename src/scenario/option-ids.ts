import { slug } from './fold.ts';
import { UniqueIds, type Names } from './names.ts';
import type { OptionOutline } from './outline.ts';

/** An id made from words stays readable: no more than this. */
const mostWords = 5;
const mostLetters = 40;

/** Every option's id: the one the author gave, or one made from its first words. Given ones come first, so that none is taken from the author. */
export function optionIds(options: readonly OptionOutline[], names: Names): ReadonlyMap<OptionOutline, string> {
  const unique = new UniqueIds();
  const ids = new Map<OptionOutline, string>();
  for (const option of options) {
    const given = option.way?.id;
    if (!given || slug(given.text) === '') continue;
    const { id } = names.declare('choice', given);
    unique.take(id);
    ids.set(option, id);
  }
  for (const option of options) {
    if (ids.has(option)) continue;
    const id = unique.make(readableId(option.text.text, names));
    names.declare('choice', { ...option.line, text: id });
    ids.set(option, id);
  }
  return ids;
}

function readableId(text: string, names: Names): string {
  const words = slug(text.slice(0, 200)).split('-').slice(0, mostWords);
  const id = words.join('-').slice(0, mostLetters).replace(/-$/, '');
  return id === '' || names.isReserved('choice', id) ? `optie-${id}`.replace(/-$/, '') : id;
}
