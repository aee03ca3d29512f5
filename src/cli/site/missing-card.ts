import type { Language } from '../../model/language.ts';
import type { BrokenCard } from '../../scenario/catalogue.ts';
import type { MistakeText } from '../../scenario/mistake.ts';

/** A folder under `scenarios/` whose file is not there or can't be read. The language's own mistakes are about what a file says. */
export function missingCard(id: string, file: string): BrokenCard {
  const place = { file, line: 1, column: 1, length: 1 };
  const text = { nl: sentences(file, 'nl'), en: sentences(file, 'en') };
  return { ok: false, id, mistakes: [{ code: 'S000', severity: 'error', ...place, values: {}, text }] };
}

function sentences(file: string, language: Language): MistakeText {
  return { ...(language === 'nl' ? dutch(file) : english(file)), excerpt: file, language };
}

function dutch(file: string): Pick<MistakeText, 'what' | 'consequence' | 'remedy'> {
  return {
    what: `Het bestand ${file} is er niet, of kan niet worden gelezen.`,
    consequence: 'Er is niets om te spelen.',
    remedy: 'Zet het scenario in dat bestand, geef het de rechten om gelezen te worden, of haal de map weg.',
  };
}

function english(file: string): Pick<MistakeText, 'what' | 'consequence' | 'remedy'> {
  return {
    what: `The file ${file} is not there, or can’t be read.`,
    consequence: 'There is nothing to play.',
    remedy: 'Put the scenario in that file, make it readable, or take the folder away.',
  };
}
