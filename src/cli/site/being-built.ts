import type { RequestListener } from 'node:http';
import { policy } from './policy.ts';

const page = `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="2">
<title>Samenspel</title>
<p>Het spel staat zo klaar. Deze pagina komt vanzelf.
<p lang="en">The game will be ready in a moment. This page comes by itself.
`;

/** For who comes while the site is being built: the page asks again by itself. */
export const beingBuilt: RequestListener = (_request, response) => {
  response.writeHead(503, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy, 'Cache-Control': 'no-store', 'Retry-After': '2' }).end(page);
};
