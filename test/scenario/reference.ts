import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language, Text } from '../../src/model/language.ts';
import type { Severity } from '../../src/scenario/mistake.ts';
import { documentOf, mistakeCodes } from '../../src/scenario/mistakes/documents.ts';
import type { Example } from '../../src/scenario/mistakes/example.ts';

/** The page that `docs/mistakes.md` has to be. Written anew by `node test/scenario/reference.ts`. */
export const referenceFile = join(import.meta.dirname, '../../docs/mistakes.md');

const severities = {
  error: { nl: 'Fout', en: 'Error' },
  warning: { nl: 'Let op', en: 'Warning' },
  note: { nl: 'Ter info', en: 'Note' },
} as const satisfies Record<Severity, Text>;

const words = {
  title: { nl: 'Meldingen', en: 'Messages' },
  opening: {
    nl: 'Alles wat `npx samenspel check` over een scenario kan zeggen. Een fout houdt het spelen tegen; bij “let op” speelt het wel. Wat met opzet zo is, kun je laten negeren met een reden, op de regel erboven: `// negeer S210: met opzet`. Woorden tussen accolades vult de melding in.',
    en: 'Everything that `npx samenspel check` can say about a scenario. An error keeps it from being played; a warning does not. What is meant to be so can be ignored with a reason, on the line above: `// ignore S210: on purpose`. The message fills in the words between braces.',
  },
  consequence: { nl: 'Gevolg', en: 'Consequence' },
  remedy: { nl: 'Wat te doen', en: 'What to do' },
  example: { nl: 'Bijvoorbeeld', en: 'For example' },
} as const satisfies Record<string, Text>;

export function reference(): string {
  const head = '<!-- Made from src/scenario/mistakes by `node test/scenario/reference.ts`; a test holds it to that. -->\n\n[Nederlands](#meldingen) · [English](#messages)\n';
  return `${head}\n${partIn('nl')}\n${partIn('en')}`;
}

function partIn(language: Language): string {
  const entries = mistakeCodes.toSorted().map((code) => entryOf(code, language));
  return `# ${words.title[language]}\n\n${words.opening[language]}\n\n${entries.join('\n')}`;
}

function entryOf(code: string, language: Language): string {
  const { severity, title, what, consequence, remedy, examples } = documentOf(code);
  const example = examples.find(({ source, line }) => source.split('\n')[line - 1]?.trim());
  return [
    `## ${code} · ${title[language]}`,
    '',
    `*${severities[severity][language]}.* ${what[language]}`,
    '',
    `- ${words.consequence[language]}: ${consequence[language]}`,
    `- ${words.remedy[language]}: ${remedy[language]}`,
    ...(example && language === 'nl' ? ['', `${words.example[language]}:`, '', '```', ...linesAround(example), '```'] : []),
    '',
  ].join('\n');
}

/** The line of an example with the ones around it, and a mark under the spot. */
function linesAround({ source, line, column, length }: Example): readonly string[] {
  const lines = source.split('\n');
  const shown = (from: number, to: number): readonly string[] => lines.slice(Math.max(0, from), to).map((text) => cut(text, column));
  const first = column > 60 ? column - 30 : 1;
  const mark = ' '.repeat(column - first) + '^'.repeat(Math.max(1, Math.min(length, 90)));
  return [...shown(line - 2, line), mark, ...shown(line, line + 1)].map((text) => text.replace(/[\p{Cc}\uFFFD]/gu, '�').trimEnd());
}

function cut(text: string, column: number): string {
  const from = column > 60 ? column - 31 : 0;
  return text.length > from + 100 ? `${text.slice(from, from + 100)}…` : text.slice(from);
}

if (import.meta.main) writeFileSync(referenceFile, reference());

