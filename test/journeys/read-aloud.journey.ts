import type { Page } from '@playwright/test';
import { expect, kitchenTable, ports, test } from './game.ts';

/** Gives the browser one voice, and writes down what it is asked to say. */
async function withVoice(page: Page, localService: boolean): Promise<void> {
  await page.addInitScript((local) => {
    const said: string[] = [];
    const voice = { lang: 'nl-NL', localService: local, name: 'Stem', default: true, voiceURI: 'stem' };
    class Utterance {
      text: string;
      lang = '';
      voice: unknown = null;
      constructor(text: string) {
        this.text = text;
      }
    }
    const speech = { getVoices: () => [voice], speak: ({ text }: Utterance) => said.push(text), cancel: () => { said.length = 0; }, addEventListener: () => undefined, removeEventListener: () => undefined };
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.defineProperty(window, 'said', { value: said });
  }, localService);
}

function said(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...((window as unknown as { said: string[] }).said)]);
}

test('reads each page aloud when asked, stops at the next, and says nothing before', async ({ page, player }) => {
  await withVoice(page, true);
  await player.openMenu(ports.game);
  await player.start(kitchenTable);
  expect(await said(page)).toEqual([]);
  await player.press('Lees voor');
  const first = (await said(page)).join(' ');
  expect(first.length).toBeGreaterThan(10);
  await player.press('Verder');
  await expect.poll(async () => (await said(page)).join(' ')).not.toBe(first);
  await player.press('Pauze');
  await expect.poll(() => said(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await player.press('Lees voor');
  await expect.poll(() => said(page)).toEqual([]);
});

test('where the only voice is one from the internet, the button is not there and the settings say why', async ({ page, player }) => {
  await withVoice(page, false);
  await player.openMenu(ports.game);
  await player.start(kitchenTable);
  await expect(player.button('Lees voor')).toHaveCount(0);
  await player.press('Tekst en instellingen');
  await expect(page.getByText('Dit apparaat heeft zelf geen stem')).toBeVisible();
});
