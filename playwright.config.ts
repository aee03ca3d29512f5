import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from './src/cli/launch/browser.mjs';

const executablePath = findBrowser();

export default defineConfig({
  testDir: 'test/journeys',
  testMatch: '*.journey.ts',
  outputDir: '.cache/journeys/results',
  snapshotPathTemplate: '{testDir}/heard/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  // A browser without a GPU that is starved now and then stops painting for good, and no press lands any more. On a server that is shared
  // such a journey is begun once more, in a fresh browser, and named at the end; at one's own desk it is looked into.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: true,
  // A whole play has some two hundred pages to turn, and machines are slow and shared.
  timeout: 180_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    // A press that can't be made says so long before the whole journey's time is over.
    actionTimeout: 60_000,
    // Small and still, because machines without a GPU draw every pixel themselves.
    viewport: { width: 900, height: 600 },
    contextOptions: { reducedMotion: 'reduce' },
    locale: 'nl-NL',
    // Every journey is a first visit: to put the game on the device each time would only keep the machine busy.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: { ...(executablePath === undefined ? {} : { executablePath }), args: [...browserFlags] },
  },
  webServer: {
    command: `"${process.execPath}" test/journeys/sites.ts`,
    timeout: 120_000,
    stderr: 'pipe',
    // The system chooses the ports; the journeys read them from GAME_PORT and BROKEN_PORT.
    wait: { stdout: /game on (?<game_port>\d+), broken on (?<broken_port>\d+)/ },
  },
});
