import type { UserConfig } from 'vite';

/** What the game's page and that of the preview are both made with. */
export const pageConfig = {
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // Without the sounds in space that nobody hears here.
  resolve: { alias: [{ find: /^howler$/, replacement: 'howler/dist/howler.core.min.js' }] },
} as const satisfies UserConfig;

export const pageTarget = 'es2023';
