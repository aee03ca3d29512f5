import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { makeFolder } from '../classroom/server/make-folder.ts';
import type { Language, Text } from '../model/language.ts';
import { checkScenario } from '../scenario/check.ts';
import { slug } from '../scenario/fold.ts';
import { known } from './known.ts';
import { scenarioFile } from './scenario-files.ts';
import { sentence } from './sentence.ts';
import { starter, type Answers } from './starter.ts';
import type { Terminal } from './terminal.ts';
import { writeTextFile } from './text-file.ts';

export interface NewOptions extends Partial<Answers> {
  readonly language: Language;
  /** Where the scenario's folder is to be; made from its title when it is not said. */
  readonly folder?: string;
}

const words = {
  hello: {
    nl: 'Een nieuw scenario. Zeven korte vragen; Enter neemt over wat tussen haakjes staat.',
    en: 'A new scenario. Seven short questions; Enter takes what stands between brackets.',
  },
  exists: { nl: '{path} is er al. Er is niets veranderd. Kies een andere map.', en: '{path} is there already. Nothing was changed. Choose another folder.' },
  unknown: { nl: '“{word}” is er niet bij. Kies uit: {names}.', en: '“{word}” is not there. Choose from: {names}.' },
  unwritable: { nl: '{path} kan ik niet schrijven ({reason}).', en: 'I can’t write {path} ({reason}).' },
  unfit: { nl: 'Met deze antwoorden lukt het niet. Gebruik gewone woorden, zonder haken of regeleinden.', en: 'It does not work with these answers. Use plain words, without brackets or line breaks.' },
  done: {
    nl: 'Klaar: {path}\n  spelen:   npx samenspel play {folder}\n  nakijken: npx samenspel check {folder}\n  schrijven: open {path} in een teksteditor; docs/taal.md legt uit wat er kan\n  met het spel ernaast: npx samenspel preview {folder}',
    en: 'Done: {path}\n  play:  npx samenspel play {folder}\n  check: npx samenspel check {folder}\n  write: open {path} in a text editor; docs/language.md explains what there is\n  with the game beside it: npx samenspel preview {folder}',
  },
} as const satisfies Record<string, Text>;

const questions = {
  title: { nl: 'Hoe heet het? [{usual}] ', en: 'What is it called? [{usual}] ' },
  you: { nl: 'Wie is de speler? [{usual}] ', en: 'Who is the player? [{usual}] ' },
  person: { nl: 'Met wie praat de speler? [{usual}] ', en: 'Who does the player talk with? [{usual}] ' },
  who: { nl: 'Wie is dat, in een paar woorden? [{usual}] ', en: 'Who is that, in a few words? [{usual}] ' },
  matters: { nl: 'Wat is voor diegene het belangrijkst? [{usual}] ', en: 'What matters most to them? [{usual}] ' },
  look: { nl: 'Welk uiterlijk ({names})? [{usual}] ', en: 'Which look ({names})? [{usual}] ' },
  place: { nl: 'Waar ({names})? [{usual}] ', en: 'Where ({names})? [{usual}] ' },
} as const satisfies Record<keyof Answers, Text>;

const usual = {
  nl: { title: 'Het eerste gesprek', you: 'begeleider', person: 'Meneer De Wit', who: 'bewoner, 61', matters: 'zelf zijn post openmaken', look: 'ruud', place: 'keuken' },
  en: { title: 'The first talk', you: 'support worker', person: 'Mr White', who: 'resident, 61', matters: 'opening his own mail', look: 'ruud', place: 'kitchen' },
} as const satisfies Record<Language, Answers>;

/** Asks a few questions and writes a scenario that can be played at once. @returns 1 when it could not be written */
export async function newCommand(options: NewOptions, terminal: Terminal): Promise<0 | 1 | 2> {
  const { language } = options;
  const answers = await answersFor(options, terminal);
  if (!answers) return 2;
  const folder = options.folder ?? join('scenarios', slug(answers.title) || 'scenario');
  const path = join(folder, scenarioFile);
  const refuse = (text: Text, values: Readonly<Record<string, string>> = {}): 1 => {
    terminal.complain(sentence(text, language, { path, ...values }));
    return 1;
  };
  if (existsSync(path)) return refuse(words.exists);
  const text = playable(language, answers, folder);
  if (text === undefined) return refuse(words.unfit);
  const reason = written(folder, path, text);
  if (reason !== undefined) return refuse(words.unwritable, { reason });
  terminal.write(sentence(words.done, language, { path, folder }));
  return 0;
}

/** Asks what was not given. Undefined, and told, when a place or look was given that the game does not have. */
async function answersFor(options: NewOptions, terminal: Terminal): Promise<Answers | undefined> {
  const fields = Object.keys(questions) as readonly (keyof Answers)[];
  const answers: Record<keyof Answers, string> = { ...usual[options.language] };
  if (fields.some((field) => options[field] === undefined)) terminal.write(sentence(words.hello, options.language));
  for (const field of fields) {
    const answer = await answerFor(field, options, terminal);
    if (answer === undefined) return undefined;
    answers[field] = answer;
  }
  return answers;
}

async function answerFor(field: keyof Answers, options: NewOptions, terminal: Terminal): Promise<string | undefined> {
  const { language } = options;
  const choices = field === 'look' ? known.looks : field === 'place' ? known.settings : undefined;
  const names = choices?.join(', ') ?? '';
  const wrong = (word: string): string => sentence(words.unknown, language, { word, names });
  const given = options[field]?.trim();
  if (given !== undefined && given !== '') {
    if (!choices || choices.includes(given)) return given;
    terminal.complain(wrong(given));
    return undefined;
  }
  for (;;) {
    const typed = await terminal.ask(sentence(questions[field], language, { usual: usual[language][field], names: few(choices) }));
    const answer = typed?.trim() || usual[language][field];
    if (!choices || choices.includes(answer)) return answer;
    terminal.complain(wrong(answer));
  }
}

/** Not all of a long list in a question; an answer that is not in it is answered with the whole of it. */
function few(names: readonly string[] = []): string {
  return names.length > 8 ? `${names.slice(0, 8).join(', ')}, …` : names.join(', ');
}

/** The scenario's text, held to what `check` says: nothing to remark. The person's name in the script is the last word of their name. */
function playable(language: Language, answers: Answers, folder: string): string | undefined {
  const own = slug(answers.person.split(/\s+/).at(-1) ?? '');
  const ids = [own, language === 'nl' ? 'ander' : 'other'];
  const texts = ids.map((id) => starter(language, answers, id, folder));
  return texts.find((text) => checkScenario(basename(folder), scenarioFile, text, { known }).mistakes.length === 0);
}

/** Why it could not be written; undefined when it was. */
function written(folder: string, path: string, text: string): string | undefined {
  try {
    makeFolder(folder);
    writeTextFile(path, { text, encoding: 'utf-8' });
    return undefined;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}
