import type { Language } from '../model/language.ts';
import { checkScenario, type Beside } from '../scenario/check.ts';
import type { Mistake, MistakeText } from '../scenario/mistake.ts';
import { describeMistakes } from '../scenario/mistakes/describe.ts';
import { applyTranslation } from '../scenario/translations/apply.ts';
import type { Scenario } from '../scenario/types.ts';

/** What there is to tell about a scenario file after it was saved: what can be played, and what is to be mended. */
export interface News {
  /** Name of the scenario's folder. */
  readonly id: string;
  readonly file: string;
  /** gone: the file is not there, or can't be got at. */
  readonly state: 'read' | 'gone';
  /** The scenario in its own language, and in that of the translation beside it. Empty when an error keeps it from being played. */
  readonly scenarios: readonly Scenario[];
  /** The worst first, and then in the order of the file; the first of them. */
  readonly mistakes: readonly ToldMistake[];
  /** How many there are besides these. */
  readonly more: number;
}

export interface ToldMistake extends Mistake {
  readonly text: Readonly<Record<Language, MistakeText>>;
}

/** Another file that belongs to the scenario (a guide, a translation that is none), and what was found in it. */
export interface OtherFile {
  readonly source: string;
  readonly mistakes: readonly Mistake[];
}

/** Nobody mends more than this at once, and the page has to stay quick. */
const mostTold = 60;

/**
 * Looks a file over as `check` does. Pure; never throws, whatever is in the file.
 *
 * @param others what lies beside it; some of that can only be read with the scenario at hand
 */
export function newsOf(id: string, file: string, source: string, beside: Beside = {}, others: (scenario: Scenario | undefined) => readonly OtherFile[] = () => []): News {
  const { scenario, mistakes } = checkScenario(id, file, source, beside);
  const told = [{ source, mistakes: mistakes.toSorted(bySeverity) }, ...others(scenario)].flatMap(toldIn);
  const translated = scenario && beside.translation && applyTranslation(scenario, beside.translation).scenario;
  return {
    id,
    file,
    state: 'read',
    scenarios: [scenario, translated].filter((each) => each !== undefined),
    mistakes: told.slice(0, mostTold),
    more: Math.max(0, told.length - mostTold),
  };
}

/** In words. */
function toldIn({ source, mistakes }: OtherFile): readonly ToldMistake[] {
  const texts = describeMistakes(mistakes, source);
  return mistakes.flatMap((mistake, at) => { const text = texts[at]; return text ? [{ ...mistake, text }] : []; });
}

/** A file that is not there, or can't be got at. */
export function goneNews(id: string, file: string): News {
  return { id, file, state: 'gone', scenarios: [], mistakes: [], more: 0 };
}

const weight = { error: 0, warning: 1, note: 2 } as const;

function bySeverity(one: Mistake, other: Mistake): number {
  return weight[one.severity] - weight[other.severity] || one.line - other.line || one.column - other.column;
}
