import type { Page } from '@playwright/test';
import { facesWithin } from '../../src/interface/play/stage-room.ts';
import { varied } from './player.ts';
import { expect, kitchenTable, ports, test } from './game.ts';

const screens = [[1280, 720], [1920, 1080], [844, 390], [768, 1024], [390, 844], [360, 740], [320, 640]] as const;

/** In CSS pixels from the top of the page: how low a face can be, and where the panel and its name tag begin. */
function measured(page: Page): Promise<{ stage: number; panel: number }> {
  return page.evaluate(() => {
    const tops = [...document.querySelectorAll('.panel, .panel .tag')].filter((each) => each.clientHeight > 0).map((each) => each.getBoundingClientRect().top);
    return { stage: document.querySelector('.stage-host')?.getBoundingClientRect().height ?? 0, panel: Math.min(...tops) + scrollY };
  });
}

async function expectFacesFree(page: Page): Promise<void> {
  for (const [width, height] of screens) {
    await page.setViewportSize({ width, height });
    await expect(async () => {
      const { stage, panel } = await measured(page);
      expect(stage, 'height of the stage').toBeGreaterThan(120);
      expect(stage * facesWithin(width), `lowest chin at ${width} × ${height}`).toBeLessThanOrEqual(panel + 1);
    }).toPass({ timeout: 5_000 });
  }
}

test('the panel hides nobody’s face, whatever the screen and however much there is to choose', async ({ page, player }) => {
  await player.openMenu(ports.game);
  await player.start(kitchenTable);
  await player.seeStage();
  await expectFacesFree(page);
  const offered = new Set<number>();
  for (let turn = 1; turn <= 9; turn += 1) {
    if ((await player.readOn()) === 'over') break;
    const count = await player.choices.count();
    if (!offered.has(count)) await expectFacesFree(page);
    offered.add(count);
    await player.choose(varied(turn, count));
  }
  expect(offered.size, 'different numbers of choices met').toBeGreaterThan(1);
});
