import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { News } from '../../authoring/news.ts';
import { teller } from '../../authoring/wire.ts';
import { policy } from '../site/policy.ts';
import type { PageFiles } from './page.ts';

/** Serves the page, and tells it of the files by events that the server sends. */
export interface PreviewServer {
  readonly handle: RequestListener;
  tell(news: News): void;
  /** Ends every open connection. */
  close(): void;
}

/** @param latest what a page that opens now has to know */
export function previewServer(page: PageFiles, latest: () => readonly News[]): PreviewServer {
  const listening = new Map<ServerResponse, (news: News) => void>();

  function listen(request: IncomingMessage, response: ServerResponse): void {
    // The browser comes back half a second after the tool was stopped.
    response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store' }).write('retry: 500\n\n');
    const say = teller();
    const tell = (news: News): void => void response.write(`data: ${say(news)}\n\n`);
    listening.set(response, tell);
    latest().forEach(tell);
    request.on('close', () => listening.delete(response));
  }

  function handle(request: IncomingMessage, response: ServerResponse): void {
    // Only pages of this machine itself: a name that somebody else points at it is refused.
    if (!isOurs(request.headers.host)) return void response.writeHead(403).end();
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/events') return listen(request, response);
    const file = page.get(pathname === '/' ? '/preview.html' : pathname);
    if (!file) return void response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Niet gevonden · Not found');
    const headers = { 'Content-Type': file.type, 'Cache-Control': 'no-cache', 'Content-Security-Policy': policy, 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };
    response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : file.body);
  }

  return {
    handle,
    tell: (news) => {
      for (const tell of listening.values()) tell(news);
    },
    close: () => {
      for (const response of listening.keys()) response.end();
    },
  };
}

function isOurs(host: string | undefined): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host ?? '');
}
