import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';

/**
 * The whole game as one HTML file that opens from a disk, a memory stick or an e-mail. There a browser fetches nothing
 * and knows no service workers, so scripts, styles, fonts, pictures and sounds are all written into the page. The policy
 * names the one script and the one style by what is in them, and allows nothing else.
 */
export function oneFile(fileName: string): readonly Plugin[] {
  return [oneCoding(), writtenInto(fileName)];
}

/** One coding of each sound: the smaller one, which all of today's browsers take. */
function oneCoding(): Plugin {
  return {
    name: 'samenspel:one-coding',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/src/sound/files.ts')) return undefined;
      return { code: code.replaceAll(/new URL\('[^']+\.m4a', import\.meta\.url\)/g, "new URL('data:,')"), map: null };
    },
  };
}

function writtenInto(fileName: string): Plugin {
  return {
    name: 'samenspel:one-file',
    apply: 'build',
    enforce: 'post',
    config: () => ({
      build: {
        assetsInlineLimit: Infinity,
        cssCodeSplit: false,
        license: false,
        modulePreload: false,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
    generateBundle: { order: 'post', handler(_options, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('There is no page to write everything into.');
      const scripts = Object.values(bundle).flatMap((each) => (each.type === 'chunk' ? [each.code] : []));
      const styles = Object.values(bundle).flatMap((each) => (each.type === 'asset' && each.fileName.endsWith('.css') ? [String(each.source)] : []));
      const [script = '', ...more] = scripts.map((code) => code.replaceAll('</script', '<\\/script'));
      if (more.length > 0) throw new Error('The game is in more than one script, and one file takes one.');
      const style = styles.join('\n');
      const html = String(page.source).replaceAll(/\s*<(?:link rel="(?:stylesheet|modulepreload)"[^>]*|script type="module"[^>]*><\/script)>/g, '').replaceAll(/(?<=href=")\.\/([^"]+)(?=")/g, (_, name: string) => dataOf(bundle[name]));
      for (const name of Object.keys(bundle)) delete bundle[name];
      const head = [`<meta http-equiv="Content-Security-Policy" content="${policyOf(script, style)}">`, `<style>${style}</style>`].join('\n    ');
      const source = html.replace('<head>', () => `<head>\n    ${head}`).replace('</body>', () => `<script type="module">${script}</script>\n  </body>`);
      this.emitFile({ type: 'asset', fileName, source });
    } },
  };
}

/** An icon of the page, written into it. */
function dataOf(asset: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined): string {
  if (asset?.type !== 'asset' || !asset.fileName.endsWith('.svg')) throw new Error('The page names a file that can’t be written into it.');
  return `data:image/svg+xml;base64,${Buffer.from(asset.source).toString('base64')}`;
}

function policyOf(script: string, style: string): string {
  const own = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${own(script)}`,
    `style-src ${own(style)}`,
    'img-src data: blob:',
    'media-src data: blob:',
    'font-src data:',
    // Sounds are read out of the page as if they were fetched.
    'connect-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
