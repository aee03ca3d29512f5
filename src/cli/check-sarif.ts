import type { Language } from '../model/language.ts';
import type { Mistake } from '../scenario/mistake.ts';
import { describeMistake } from '../scenario/mistakes/describe.ts';
import { documentOf } from '../scenario/mistakes/documents.ts';
import type { Checked } from './check-json.ts';

/** Findings as editors and build servers read them: SARIF 2.1.0 (OASIS). Columns count UTF-16 code units. */
export function asSarif(checked: readonly Checked[], language: Language): string {
  const codes = [...new Set(checked.flatMap(({ mistakes }) => mistakes.map(({ code }) => code)))].toSorted();
  const driver = { name: 'samenspel', rules: codes.map((code) => ruleOf(code, language)) };
  const results = checked.flatMap(({ mistakes, source }) => mistakes.map((mistake) => resultOf(mistake, source, language)));
  return JSON.stringify({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  }, undefined, 2);
}

function ruleOf(code: string, language: Language): object {
  const { title, consequence, severity } = documentOf(code);
  return {
    id: code,
    shortDescription: { text: title[language] },
    fullDescription: { text: consequence[language].replace(/\{\w+\}/g, '…') },
    defaultConfiguration: { level: severity },
  };
}

function resultOf(mistake: Mistake, source: string, language: Language): object {
  const { code, severity, file, line, column, length } = mistake;
  const { what, consequence, remedy } = describeMistake(mistake, source)[language];
  return {
    ruleId: code,
    level: severity,
    message: { text: `${what} ${consequence} ${remedy}` },
    locations: [{
      physicalLocation: {
        artifactLocation: { uri: encodeURI(file) },
        region: { startLine: line, startColumn: column, endColumn: column + length },
      },
    }],
  };
}
