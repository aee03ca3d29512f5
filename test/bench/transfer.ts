import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { type Figure, kilobytes, type Section } from './figures.ts';
import { type Site, toBefore, toFirstFrame, toMenu, visit } from './site.ts';

/** What comes before the first frame only because there is time for it: sound, looking back, and pages about the game. */
const forLater = /\/(about|looking-back|look-back|sound|howler|effects|favicon)-/;

/** Formats that are compressed in themselves. */
const compressed = /\.(woff2|png|jpe?g|webp|avif|mp3|m4a|webm|ogg|opus)$/;

/** Bytes that a first visit needs, up to the menu and up to the stage's first frame. */
export async function transferSection(site: Site): Promise<Section> {
  const { page, close } = await visit(site);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await toMenu(page, site.address);
  const menu = await neededFor(page, site);
  await toBefore(page);
  await toFirstFrame(page);
  const frame = [...asked];
  await close();
  return {
    title: 'Transfer on a first visit',
    figures: [
      ...sizes('up to a usable menu', site, menu),
      ...sizes('for the first scene with its art', site, frame.filter((path) => !forLater.test(path))),
      ...sizes('all that came until then', site, frame),
    ],
  };
}

/** What the page names in itself, and the fonts that the menu is written in; what is fetched ahead after that does not count. */
async function neededFor(page: Page, site: Site): Promise<readonly string[]> {
  const html = readFileSync(join(site.folder, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\.(\/assets\/[^"]+)"/g)].map(([, path = '']) => path);
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready;
    const resources = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    return resources.filter((path) => path.endsWith('.woff2'));
  });
  return ['/', ...named, ...fonts];
}

function sizes(what: string, { folder }: Site, paths: readonly string[]): readonly Figure[] {
  const files = [...new Set(paths)].map((path) => (path === '/' ? 'index.html' : path.slice(1)));
  const contents = files.map((file) => ({ file, bytes: readFileSync(join(folder, file)) }));
  const sum = (size: (bytes: Buffer) => number) =>
    contents.reduce((total, { file, bytes }) => total + (compressed.test(file) ? bytes.length : size(bytes)), 0);
  const raw = kilobytes(sum((bytes) => bytes.length));
  const gzip = kilobytes(sum((bytes) => gzipSync(bytes, { level: 9 }).length));
  const brotli = kilobytes(sum((bytes) => brotliCompressSync(bytes).length));
  const letters = kilobytes(contents.reduce((total, { file, bytes }) => total + (file.endsWith('.woff2') ? bytes.length : 0), 0));
  return [
    { what, value: `${raw} raw  ${gzip} gzip  ${brotli} brotli  (${contents.length} files)` },
    { what: '  of which fonts', value: letters },
  ];
}
