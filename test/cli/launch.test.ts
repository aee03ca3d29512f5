import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { outdated } from '../../src/cli/launch/install.mjs';
import { isModern } from '../../src/cli/launch/node.mjs';
import { languageOf } from '../../src/cli/launch/say.mjs';
import { journeyTally, unitTally } from '../../src/cli/launch/tally.mjs';

const folder = mkdtempSync(join(tmpdir(), 'samenspel-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const noFile = join(folder, 'never-written.json');

describe('a Node.js is new enough', () => {
  test.each([
    ['v20.20.2', false],
    ['v22.17.9', false],
    ['v22.18.0', true],
    ['v24.0.0', true],
    ['', false],
  ])('%s: %s', (version, modern) => {
    expect(isModern(version)).toBe(modern);
  });
});

describe('what is missing is what the lock file names and npm did not put there', () => {
  const wanted = {
    '': { version: '0.1.0' },
    'node_modules/preact': { version: '11.2.0' },
    'node_modules/@rolldown/binding-darwin-x64': { version: '1.2.0', optional: true },
  };

  test('nothing, when only the builds for other systems are absent', () => {
    expect(outdated(wanted, { 'node_modules/preact': { version: '11.2.0' } })).toEqual([]);
  });

  test('a package of another version', () => {
    expect(outdated(wanted, { 'node_modules/preact': { version: '10.0.0' } })).toEqual(['node_modules/preact']);
  });

  test('everything, on a bare machine', () => {
    expect(outdated(wanted, {})).toEqual(['node_modules/preact']);
  });
});

describe('a first command speaks the language of the machine', () => {
  test.each([
    [{ LANG: 'nl_NL.UTF-8' }, 'nl'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'nl_NL.UTF-8', LC_ALL: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
  ] as const)('%o: %s', (env, language) => {
    expect(languageOf(env)).toBe(language);
  });
});

describe('the last line counts honestly', () => {
  const units = { numPassedTests: 8, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };

  test('what passed has passed', () => {
    expect(unitTally(report(units), 0)).toMatchObject({ passed: 8, failed: 0 });
    expect(journeyTally(report({ stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 } }), 0)).toMatchObject({ passed: 3, failed: 0 });
  });

  test('a skipped test shows nothing, so it counts as failed', () => {
    expect(unitTally(report({ ...units, numPendingTests: 1 }), 0)).toMatchObject({ passed: 8, failed: 1 });
  });

  test('a file that could not be loaded is a failure of its own', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    expect(unitTally(report({ ...units, testResults }), 1)).toMatchObject({ failed: 1 });
  });

  test('a runner that fails without a failing test is a failure', () => {
    expect(unitTally(report(units), 1)).toMatchObject({ passed: 8, failed: 1 });
  });

  test('a runner that stopped before it reported is a failure', () => {
    expect(unitTally(noFile, 1)).toMatchObject({ passed: 0, failed: 1 });
    expect(journeyTally(noFile, 0)).toMatchObject({ passed: 0, failed: 1 });
  });

  test('a journey that went well the second time counts once, as passed', () => {
    expect(journeyTally(report({ stats: { expected: 3, unexpected: 0, flaky: 1, skipped: 0 } }), 0)).toMatchObject({ passed: 4, failed: 0 });
  });
});
