import type { Plugin } from 'vite';

/** `with { type: 'json' }` behind a static import, and its twin inside a dynamic one. */
const attribute = /\s+with\s*\{\s*type:\s*['"]json['"]\s*\}|,\s*\{\s*with:\s*\{\s*type:\s*['"]json['"]\s*\}\s*\}/g;

/**
 * Node.js wants to be told that a file is JSON; the development server sends JSON as a module, and the
 * browser then refuses it because of what it was told. So for the browser it is left out.
 */
export function jsonModules(): Plugin {
  return {
    name: 'samenspel:json-modules',
    apply: 'serve',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || !code.includes('.json')) return undefined;
      return { code: code.replaceAll(attribute, ''), map: null };
    },
  };
}
