import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { News } from '../../src/authoring/news.ts';
import { follow, type Following } from '../../src/cli/preview/followed.ts';
import { previewServer } from '../../src/cli/preview/server.ts';
import { openShelf } from '../../src/cli/preview/shelf.ts';
import { listen } from '../../src/cli/site/listen.ts';
import { atTheTerminal } from './sitting.ts';

let folder = '';
let file = '';
let source = '';
let told: News[] = [];
let following: Following;

beforeEach(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'samenspel-')), 'brief');
  file = join(folder, 'scenario.md');
  await atTheTerminal(['new', folder, '--language', 'nl']);
  source = readFileSync(file, 'utf8');
  told = [];
  const shelf = openShelf(folder);
  const tell = async (): Promise<void> => void told.push(...(await shelf.read()));
  await tell();
  following = follow(shelf.files, () => void tell());
});

afterEach(() => {
  following.stop();
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

/** The title of the scenario as it was told last, once it is this. */
async function titleBecomes(title: string): Promise<void> {
  await vi.waitFor(() => expect(told.at(-1)?.scenarios[0]?.title).toBe(title), { timeout: 10_000 });
}

const titled = (title: string): string => source.replace(/^titel: .*$/m, `titel: ${title}`);

describe('however an editor saves, the preview sees it', () => {
  test('by writing over the file', async () => {
    writeFileSync(file, titled('Overgeschreven'));
    await titleBecomes('Overgeschreven');
  });

  test('by putting a draft in its place', async () => {
    writeFileSync(`${file}.draft`, titled('Hernoemd'));
    renameSync(`${file}.draft`, file);
    await titleBecomes('Hernoemd');
    // The second time it is another file under the same name.
    writeFileSync(`${file}.draft`, titled('Nog eens'));
    renameSync(`${file}.draft`, file);
    await titleBecomes('Nog eens');
  });

  test('by emptying it first: the emptiness is not told', async () => {
    writeFileSync(file, '');
    await new Promise((later) => setTimeout(later, 60));
    writeFileSync(file, titled('Eerst leeg'));
    await titleBecomes('Eerst leeg');
    expect(told.every(({ mistakes }) => mistakes.length === 0)).toBe(true);
  });

  test('in a burst: the last word counts', async () => {
    for (let time = 1; time <= 20; time += 1) {
      writeFileSync(file, titled(`Keer ${time}`));
      await new Promise((later) => setTimeout(later, 5));
    }
    await titleBecomes('Keer 20');
  });

  test('after the file was away', async () => {
    rmSync(file);
    await vi.waitFor(() => expect(told.at(-1)?.state).toBe('gone'), { timeout: 10_000 });
    writeFileSync(file, titled('Terug'));
    await titleBecomes('Terug');
  });

  test('after the whole folder was away', async () => {
    rmSync(folder, { recursive: true });
    await vi.waitFor(() => expect(told.at(-1)?.state).toBe('gone'), { timeout: 10_000 });
    mkdirSync(folder);
    writeFileSync(file, titled('Map terug'));
    await titleBecomes('Map terug');
    writeFileSync(file, titled('En weer'));
    await titleBecomes('En weer');
  });

  test('in the manner of an old editor on Windows, which is said', async () => {
    writeFileSync(file, Buffer.from(titled('Café').replaceAll('\n', '\r\n'), 'latin1'));
    await titleBecomes('Café');
    expect(told.at(-1)?.mistakes.map(({ code }) => code)).toContain('S008');
  });

  test('with a mark at its start', async () => {
    writeFileSync(file, `\uFEFF${titled('Met merk')}`);
    await titleBecomes('Met merk');
  });
});

test('a translation beside the file is told along, also when it comes later', async () => {
  const said = await atTheTerminal(['translate', folder, '--language', 'en']);
  expect(said.code).toBe(0);
  await vi.waitFor(() => expect(told.at(-1)?.scenarios.map(({ language }) => language)).toEqual(['nl', 'en']), { timeout: 10_000 });
});

describe('the server of the preview', () => {
  async function served(run: (port: number) => Promise<void>): Promise<void> {
    const server = previewServer(new Map([['/preview.html', { type: 'text/html', body: 'De pagina' }]]), () => told);
    const listening = await listen(server.handle, 0, '127.0.0.1');
    if (!listening.ok) throw new Error(listening.code);
    await run(listening.port);
    server.close();
    listening.server.closeAllConnections();
    await new Promise((closed) => listening.server.close(closed));
  }

  test('tells a page that opens what there is, at once', async () => {
    await served(async (port) => {
      const events = await fetch(`http://127.0.0.1:${port}/events`);
      const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
      let text = '';
      while (!text.includes('\n\n', text.indexOf('data: '))) text += (await reader?.read())?.value ?? '';
      expect(text).toContain('"id":"brief"');
      await reader?.cancel();
    });
  });

  test('answers nobody who calls it by another name', async () => {
    await served(async (port) => {
      const status = (host: string): Promise<number | undefined> => new Promise((settle) => void get({ port, host: '127.0.0.1', headers: { host } }, (answer) => {
        answer.resume();
        settle(answer.statusCode);
      }));
      expect(await status(`localhost:${port}`)).toBe(200);
      expect(await status('kwaad.example')).toBe(403);
    });
  });
});

describe('what can’t be previewed is told', () => {
  test.each([
    [['preview'], 'Welk scenario?'],
    [['preview', 'hier-is-niets'], 'In hier-is-niets staat geen scenario'],
    [['preview', 'scenarios/keukentafel', '--port', 'twee'], '“twee” is geen poort'],
    [['preview', 'scenarios', 'scenarios'], 'Eén bestand of map tegelijk'],
  ])('%j', async (args, sentence) => {
    const { code, complaints } = await atTheTerminal([...args, '--lang', 'nl']);
    expect(code).toBe(2);
    expect(complaints).toContain(sentence);
  });
});
