import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'samenspel-'));
const file = join(folder, 'keukentafel/scenario.md');
let server: ViteDevServer;

beforeAll(async () => {
  cpSync(join(root, 'scenarios/keukentafel'), join(folder, 'keukentafel'), { recursive: true });
  vi.stubEnv('SAMENSPEL_SCENARIOS', folder);
  const cacheDir = join(folder, '.vite');
  server = await createServer({ root, cacheDir, logLevel: 'silent', server: { port: 0 }, optimizeDeps: { noDiscovery: true } });
  await server.listen();
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await server.close();
  rmSync(folder, { recursive: true });
});

async function served(module: string): Promise<string> {
  return (await server.transformRequest(module))?.code ?? '';
}

describe('npm run dev', () => {
  test('a scenario that is saved is served anew, also when it breaks and when it is mended', async () => {
    const source = readFileSync(file, 'utf8');
    expect(await served('virtual:scenarios')).toContain('Aan de keukentafel');
    const save = async (text: string, expected: string) => {
      writeFileSync(file, text);
      await vi.waitFor(async () => { expect(await served('virtual:scenarios')).toContain(expected); }, { timeout: 10_000, interval: 100 });
    };
    await save(source.replace('Aan de keukentafel', 'Aan de grote tafel'), 'Aan de grote tafel');
    await save('geen scenario', '"ok":false');
    await save(source, 'Aan de keukentafel');
  });

  test('artwork comes as modules that a browser takes', async () => {
    const looks = await served('/assets/figures/made/parts.ts');
    expect(looks).toContain('Tee.json');
    expect(looks).not.toContain('type: "json"');
  });
});
