// Tests the packages as their users get them. Needs the npm registry, and Chromium.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { tryCommonJs } from './common-js.js';
import { compileExamples, compileManual, runExample } from './examples.js';
import { tryBrowsers } from './in-browsers.js';
import { at, execute, pack, packageFolders } from './packages.js';
import { endReport, report } from './report.js';
import { tellSizes } from './sizes.js';

const NEEDED = ['LICENSE', 'README.md', 'package.json', 'dist/index.js', 'dist/index.d.ts', 'src/index.ts'];

async function lintPackage(folder: string): Promise<void> {
  const { messages, pkg } = await publint({ pkgDir: folder, strict: true, pack: 'npm' });
  const problems = messages
    .filter(({ type }) => type !== 'suggestion')
    .map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
  report(`${basename(folder)}: publint`, problems.join('\n'));
}

/** What a registry shows and finds a package by. */
function checkMetadata(folder: string): void {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  const missing = ['description', 'keywords', 'license', 'engines'].filter((name) => !(name in manifest));
  report(`${basename(folder)}: metadata`, missing.join(', '));
}

/** Path of the tarball; empty when there is none. */
function packPackage(folder: string, target: string): string {
  const { tarball, files, output } = pack(folder, target);
  const missing = NEEDED.filter((file) => !files.includes(file));
  const stray = files.filter((file) => /(^|\/)(test|\.turbo|node_modules)\//.test(file));
  const problems = [...missing.map((file) => `lacks ${file}`), ...stray.map((file) => `holds ${file}`)];
  report(`${basename(folder)}: tarball`, tarball === '' ? output : problems.join('\n'));
  return tarball;
}

function runCommand(project: string): void {
  const words = ['--no-install', 'xxgk', 'build', at('examples/bureau-2022.yaml'), '-o', 'out'];
  const { ok, output } = execute('npx', words, project);
  report(
    'cli: npx xxgk build, installed from tarballs',
    ok && output.includes('.pdf') ? '' : output || 'no output',
  );
}

const work = mkdtempSync(join(tmpdir(), 'xxgk-packages-'));
try {
  const folders = packageFolders();
  for (const folder of folders) {
    checkMetadata(folder);
    await lintPackage(folder);
  }
  const tarballs = folders.map((folder) => packPackage(folder, work));
  const project = join(work, 'project');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }');
  const installed = execute('npm', ['install', '--no-audit', '--no-fund', ...tarballs], project);
  report('all: npm install of the tarballs in an empty folder', installed.ok ? '' : installed.output);
  if (installed.ok) {
    for (const folder of folders) {
      runExample(folder, project);
      compileExamples(folder, project);
    }
    const manual = compileManual(project);
    runCommand(project);
    await tryBrowsers(manual, project);
    tryCommonJs(project);
    tellSizes(project);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
endReport();
