import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from './src/cli/launch/browser.mjs';

const executablePath = findBrowser();

export default defineConfig({
  testDir: 'test/journeys',
  testMatch: '*.journey.ts',
  outputDir: '.cache/journeys/results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    // Small, because machines without a GPU draw every pixel themselves.
    viewport: { width: 1024, height: 640 },
    locale: 'nl-NL',
    trace: 'retain-on-failure',
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
