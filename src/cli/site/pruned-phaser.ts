import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build, normalizePath, type Plugin, type Rolldown } from 'vite';
import { standIns } from '../../stage/phaser/absent.ts';
import { absent, absentOnCanvas, edits, entry, features, idle, instead } from '../../stage/phaser/parts.ts';
import { shaken } from './shaken.ts';

const home = dirname(createRequire(import.meta.url).resolve('phaser/package.json'));
const sources = `${normalizePath(join(home, 'src'))}/`;
/** Below `node_modules`, so that tools treat it as the package it is, and its licence goes with the game. */
const kept = join(home, '../.phaser');
const entryModule = '\0phaser/entry.js';
const standInModule = '\0phaser/absent/';

/** What an engine can draw with. A device needs one of the two: `canvas` can do without all that is for a GPU. */
export type Engine = 'canvas' | 'both';

/** Who gets the lighter engine; everybody else gets the one that can do both. */
const onCanvas = /\/src\/stage\/phaser\/on-canvas\.ts$/;

/**
 * Puts a Phaser of only those parts that the stage uses in the place of the whole package, which can't
 * be shaken by itself. It is built once for each version and choice of parts; development, tests and the site use the same files.
 *
 * @param lighter what a device without a GPU gets: `both` where everything goes into one file anyway
 */
export function prunedPhaser(lighter: Engine = 'canvas'): Plugin {
  return {
    name: 'samenspel:pruned-phaser',
    enforce: 'pre',
    config: () => ({ optimizeDeps: { exclude: ['phaser'] } }),
    resolveId(id, importer) {
      return id === 'phaser' ? prunedFile(importer !== undefined && onCanvas.test(normalizePath(importer)) ? lighter : 'both') : undefined;
    },
  };
}

/** @returns path of the built file, which is made when it is not there yet. */
export async function prunedFile(engine: Engine): Promise<string> {
  const path = join(kept, `phaser-${engine}-${fingerprint()}.js`);
  if (existsSync(path)) return path;
  const code = await prune(engine);
  mkdirSync(kept, { recursive: true });
  write(join(kept, 'package.json'), JSON.stringify(about()));
  write(join(kept, 'LICENSE.md'), `${readFileSync(join(home, 'LICENSE.md'), 'utf8')}\n\n${licenceOf('eventemitter3')}`);
  write(path, code);
  return path;
}

/** What a list of licences needs to know. */
function about(): unknown {
  const { name, version, license } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as Record<string, unknown>;
  return { name, version, license, type: 'module' };
}

/** Two processes may build at the same time: a file is there whole, or not at all. */
function write(path: string, text: string): void {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, path);
}

function licenceOf(dependency: string): string {
  const found = createRequire(join(home, 'package.json')).resolve(`${dependency}/package.json`);
  return `## ${dependency}\n\n${readFileSync(join(dirname(found), 'LICENSE'), 'utf8')}`;
}

function fingerprint(): string {
  const parts = JSON.stringify([readFileSync(join(home, 'package.json'), 'utf8'), standIns, absent, absentOnCanvas, edits, entry, features, idle, instead, [...namesOfTheStage()].sort()]);
  const builders = ['pruned-phaser.ts', 'shaken.ts'].map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));
  return createHash('sha256').update(parts).update(builders.join('')).digest('hex').slice(0, 12);
}

async function prune(engine: Engine): Promise<string> {
  const known = engine === 'both' ? features : { ...features, WEBGL_RENDERER: false };
  const named = namesOfTheStage();
  let sources = new Map<string, string>();
  // What one part had need of, may be needed by nobody once that has gone.
  for (let weight = Infinity; ; ) {
    const used = new Map<string, string>();
    const code = codeOf(await bundle(parts(used, (name, path) => sources.get(name) ?? sourceOf(name, path, known))));
    if (sources.size === 0) mustUseAll(engine, used);
    if (code.length === weight) return code;
    weight = code.length;
    sources = new Map(shaken(used, named));
  }
}

function bundle(plugin: Plugin): ReturnType<typeof build> {
  return build({
    configFile: false,
    root: home,
    logLevel: 'error',
    plugins: [plugin],
    build: { write: false, minify: false, target: 'es2023', modulePreload: false, rolldownOptions: { input: 'phaser:entry', preserveEntrySignatures: 'strict' } },
  });
}

/** An engine for the canvas alone has need of less. */
function mustUseAll(engine: Engine, used: ReadonlyMap<string, string>): void {
  const named = [...absent.filter((name) => !name.endsWith('*')), ...idle, ...Object.keys(instead), ...edits.map(({ file }) => file)];
  const unused = engine === 'both' ? named.filter((name) => !used.has(name)) : [];
  if (unused.length > 0) throw new Error(`Phaser has no need of these any more: ${unused.join(', ')}. See src/stage/phaser/parts.ts`);
}

/** Every word in the sources of the stage, but for what they say about themselves: none of these may be missing. */
function namesOfTheStage(): ReadonlySet<string> {
  const folder = join(import.meta.dirname, '../../stage');
  const files = globSync(['*.ts', 'phaser/*.ts'], { cwd: folder });
  return new Set(files.flatMap((file) => readFileSync(join(folder, file), 'utf8').replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '').match(/[\w$]+/g) ?? []));
}

function codeOf(built: Awaited<ReturnType<typeof build>>): string {
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) => ('output' in each ? each.output : []));
  const chunk = outputs.find((each): each is Rolldown.OutputChunk => each.type === 'chunk');
  if (chunk === undefined || outputs.length > 1) throw new Error('Phaser was to become one file.');
  return chunk.code;
}

function parts(used: Map<string, string>, read: (name: string, path: string) => string): Plugin {
  return {
    name: 'samenspel:phaser-parts',
    enforce: 'pre',
    resolveId(id) {
      if (id === 'phaser:entry') return entryModule;
      if (id.startsWith('phaser:absent/')) return standInModule + id.slice('phaser:absent/'.length) + '.cjs';
      return id.startsWith('phaser:') ? `${sources}${id.slice('phaser:'.length)}.js` : undefined;
    },
    load(id) {
      if (id === entryModule) return entry;
      if (id.startsWith(standInModule)) return standIns[id.slice(standInModule.length, -'.cjs'.length)];
      const name = nameOf(id);
      if (name === undefined) return undefined;
      const source = read(name, id);
      used.set(name, source);
      return source;
    },
  };
}

function nameOf(id: string): string | undefined {
  const path = normalizePath(id);
  return path.startsWith(sources) && path.endsWith('.js') ? path.slice(sources.length, -'.js'.length) : undefined;
}

function sourceOf(name: string, path: string, known: typeof features): string {
  if (isAbsent(name, known)) return `module.exports = require('phaser:absent/part')(${JSON.stringify(name)});`;
  if (idle.includes(name)) return `module.exports = require('phaser:absent/idlePart')(${JSON.stringify(name)});`;
  return instead[name] ?? edited(name, readFileSync(path, 'utf8'), known);
}

function isAbsent(name: string, { WEBGL_RENDERER }: typeof features): boolean {
  return [...absent, ...(WEBGL_RENDERER === true ? [] : absentOnCanvas)].some((each) => (each.endsWith('/*') ? name.startsWith(each.slice(0, -1)) : name === each));
}

function edited(name: string, source: string, known: typeof features): string {
  const decided = source.replaceAll(/typeof ([A-Z][A-Z0-9_]+)\b/g, (all, feature: string) => String(known[feature] ?? all));
  return edits.filter(({ file }) => file === name).reduce((code, { from, to }) => {
    if (!code.includes(from)) throw new Error(`Phaser’s ${name} no longer says “${from}”.`);
    return code.replace(from, () => to);
  }, decided);
}
