import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { roomTable } from './room-table.ts';
import { filesLike, root } from './source.ts';

const code = ['*.{ts,tsx,mjs}', '{src,test,assets}/**/*.{ts,tsx,mjs}'];

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** Our files that the compiler looks at under a tsconfig. */
function compiled(config: string): readonly string[] {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const output = execFileSync(process.execPath, [tsc, '-p', config, '--listFilesOnly'], { cwd: root, encoding: 'utf8' });
  const paths = output.trim().split('\n').map((path) => relative(root, path).replaceAll(sep, '/'));
  return paths.filter((path) => !path.startsWith('node_modules/')).sort();
}

/** Files of ours that a page points at, as it writes them. */
function linksIn(page: string): readonly string[] {
  const targets = [...read(page).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target = '']) => target);
  return targets.filter((target) => !/^[a-z]+:/.test(target));
}

describe('housekeeping', () => {
  test('no file is longer than 300 lines', () => {
    const files = filesLike(...code, 'src/**/*.css');
    expect(files.length).toBeGreaterThan(30);
    expect(files.filter((file) => read(file).split('\n').length > 301)).toEqual([]);
  });

  test('the compiler looks at every file', () => {
    expect(compiled('tsconfig.json')).toEqual(expect.arrayContaining([...filesLike(...code)]));
  }, 60_000);

  test('the pure rooms are compiled once more without a browser and without Node.js', () => {
    const pure = roomTable.flatMap((rule) => rule.pure.map((folder) => `src/${folder}/**/*.ts`));
    expect(compiled('tsconfig.pure.json')).toEqual(expect.arrayContaining([...filesLike(...pure)]));
    expect(compiled('tsconfig.pure.json').filter((file) => /^src\/(stage|interface|sound|cli|classroom\/(server|client))\//.test(file))).toEqual([]);
  }, 60_000);

  test('the lock file names versions and checksums, and no machine or registry', () => {
    const lock = read('package-lock.json');
    expect(lock).toContain('"integrity"');
    // Addresses in it belong to the packages' makers (where to fund them); none of them is where a package came from.
    expect(lock).not.toMatch(/"resolved": "https?:/);
    expect(lock).not.toMatch(/"(?:file|link):|\/(?:home|root|work|tmp|Users)\//);
  });

  test('the lock file is whole: it serves every operating system its packages are made for', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { optionalDependencies?: object }> };
    const folders = Object.keys(packages);
    const optional = Object.values(packages).flatMap((pack) => Object.keys(pack.optionalDependencies ?? {}));
    expect(optional.length).toBeGreaterThan(20);
    expect(optional.filter((name) => !folders.some((folder) => folder.endsWith(`node_modules/${name}`)))).toEqual([]);
  });

  test('every link in the documents leads somewhere', () => {
    const pages = filesLike('*.md', 'docs/**/*.md');
    const links = pages.flatMap((page) => linksIn(page).map((link) => ({ page, link })));
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter(({ page, link }) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });

  test('nothing we wrote names a folder of somebody’s machine', () => {
    const files = filesLike(...code, '*.{md,json,html}', 'docs/**/*.md', 'scenarios/**/*.md', 'src/**/*.css');
    const naming = files.filter((file) => /(?<![\w.])\/(?:home|root|work|Users)\/\w/.test(read(file)));
    expect(naming.filter((file) => file !== 'test/house/keeping.test.ts')).toEqual([]);
  });
});
