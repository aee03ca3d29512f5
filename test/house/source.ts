import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseSync } from 'oxc-parser';

export const root = resolve(import.meta.dirname, '../..');

/** Our own files that match, as paths from the root with forward slashes. */
export function filesLike(...patterns: readonly string[]): readonly string[] {
  return globSync(patterns, { cwd: root }).map((path) => path.replaceAll(sep, '/')).sort();
}

export interface Import {
  readonly from: string;
  /** Path from the root, or the name of a package. */
  readonly to: string;
  readonly typesOnly: boolean;
}

/** Everything that a file imports, exports from elsewhere, or loads later. */
export function importsOf(file: string): readonly Import[] {
  const source = readFileSync(join(root, file), 'utf8');
  const { module, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} could not be parsed: ${errors[0]?.message}`);
  const named = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({ request: moduleRequest, entries })),
    ...module.staticExports.flatMap(({ entries }) => entries.map((entry) => ({ request: entry.moduleRequest, entries: [entry] }))),
  ];
  const later = module.dynamicImports.map(({ moduleRequest }) => source.slice(moduleRequest.start, moduleRequest.end));
  return [
    ...named.flatMap(({ request, entries }) =>
      request === null ? [] : [{ from: file, to: target(file, request.value), typesOnly: entries.length > 0 && entries.every((entry) => entry.isType) }],
    ),
    ...later.map((request) => ({ from: file, to: target(file, request.replace(/^['"`]|['"`]$/g, '')), typesOnly: false })),
  ];
}

function target(from: string, request: string): string {
  if (!request.startsWith('.')) return packageOf(request);
  return relative(root, resolve(root, dirname(from), request)).replaceAll(sep, '/').replace(/\?.*$/, '');
}

function packageOf(request: string): string {
  if (request.startsWith('node:')) return 'node:';
  return request.split('/').slice(0, request.startsWith('@') ? 2 : 1).join('/');
}
