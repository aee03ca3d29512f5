import type { Plugin } from 'vite';

/**
 * What the page may load, and from where: itself. Pictures may also come from memory, because Phaser
 * makes its textures there.
 */
const directives = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** For the `Content-Security-Policy` header. */
export const policy = [...directives, "frame-ancestors 'self'"].join('; ');

/**
 * Writes the policy into the built page as well, so that it holds on any server the folder is put on.
 * (A page can't say who may frame it; only the header can.)
 */
export function policyTag(): Plugin {
  const attrs = { 'http-equiv': 'Content-Security-Policy', content: directives.join('; ') };
  return {
    name: 'samenspel:policy',
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'meta', attrs, injectTo: 'head-prepend' }],
  };
}
