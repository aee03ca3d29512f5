import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { askWithNode } from './node.mjs';
import { Problem } from './problem.mjs';
import { ask } from './process.mjs';
import { installFromSystem } from './system-package.mjs';

/** Variables in which people already name their browser. */
const variables = ['CHROME', 'CHROME_PATH', 'CHROME_BIN', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'];

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];

const elsewhere = [
  '/usr/bin/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Whether a browser not only stands there but starts: some systems leave a stub in its place, or lack its libraries.
 * @param {string} path
 * @returns {boolean}
 */
function works(path) {
  if (!existsSync(path)) return false;
  // On Windows the question for its version opens a window.
  return process.platform === 'win32' || ask(path, ['--version']).ok;
}

/** @returns {string} Where Playwright keeps, or would keep, the browser it downloads. */
function downloaded() {
  // Loaded late: this file is read before anything is installed.
  const load = createRequire(import.meta.url);
  const { chromium } = /** @type {typeof import('playwright-core')} */ (load('playwright-core'));
  return chromium.executablePath();
}

/**
 * A browser of the Chromium family that is on this machine and starts.
 * @returns {string | undefined} Path of the program.
 */
export function findBrowser() {
  const named = variables.flatMap((variable) => process.env[variable] ?? []);
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...named, ...onPath, ...elsewhere, downloaded()].find(works);
}

/**
 * Finds a browser, or gets one: Playwright's own, else the system's.
 * @returns {Promise<string>} Path of the program.
 * @throws {Problem}
 */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;
  console.log('There is no Chromium, Chrome or Edge here yet; fetching the one that belongs to Playwright.');
  const { ok } = askWithNode('@playwright/test:playwright', ['install', 'chromium'], 900);
  if (!ok) console.log('It could not be fetched.');
  if (!works(downloaded())) installFromSystem('chromium');
  const got = findBrowser();
  if (got !== undefined) return got;
  throw new Problem(
    'The tests play the game in a browser, and none could be found or installed. ' +
      'Remedy: install Chromium, Chrome or Edge, or name one in the variable CHROME, and give `npm test` again.',
  );
}

/**
 * What the browser is started with in tests: without a screen, without talking to its maker.
 */
export const browserFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

