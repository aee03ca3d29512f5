import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

/** Short ways in, for who types an address: in Dutch and in English. */
const ways: Readonly<Record<string, string>> = {
  '/mee': 'join.html',
  '/join': 'join.html',
  '/klas': 'class.html',
  '/class': 'class.html',
};

export interface FrontWishes {
  readonly site: RequestListener;
  /** Where the site begins, as in “/” or “/samenspel/”. */
  readonly base: string;
  /** Can lessons be opened and taken up now? */
  readonly isReady: () => boolean;
  /** Where others on the network find this machine. */
  readonly addresses: () => readonly string[];
}

/** What everybody meets first: health for whoever keeps the server, short ways in, and the site under its base path. */
export function front({ site, base, isReady, addresses }: FrontWishes): RequestListener {
  return (request, response) => {
    const [pathname = '/', query] = (request.url ?? '/').split('?', 2);
    const search = query === undefined ? '' : `?${query}`;
    // Under its base path too: that is where the trainer's page can ask.
    if (pathname === '/healthz' || pathname === `${base}healthz`) {
      say(response, 200, 'ok');
      return;
    }
    if (pathname === '/readyz') {
      say(response, isReady() ? 200 : 503, isReady() ? 'ready' : 'not ready');
      return;
    }
    // A page that was opened as localhost can't know by which name phones find it.
    if (pathname === `${base}addresses`) {
      say(response, 200, JSON.stringify(addresses()), 'application/json');
      return;
    }
    if (`${pathname}/` === base) {
      send(response, base + search);
      return;
    }
    if (!pathname.startsWith(base)) {
      say(response, 404, 'Niet gevonden · Not found');
      return;
    }
    const within = pathname.slice(base.length - 1);
    const page = ways[within.replace(/\/$/, '')];
    if (page === undefined) site(moved(request, within + search), response);
    else send(response, base + page + search);
  };
}

function moved(request: IncomingMessage, url: string): IncomingMessage {
  request.url = url;
  return request;
}

/** What stands behind the # in an address goes along by itself, and is never seen here. */
function send(response: ServerResponse, to: string): void {
  response.writeHead(302, { Location: to, 'Cache-Control': 'no-store' }).end();
}

function say(response: ServerResponse, status: number, words: string, type = 'text/plain'): void {
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' }).end(words);
}
