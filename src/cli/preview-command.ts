import { join } from 'node:path';
import type { Language, Text } from '../model/language.ts';
import { buildPreviewPage, type PageFiles } from './preview/page.ts';
import { follow } from './preview/followed.ts';
import { previewServer } from './preview/server.ts';
import { openShelf, type PreviewShelf } from './preview/shelf.ts';
import { scenarioFilesIn } from './scenario-files.ts';
import { sentence } from './sentence.ts';
import { listen } from './site/listen.ts';
import { openBrowser } from './site/open.ts';
import { sayings } from './site/sayings.ts';
import type { Terminal } from './terminal.ts';

export interface PreviewOptions {
  readonly language: Language;
  /** One file or folder. */
  readonly paths: readonly string[];
  readonly port?: string;
  readonly 'no-open'?: boolean;
}

const usualPort = 4180;

/** Only this machine: what an author is writing is theirs. */
const host = '127.0.0.1';

const words = {
  which: { nl: 'Welk scenario? Bijvoorbeeld: npx samenspel preview scenarios/keukentafel', en: 'Which scenario? For example: npx samenspel preview scenarios/keukentafel' },
  onlyOne: { nl: 'Eén bestand of map tegelijk.', en: 'One file or folder at a time.' },
  nothing: { nl: 'In {path} staat geen scenario (een bestand scenario.md).', en: 'There is no scenario (a file scenario.md) in {path}.' },
  building: { nl: 'Ik zet de voorvertoning klaar; dat duurt een paar tellen.', en: 'Getting the preview ready; this takes a few seconds.' },
  ready: { nl: 'De voorvertoning staat op {address}', en: 'The preview is at {address}' },
  how: { nl: 'Bewaar het bestand in je editor, en de pagina gaat mee. Stoppen: Ctrl+C.', en: 'Save the file in your editor, and the page follows. To stop: Ctrl+C.' },
  stopped: { nl: 'De voorvertoning is gestopt.', en: 'The preview has stopped.' },
  broken: { nl: '{file}: fouten ({count}).', en: '{file}: errors ({count}).' },
  well: { nl: '{file}: bijgewerkt.', en: '{file}: updated.' },
  gone: { nl: '{file}: niet te lezen; ik wacht tot het er weer is.', en: '{file}: can’t be read; waiting until it is back.' },
} as const satisfies Record<string, Text>;

/**
 * Shows a scenario in the browser while it is being written, until `stop` settles.
 *
 * @param stop settles when it is enough; Ctrl+C, where nothing else is given
 */
export async function previewCommand(options: PreviewOptions, terminal: Terminal, stop: Promise<unknown> = interrupted()): Promise<0 | 1 | 2> {
  const { language, paths: [path, second] } = options;
  const refuse = (text: string): 2 => {
    terminal.complain(text);
    return 2;
  };
  if (path === undefined) return refuse(words.which[language]);
  if (second !== undefined) return refuse(words.onlyOne[language]);
  if (scenarioFilesIn(path).length === 0) return refuse(sentence(words.nothing, language, { path }));
  const port = portIn(options.port);
  if (port === undefined) return refuse(sayings[language].badPort(options.port ?? ''));
  terminal.write(words.building[language]);
  return serve(openShelf(path), await buildPreviewPage(join(import.meta.dirname, '../..')), { ...options, port }, terminal, stop);
}

async function serve(shelf: PreviewShelf, page: PageFiles, wishes: PreviewOptionsRead, terminal: Terminal, stop: Promise<unknown>): Promise<0 | 1> {
  const { language, port } = wishes;
  const server = previewServer(page, shelf.latest);
  const listening = await listen(server.handle, port, host);
  if (!listening.ok) {
    terminal.complain(sayings[language].notServed(listening.code));
    return 1;
  }
  if (port !== 0 && listening.port !== port) terminal.write(sayings[language].portTaken(port, listening.port));
  const tellAll = async (): Promise<void> => {
    for (const news of await shelf.read()) {
      server.tell(news);
      const count = news.mistakes.filter(({ severity }) => severity === 'error').length;
      const text = news.state === 'gone' ? words.gone : count > 0 ? words.broken : words.well;
      terminal.write(sentence(text, language, { file: news.file, count: String(count) }));
    }
  };
  await tellAll();
  const following = follow(shelf.files, () => void tellAll());
  const address = `http://localhost:${listening.port}/?language=${language}`;
  terminal.write(`${sentence(words.ready, language, { address })}\n${words.how[language]}`);
  if (wishes['no-open'] !== true) openBrowser(address);
  void shelf.practise();
  await stop;
  following.stop();
  server.close();
  listening.server.closeAllConnections();
  await new Promise((closed) => listening.server.close(closed));
  terminal.write(words.stopped[language]);
  return 0;
}

type PreviewOptionsRead = Omit<PreviewOptions, 'port'> & { readonly port: number };

function portIn(asked: string | undefined): number | undefined {
  if (asked === undefined) return usualPort;
  const port = Number(asked.trim() === '' ? NaN : asked);
  return Number.isInteger(port) && port >= 0 && port <= 65535 ? port : undefined;
}

function interrupted(): Promise<unknown> {
  return new Promise((settle) => {
    process.once('SIGINT', settle);
    process.once('SIGTERM', settle);
  });
}
