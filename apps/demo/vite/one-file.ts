import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Plugin, Rollup } from 'vite';

/** Name of the app as one file. */
export const ONE_FILE = 'xxgk.html';

/** Fonts packed take two thirds of it, scripts and programs the rest; a memory stick or a mail of an office takes this. */
export const ONE_FILE_CEILING = 31_000_000;

/** The address under which the page finds one of its own pieces. */
export function embeddedAddress(fileName: string): string {
  return `embedded:${fileName}`;
}

/**
 * Puts everything the build made into one page that works from a disk: style sheets and the app's script as they are,
 * scripts of workers as text, fonts and programs packed. The page's policy names the digests of what may run and lets
 * it reach nothing but itself.
 */
export function oneFile(): Plugin {
  return {
    name: 'xxgk-one-file',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return this.error('there is no page');
        const source = wholePage(String(page.source), bundle);
        for (const name of Object.keys(bundle)) delete bundle[name];
        const size = Buffer.byteLength(source);
        if (size > ONE_FILE_CEILING) this.error(`${ONE_FILE} takes ${size} of ${ONE_FILE_CEILING} bytes`);
        this.info(`${ONE_FILE} takes ${size} of ${ONE_FILE_CEILING} bytes`);
        this.emitFile({ type: 'asset', fileName: ONE_FILE, source });
      },
    },
  };
}

/** What tells a browser that is too old. */
const FLOOR = inScript(readFileSync(new URL('../public/floor.js', import.meta.url), 'utf8'));

function wholePage(page: string, bundle: Rollup.OutputBundle): string {
  const outputs = Object.values(bundle);
  const main = outputs.find((output) => output.type === 'chunk' && output.isEntry);
  if (main?.type !== 'chunk') throw new Error('there is no script');
  const script = inScript(main.code);
  const styles = outputs.flatMap((output) =>
    output.type === 'asset' && output.fileName.endsWith('.css') ? [String(output.source)] : [],
  );
  const style = styles.join('\n');
  const pieces = outputs.flatMap((output) => (output.type === 'asset' ? pieceOf(output) : []));
  const icon = outputs.find(({ fileName }) => fileName.endsWith('.svg'));
  return page
    .replace(/\s*<script[^>]*src=[^>]*><\/script>/gu, '')
    .replace(/\s*<link rel="(?:stylesheet|modulepreload|manifest)"[^>]*>/gu, '')
    .replace(/\s*<link rel="icon"[^>]*>/u, icon === undefined ? '' : '')
    .replace(
      /(http-equiv="Content-Security-Policy"\s+content=")[^"]*/u,
      (_, start: string) => start + policy([FLOOR, script], style),
    )
    .replace('</head>', () => `<style>${style}</style>\n  </head>`)
    .replace('</body>', () =>
      [`<script>${FLOOR}</script>`, ...pieces, `<script type="module">${script}</script>`, '</body>'].join(
        '\n',
      ),
    );
}

/** What the page is made of but does not show: kept as text until somebody asks. */
function pieceOf({ fileName, source }: Rollup.OutputAsset): readonly string[] {
  const address = `data-address="${embeddedAddress(fileName)}"`;
  if (/\.(?:css|html|svg)$/u.test(fileName)) return [];
  if (fileName.endsWith('.js'))
    return [`<script type="text/plain" ${address}>${inScript(String(source))}</script>`];
  const packed = gzipSync(source, { level: 9 }).toString('base64');
  return [`<script type="application/octet-stream" ${address}>${packed}</script>`];
}

/** Text that does not end the element it stands in. */
function inScript(code: string): string {
  return code.replace(/<(?=\/script|!--)/giu, '\\x3C');
}

function policy(scripts: readonly string[], style: string): string {
  const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${scripts.map(digest).join(' ')} blob: 'wasm-unsafe-eval'`,
    `style-src ${digest(style)}`,
    'worker-src blob:',
    'connect-src blob: data:',
    'img-src data: blob:',
    'font-src data: blob:',
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
