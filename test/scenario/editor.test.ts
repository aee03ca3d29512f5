import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkScenario } from '../../src/scenario/check.ts';
import { choicesOf, linesOfScenario, passagesOf } from '../../src/scenario/parts.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { moveWords } from '../../src/scenario/words/moves.ts';
import { known } from './known.ts';

const docs = join(import.meta.dirname, '../../docs/editor');
const table = readFileSync(join(import.meta.dirname, '../../scenarios/keukentafel/scenario.md'), 'utf8');

interface Coloured {
  readonly text: string;
  readonly scopes: readonly string[];
}

let grammar: textmate.IGrammar | null = null;

beforeAll(async () => {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(readFileSync(wasm));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: () => Promise.resolve(textmate.parseRawGrammar(readFileSync(join(docs, 'syntaxes/samenspel.tmLanguage.json'), 'utf8'), 'samenspel.tmLanguage.json')),
  });
  grammar = await registry.loadGrammar('text.samenspel');
});

/** Every line as an editor would colour it. */
function coloured(source: string): readonly (readonly Coloured[])[] {
  let state = textmate.INITIAL;
  return source.split('\n').map((line) => {
    const result = grammar?.tokenizeLine(line, state);
    if (!result) throw new Error('there is no grammar');
    state = result.ruleStack;
    return result.tokens.map(({ startIndex, endIndex, scopes }) => ({ text: line.slice(startIndex, endIndex), scopes }));
  });
}

function has(line: readonly Coloured[] | undefined, scope: string): string | undefined {
  return line?.find(({ scopes }) => scopes.some((each) => each.startsWith(scope)))?.text.trim();
}

describe('an editor colours the shipped scenario as the reader reads it', () => {
  const { scenario } = readScenario('keukentafel', 'scenario.md', table);
  if (!scenario) throw new Error('the shipped scenario can’t be read');

  test('who speaks', () => {
    const lines = coloured(table);
    const told = linesOfScenario(scenario).map(({ kind, speaker, place }) => ({
      line: place.line,
      expected: speaker ?? (kind === 'narration' ? undefined : 'jij'),
      seen: has(lines[place.line - 1], 'variable.other.person.speaker'),
    }));
    expect(told.filter(({ expected, seen }) => expected !== seen)).toEqual([]);
  });

  test('where an option leads, and what it is called', () => {
    const lines = coloured(table);
    for (const { place, id, text } of choicesOf(scenario)) {
      const line = lines[place.line - 1];
      expect([has(line, 'string.unquoted.option'), has(line, 'entity.other.id'), has(line, 'keyword.operator.arrow')]).toEqual([text, `#${id}`, '->']);
      expect(has(line, 'entity.name.reference.passage')).toBeDefined();
    }
  });

  test('every move and every passage', () => {
    const lines = coloured(table);
    for (const { moves } of choicesOf(scenario)) {
      for (const { place, move } of moves) expect(moveWords.find(has(lines[place.line - 1], 'support.function.move') ?? '')).toBe(move);
    }
    for (const { passage } of passagesOf(scenario)) expect(has(lines[passage.place.line - 1], 'entity.name.section.passage')).toBe(passage.id);
  });

  test('nothing in the front matter is taken for the script', () => {
    const end = table.split('\n').indexOf('---', 1);
    for (const line of coloured(table).slice(1, end)) for (const { scopes } of line) expect(scopes).toContain('meta.embedded.block.frontmatter');
  });
});

test.each(['nl', 'en'] as const)('every move in %s is coloured', (language) => {
  const words = [...moveWords.named(language), ...moveWords.phrases];
  const lines = coloured(words.map((move) => `  bos: ${move}, sterker`).join('\n'));
  expect(lines.map((line) => has(line, 'support.function.move'))).toEqual(words);
});

describe('snippets', () => {
  interface Snippet {
    readonly body: readonly string[];
  }
  const snippets = JSON.parse(readFileSync(join(docs, 'snippets/samenspel.json'), 'utf8')) as Record<string, Snippet>;

  /** The text that is there when somebody accepts every suggestion. */
  function accepted(name: string): string {
    const text = snippets[name]?.body.join('\n') ?? '';
    return text.replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1').replace(/\$\{\d+:([^}]*)\}/g, '$1').replace('$0', '');
  }

  test.each(['Scenario (Nederlands)', 'Scenario (English)'])('%s is a scenario with nothing to remark', (name) => {
    expect(checkScenario('proef', 'proef.md', accepted(name), { known }).mistakes).toEqual([]);
  });

  test('the others fit into one', () => {
    const whole = accepted('Scenario (Nederlands)').replaceAll('wit', 'bos')
      .replace('---\n\n#', `${accepted('Persoon / Person')}---\n\n#`)
      .replace('\n# Afloop', `\n${accepted('Antwoord / Option')}\n${accepted('Passage')}\n# Afloop`)
      .replace('belangrijkst? -> afloop', 'belangrijkst? -> naam');
    const { mistakes } = checkScenario('proef', 'proef.md', whole, { known });
    expect(mistakes.map(({ code }) => code)).toEqual(['S116']);
  });
});
