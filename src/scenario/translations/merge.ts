import { similarity } from './similarity.ts';
import type { SourceText } from './texts.ts';
import type { Entry, Translation } from './translation.ts';

/** Words have to be this much alike before an old translation is offered for a new text, as a fuzzy one. After msgmerge. */
const alike = 0.55;

/**
 * The entries of a translation brought up to date with a scenario: in its order, with an empty one
 * for every new text. Where the source changed, the old translation stays and turns fuzzy; a line
 * whose words changed so that it got another id is found again by what its words have in common.
 * What belongs to no text any more is kept apart.
 */
export function mergeTranslation(texts: readonly SourceText[], old: Entries): Entries {
  const known = new Map(old.entries.map((entry) => [entry.context, entry] as const));
  const contexts = new Set(texts.map(({ context }) => context));
  const gone = [...old.entries.filter(({ context }) => !contexts.has(context)), ...old.obsolete];
  const orphans = new Set(gone.filter(({ target }) => target !== ''));
  const entries = texts.map((text) => {
    const entry = known.get(text.context);
    return entry ? kept(entry, text) : adopted(text, orphans);
  });
  return { entries, obsolete: [...orphans] };
}

type Entries = Pick<Translation, 'entries' | 'obsolete'>;

function kept(entry: Entry, { text }: SourceText): Entry {
  if (entry.source === text || entry.target === '') return { ...entry, source: text };
  return { ...entry, source: text, fuzzy: true, previous: entry.source };
}

/** Takes over the translation of the text that is gone and was most like this one; each is taken once. */
function adopted({ context, text }: SourceText, orphans: Set<Entry>): Entry {
  const kind = kindOf(context);
  let best: { readonly entry: Entry; readonly score: number } | undefined;
  for (const entry of orphans) {
    const score = kindOf(entry.context) === kind ? similarity(entry.source, text) : 0;
    if (score >= alike && score > (best?.score ?? 0)) best = { entry, score };
  }
  if (!best) return { context, source: text, target: '', fuzzy: false };
  orphans.delete(best.entry);
  const same = best.entry.source === text;
  return { ...best.entry, context, source: text, fuzzy: best.entry.fuzzy || !same, ...(!same && { previous: best.entry.source }) };
}

function kindOf(context: string): string {
  return context.slice(0, Math.max(0, context.indexOf(':')));
}
