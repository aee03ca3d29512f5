import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { type Figure, kilobytes, type Section } from './figures.ts';
import { type Site, toBefore, toFirstFrame, toMenu, visit } from './site.ts';

/** Formats that are compressed in themselves. */
const compressed = /\.(woff2|png|jpe?g|webp|avif|mp3|m4a|webm|ogg|opus)$/;

/**
 * Bytes that a first visit needs before the menu can be read and a press on it counts: the page itself, and all that the browser waits
 * for before it shows it. And those that it asks for up to the moment at which the game has come and answers by itself, and up to the
 * stage's first frame. The menu is read in the system's letters until its own have come: those are counted with these, and on a line of their
 * own, as is all else. What is needed is all that is asked for in a browser without an idle moment, where nothing comes ahead of its need;
 * the rest comes while somebody reads.
 */
export async function transferSection(site: Site): Promise<Section> {
  const needed = await askedOn(site, true, 0);
  const all = await askedOn(site, false, readingSeconds);
  return {
    title: 'Transfer on a first visit',
    figures: [
      ...sizes('needed for a menu that can be read and pressed', site, needed.menu),
      ...sizes('needed for a game that answers by itself', site, needed.there),
      ...sizes('needed up to the first scene with its art', site, needed.frame),
      ...sizes(`the same with all that comes ahead, ${readingSeconds} s on each page`, site, all.frame),
    ],
  };
}

const readingSeconds = 4;

interface Asked {
  readonly menu: readonly string[];
  readonly there: readonly string[];
  readonly frame: readonly string[];
}

async function askedOn(site: Site, neverIdle: boolean, seconds: number): Promise<Asked> {
  const { page, close } = await visit(site, { neverIdle });
  const until = await toMenu(page, site.address);
  // The menu is read in its own letters.
  await page.evaluate(() => document.fonts.ready);
  const menu = await waitedFor(page);
  const there = await askedBy(page, until.there);
  await page.waitForTimeout(seconds * 1000);
  await toBefore(page);
  await page.waitForTimeout(seconds * 1000);
  const { shown } = await toFirstFrame(page);
  const frame = await askedBy(page, shown);
  await close();
  return { menu, there, frame };
}

/** What the page asked for up to this moment, itself among it. */
async function askedBy(page: Page, moment: number): Promise<readonly string[]> {
  const asked = await page.evaluate((until) => performance.getEntriesByType('resource').filter(({ startTime }) => startTime <= until).map(({ name }) => name), moment);
  return ['/', ...asked.filter((address) => address.startsWith('http')).map((address) => new URL(address).pathname)];
}

/** What the browser itself says that it showed nothing without, and the page. */
async function waitedFor(page: Page): Promise<readonly string[]> {
  const waited = await page.evaluate(() => performance.getEntriesByType('resource').filter((entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking').map(({ name }) => name));
  return ['/', ...waited.map((address) => new URL(address).pathname)];
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
  const rest = kilobytes(contents.reduce((total, { file, bytes }) => total + (file.endsWith('.woff2') ? 0 : compressed.test(file) ? bytes.length : brotliCompressSync(bytes).length), 0));
  return [
    { what, value: `${raw} raw  ${gzip} gzip  ${brotli} brotli  (${contents.length} files)` },
    { what: '  of which letters, which nothing waits for', value: letters },
    { what: '  of which all else', value: `${rest} brotli` },
  ];
}
