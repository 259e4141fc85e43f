import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, launch } from '@xxgk/demo-e2e/chromium';
import { differingParts } from '@xxgk/demo-e2e/content';
import { serve } from '@xxgk/demo-e2e/server';
import type { Browser, Page } from 'playwright-core';
import type { Manual } from './examples.js';
import { at, execute } from './packages.js';
import { report } from './report.js';

const EXAMPLE = 'bureau-2022.yaml';
/** What the manual's example for Node.js makes; read again in the browser. */
const FORMATS = ['docx', 'pdf', 'ofd', 'html'] as const;

/** Bundlers as those start them who have read nothing. `vite` takes `index.html`, the other two its script. */
const BUNDLERS: Readonly<Record<string, readonly string[]>> = {
  esbuild: ['esbuild', 'page.ts', '--bundle', '--splitting', '--format=esm', '--outdir=esbuild'],
  'esbuild, one file': ['esbuild', 'page.ts', '--bundle', '--format=esm', '--outdir=one-file'],
  vite: ['vite', 'build', '--outDir=vite', '--base=./', '--logLevel=error'],
};

/** Bundles the manual's example for browsers without any setting, and has Chromium make and read every format with it. */
export async function tryBrowsers(manual: Manual, project: string): Promise<void> {
  const made = execute(process.execPath, [`${manual.files}.js`, at(`examples/${EXAMPLE}`)], project);
  report('manual: makes files of a report', made.ok ? '' : made.output);
  writeFileSync(join(project, 'page.ts'), page(manual));
  writeFileSync(
    join(project, 'index.html'),
    '<!doctype html><script type="module" src="./page.ts"></script>',
  );
  const chromium = findChromium();
  if (chromium === undefined) return report('browsers: Chromium', 'there is none');
  const browser = await launch(chromium, join(project, 'net.log'));
  try {
    for (const [name, words] of Object.entries(BUNDLERS)) await tryBundler(name, words, browser, project);
  } finally {
    await browser.close();
  }
}

function page({ browser }: Manual): string {
  return `import { makeFile } from './${browser}.js';
const make = async (name: string, format: 'pdf') => {
  const file = await fetch(name);
  const made = await makeFile(new File([await file.blob()], name), format);
  return made === undefined ? undefined : [...new Uint8Array(await made.arrayBuffer())];
};
Object.assign(globalThis, { make });
`;
}

async function tryBundler(
  name: string,
  [program = '', ...words]: readonly string[],
  browser: Browser,
  project: string,
): Promise<void> {
  const bundled = execute(at(`node_modules/.bin/${program}`), words, project);
  report(`${name}: bundled by default options`, bundled.ok ? '' : bundled.output);
  if (!bundled.ok) return;
  const site = join(project, words.find((word) => /^--out-?dir=/iu.test(word))?.split('=')[1] ?? '');
  if (!name.startsWith('vite'))
    writeFileSync(join(site, 'index.html'), '<!doctype html><script type="module" src="./page.js"></script>');
  mkdirSync(join(site, 'fonts'), { recursive: true });
  cpSync(join(project, 'node_modules/@xxgk/fonts/assets'), join(site, 'fonts'), { recursive: true });
  cpSync(at(`examples/${EXAMPLE}`), join(site, EXAMPLE));
  for (const format of FORMATS) cpSync(join(project, `report.${format}`), join(site, `report.${format}`));
  const server = await serve('/', () => site);
  try {
    const open = await browser.newPage();
    const faults: string[] = [];
    open.on('pageerror', ({ message }) => faults.push(message));
    await open.goto(server.address);
    await open.waitForFunction('"make" in globalThis').catch(() => {});
    for (const format of FORMATS) await tryFormat(name, format, open, project, faults);
    report(`${name}: nothing went wrong in the page`, faults.join('\n'));
    await open.close();
  } finally {
    await server.stop();
  }
}

/** Makes the example in a format, holds it against what Node.js made, and makes a Word document of what Node.js made. */
async function tryFormat(
  name: string,
  format: (typeof FORMATS)[number],
  open: Page,
  project: string,
  faults: string[],
): Promise<void> {
  try {
    const bytes = await make(open, EXAMPLE, format);
    const own = readFileSync(join(project, `report.${format}`));
    const same = Buffer.compare(own, bytes) === 0 ? 'the same bytes' : 'the same content';
    report(
      `${name}: ${format} in Chromium, ${same} as of Node.js ${process.version}`,
      differingParts(own, bytes).join('\n'),
    );
    const again = await make(open, `report.${format}`, 'docx');
    report(`${name}: ${format} read in Chromium`, again.length > 10_000 ? '' : `${again.length} bytes`);
  } catch (error) {
    report(`${name}: ${format} in Chromium`, [String(error), ...faults].join('\n'));
  }
}

async function make(open: Page, file: string, format: string): Promise<Uint8Array> {
  const bytes = await open.evaluate<readonly number[] | undefined>(
    `make(${JSON.stringify(file)}, ${JSON.stringify(format)})`,
  );
  if (bytes === undefined) throw new Error(`${file} was not read`);
  return Uint8Array.from(bytes);
}
