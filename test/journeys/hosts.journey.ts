import { varied } from './player.ts';
import { expect, kitchenTable, ports, test } from './game.ts';

// With all that moves and sounds.
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test('a whole play asks nothing of any other host', async ({ player, observed }) => {
  await player.openMenu(ports.game);
  await player.start(kitchenTable);
  await player.seeStage();
  await player.press('Geluid');
  await player.playToTheEnd(varied);
  await player.lookBack();
  // The watch on every journey does the judging; here it must have had something to watch.
  expect(observed.own.length).toBeGreaterThan(5);
  expect(observed.foreign).toEqual([]);
});

test('the page forbids itself to ask anything of another host', async ({ page, player, observed }) => {
  await player.openMenu(ports.game);
  const refused = await page.evaluate(async () => {
    const violation = new Promise<string>((settle) => {
      document.addEventListener('securitypolicyviolation', (event) => { settle(event.effectiveDirective); }, { once: true });
    });
    await fetch('https://192.0.2.1/').catch(() => undefined);
    return violation;
  });
  expect(refused).toBe('connect-src');
  // The browser complains of it too, as it should.
  expect(observed.complaints.splice(0).join()).toContain('Content Security Policy');
});
