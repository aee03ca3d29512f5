import { spawn } from 'node:child_process';

/** Opens an address in the browser, where there is one to look at. */
export function openBrowser(url: string): void {
  const command = opener();
  if (command === undefined) return;
  const [program, ...args] = command;
  const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true });
  // The address is printed as well: without a browser nothing is lost.
  child.on('error', () => undefined);
  child.unref();
}

function opener(): readonly [string, ...string[]] | undefined {
  if (process.env['CI'] !== undefined) return undefined;
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', ''];
  const hasScreen = process.env['DISPLAY'] !== undefined || process.env['WAYLAND_DISPLAY'] !== undefined;
  return hasScreen ? ['xdg-open'] : undefined;
}
