import type { RequestListener, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { policy } from './policy.ts';

/**
 * Answers with the files of a built site. Files with a fingerprint in their name are kept for good; the
 * others are asked for again and come back only when they changed.
 *
 * @param folder Where the built site is.
 */
export function siteHandler(folder: string): RequestListener {
  const files = sirv(folder, { etag: true, brotli: true, gzip: true, setHeaders });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Niet gevonden · Not found');
    });
  };
}

function setHeaders(response: ServerResponse, path: string): void {
  const fingerprinted = path.startsWith('/assets/');
  response.setHeader('Cache-Control', fingerprinted ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('Content-Security-Policy', policy);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
}
