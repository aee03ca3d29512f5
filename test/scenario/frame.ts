import { readScenario, type Known, type ReadResult } from '../../src/scenario/read.ts';
import type { Choice, Line, Passage, Scenario, Step } from '../../src/scenario/types.ts';

const front = `titel: Aan de keukentafel
taal: nl
samenvatting: Mevrouw Bos woont alleen.
jij: wijkteammedewerker
gevraagd: Onderzoek samen wat er nodig is.
duur: 10 minuten
personen:
  bos:
    naam: Mevrouw Bos
    wie: bewoner, 82
    uiterlijk: els
    belangrijk: [in haar eigen huis blijven, "rust, reinheid en regelmaat"]
  karin:
    naam: Karin
    wie: dochter
    uiterlijk: karin
afspraken:
  alarm: {naam: mevrouw Bos draagt de knop}
grenzen:
  gas: {naam: het gas gaat eraf}
toeval:
  batterij: {naam: de batterij raakt leeg, kans: 1 op 3}`;

const endings = '# Afloop\n## slot: De ketel\nKoud.';

/** Reads a whole scenario of which only the front matter is given; `known` is what the game can draw, where that matters. */
export function readFront(lines: string, known?: Known): ReadResult {
  return readScenario('proef', 'proef.md', `---\n${lines}\n---\n# Bezoek\ndecor: keuken\n## begin\nDe ketel fluit.\n-> afloop\n${endings}`, known);
}

/** Reads a scenario with further fields in its front matter. */
export function readWith(fields: string): ReadResult {
  return readFront(`${front}\n${fields}`);
}

/** Reads a whole scenario of which the scenes are given. */
export function readScenes(script: string, ending = endings): ReadResult {
  return readScenario('proef', 'proef.md', `---\n${front}\n---\n${script}\n${ending}`);
}

/** Reads a scenario with these lines in its first passage; passages `thuis` and `tuin` can be led to. */
export function readLines(lines: string): ReadResult {
  return readScenes(`# Bezoek\ndecor: keuken\n## begin\n${lines}\n-> afloop\n## thuis\n-> tuin\n## tuin\n-> afloop`);
}

/** The same with options, for whoever wants to see what they become. */
export function readOptions(lines: string): ReadResult {
  return readScenes(`# Bezoek\ndecor: keuken\n## begin\nDe ketel fluit.\n${lines}\n## thuis\n-> tuin\n## tuin\n-> afloop`);
}

/** The scenario of a reading in which nothing is wrong. */
export function sound({ scenario, mistakes }: ReadResult): Scenario {
  const errors = mistakes.filter((mistake) => mistake.severity === 'error');
  if (!scenario || errors.length > 0) throw new Error(`this script has mistakes: ${JSON.stringify(errors)}`);
  return scenario;
}

export function firstPassage(result: ReadResult): Passage {
  const passage = sound(result).scenes[0]?.passages[0];
  if (!passage) throw new Error('this script has no passage');
  return passage;
}

export function stepsOf(lines: string): readonly Step[] {
  return firstPassage(readLines(lines)).steps.slice(0, -1);
}

/** The first line of the first passage. */
export function lineOf(line: string): Line {
  const [step] = stepsOf(line);
  const told = step?.kind === 'say' ? step.variants[0] : undefined;
  if (!told) throw new Error(`this is no line to be told: ${line}`);
  return told;
}

export function choicesOf(lines: string): readonly Choice[] {
  return firstPassage(readOptions(lines)).choices;
}

export function choiceOf(lines: string): Choice {
  const [choice] = choicesOf(lines);
  if (!choice) throw new Error(`this is no option: ${lines}`);
  return choice;
}

/** Codes of everything that was found, with the text on the line where it was found. */
export function codesOf({ mistakes }: ReadResult): readonly string[] {
  return mistakes.map((mistake) => mistake.code);
}
