import { expectNoViolations } from './axe.ts';
import { expect, kitchenTable, ports, test } from './game.ts';
import { expectFits, expectFitsInOtherLetters, expectLargeEnough, expectStill, expectTabGoesRound } from './perceived.ts';
import { screensAfterwards, screensOfPlaying } from './tour.ts';

// Every screen that there is for who plays alone, in both languages: what axe sees, and what it can't.

for (const [which, screens] of [['while playing', screensOfPlaying], ['afterwards', screensAfterwards]] as const) {
  test(`every screen ${which}, in Dutch: axe finds nothing, Tab goes round in sight, and what one presses is large enough`, async ({ page, player }) => {
    test.slow();
    await screens(player, 'nl', async (screen, shown) => {
      await expectNoViolations(page, screen, shown);
      await expectStill(page, screen);
      await expectLargeEnough(page, screen);
      await expectTabGoesRound(page, screen);
    });
  });

  test(`every screen ${which}, in English on the smallest phone: the same in forced colours, and nothing scrolls sideways, in letters twice as large and in wide ones too`, async ({ page, player }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 640 });
    await screens(player, 'en', async (screen, shown) => {
      await expectNoViolations(page, screen, shown);
      await expectLargeEnough(page, screen);
      await expectFits(page, screen);
      await expectFitsInOtherLetters(page, screen);
      await page.emulateMedia({ forcedColors: 'active' });
      await expectTabGoesRound(page, `${screen}, in forced colours`);
      await page.emulateMedia({ forcedColors: 'none' });
    });
  });
}

test('how people are is there in words and in a sign, not in colour alone', async ({ page, player }) => {
  await player.openMenu(ports.game);
  await player.start(kitchenTable);
  await player.readOn();
  const people = page.getByRole('list', { name: 'Wie je ziet' }).getByRole('listitem');
  expect(await people.count()).toBeGreaterThan(0);
  for (const person of await people.all()) {
    expect((await person.innerText()).trim().split(/\s+/).length, 'words about somebody').toBeGreaterThan(1);
    await expect(person.locator('svg').first()).toBeAttached();
  }
});
