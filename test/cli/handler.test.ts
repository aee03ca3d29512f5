import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteHandler } from '../../src/cli/site/handler.ts';
import { listen } from '../../src/cli/site/listen.ts';

const folder = mkdtempSync(join(tmpdir(), 'samenspel-'));
let server: Server;
let base: string;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Samenspel</title>');
  writeFileSync(join(folder, 'assets/main-1a2b.js'), 'play()');
  const listening = await listen(siteHandler(folder), 0, '127.0.0.1');
  if (!listening.ok) throw new Error(listening.code);
  server = listening.server;
  base = `http://127.0.0.1:${listening.port}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe('the server of the built game', () => {
  test('the page may load nothing from elsewhere', async () => {
    const { headers } = await fetch(base);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'self';/);
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('the page itself is asked for again, and comes back only when it changed', async () => {
    const first = await fetch(base);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const again = await fetch(base, { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  test('a file with a fingerprint in its name is kept for good', async () => {
    const { headers } = await fetch(`${base}/assets/main-1a2b.js`);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test('what is not there is not found, also outside the folder', async () => {
    for (const path of ['/nowhere', '/..%2f..%2f..%2fetc%2fpasswd', '/%', '/assets/']) {
      expect((await fetch(base + path)).status, path).toBe(404);
    }
  });

  test('the site is only read', async () => {
    expect((await fetch(base, { method: 'POST', body: 'x' })).status).toBe(405);
  });
});
