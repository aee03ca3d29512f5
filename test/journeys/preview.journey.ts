import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './game.ts';

let folder = '';
let tool: ChildProcess;
let address = '';

test.beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'samenspel-')), 'keukentafel');
  cpSync('scenarios/keukentafel', folder, { recursive: true });
  tool = spawn(process.execPath, ['src/cli/samenspel.ts', 'preview', folder, '--port', '0', '--no-open', '--lang', 'nl'], { stdio: ['ignore', 'pipe', 'inherit'] });
  address = await new Promise((found) => {
    let said = '';
    tool.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [port] = /(?<=localhost:)\d+/.exec(said) ?? [];
      if (port !== undefined) found(`http://127.0.0.1:${port}/?language=nl`);
    });
  });
});

test.afterAll(() => {
  tool.kill();
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

test('a trainer writes with the game beside it: a save is played on, a mistake is told beside its line', async ({ page }) => {
  const file = join(folder, 'scenario.md');
  const source = readFileSync(file, 'utf8');
  await page.goto(address);
  const scene = page.frameLocator('iframe');
  const talk = scene.getByRole('region', { name: 'Het gesprek' });
  const message = page.locator('.desk-message');
  await expect(talk).toBeVisible({ timeout: 60_000 });

  await test.step('going to a passage plays the way to it, and shows how things stand there', async () => {
    await page.getByLabel('Passage').selectOption('bij-bos');
    await page.getByRole('button', { name: 'Ga hierheen' }).first().click();
    await expect(message).toContainText('Dit is de kortste weg naar “bij-bos”.');
    await expect(talk).toContainText('Mevrouw Bos, ik begin graag bij u.');
    await expect(page.getByRole('heading', { name: 'Hoe het ervoor staat' })).toBeVisible();
  });

  await test.step('a typing mistake leaves the scene as it was, and is told with its remedy', async () => {
    writeFileSync(file, source.replace('-> bij-karin #', '-> bij-karinn #'));
    await expect(message).toContainText('Je ziet nog de vorige versie.');
    await expect(page.getByRole('listitem').filter({ hasText: 'bij-karinn' })).toContainText('Bedoel je “bij-karin”');
    await expect(talk).toContainText('Mevrouw Bos, ik begin graag bij u.');
    const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  await test.step('other words for the answer that was given are in the scene, at the same place', async () => {
    writeFileSync(file, source.replace('Mevrouw Bos, ik begin graag bij u.', 'Mevrouw Bos, eerst u.'));
    await expect(message).not.toContainText('vorige versie');
    await expect(talk).toContainText('Mevrouw Bos, eerst u.');
  });

  await test.step('the author chooses in the scene; that nothing is kept there is nobody’s trouble', async () => {
    const choice = scene.locator('.choice').first();
    const onward = scene.getByRole('button', { name: 'Verder' });
    while (!await choice.or(onward).first().waitFor().then(() => choice.isVisible())) await onward.click();
    await choice.click();
    await expect(onward).toBeVisible();
    await expect(scene.locator('.notice')).toHaveCount(0);
    await page.getByLabel('Passage').selectOption('bij-bos');
    await page.getByRole('button', { name: 'Ga hierheen' }).first().click();
    await expect(talk).toContainText('Mevrouw Bos, eerst u.');
  });

  await test.step('a page that is loaded again is still there', async () => {
    await page.reload();
    await expect(talk).toContainText('Mevrouw Bos, eerst u.');
  });
});
