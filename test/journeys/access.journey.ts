import { expectNoViolations } from './axe.ts';
import { varied } from './player.ts';
import { expect, kitchenTable, ports, test } from './game.ts';

test('axe finds nothing on any screen', async ({ page, player }) => {
  test.slow();
  await player.openMenu(ports.game);
  await expectNoViolations(page, 'menu', page.locator('.menu h1'));
  await player.openScenario(kitchenTable);
  await expectNoViolations(page, 'before', page.locator('.before h1'));
  await player.stepInside();
  await expectNoViolations(page, 'reading', page.locator('.panel'));
  await player.readOn();
  await expectNoViolations(page, 'choosing', player.choices.first());
  for (const name of ['Teruglezen', 'Tekst en instellingen', 'Pauze']) {
    await player.press(name);
    await expectNoViolations(page, name, page.getByRole('dialog'));
    await page.keyboard.press('Escape');
  }
  await player.playToTheEnd(varied);
  await expectNoViolations(page, 'ending', player.button('Kijk terug'));
  await player.lookBack();
  await expectNoViolations(page, 'looking back', page.locator('.looking-back h1'));
});

test('axe finds nothing while weeks go by', async ({ page, player }) => {
  await player.openMenu(ports.game);
  await player.start(kitchenTable);
  const interlude = page.locator('.interlude');
  for (let turn = 1; !(await interlude.isVisible()); turn += 1) {
    if (await player.choices.first().isVisible()) await player.choose(varied(turn, await player.choices.count()));
    else await player.press('Verder');
    await expect(interlude.or(player.choices.first()).or(player.button('Verder')).first()).toBeVisible();
  }
  await expectNoViolations(page, 'time passes', interlude);
});

test('the game speaks English when asked, the people in a translated conversation too', async ({ page, player }) => {
  await player.openMenu(ports.game);
  await player.press('English');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { name: 'Choose a conversation' })).toBeVisible();
  await expect(player.card('At the kitchen table').getByRole('heading')).toHaveAttribute('lang', 'en');
  await expectNoViolations(page, 'menu in English', page.locator('.menu h1'));
});
