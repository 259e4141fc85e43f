// Tests the packages as their users get them. Needs the npm registry.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { execute, pack, packageFolders, packagesFolder } from './packages.js';

const NEEDED = ['LICENSE', 'README.md', 'package.json', 'dist/index.js', 'dist/index.d.ts', 'src/index.ts'];
let passed = 0;
let failed = 0;

/** `problem` is empty when all is well. */
function report(name: string, problem: string): void {
  if (problem === '') passed += 1;
  else failed += 1;
  console.log(
    `${problem === '' ? 'passed' : 'FAILED'}  ${name}${problem === '' ? '' : `\n        ${problem.trim().replaceAll('\n', '\n        ')}`}`,
  );
}

async function lintPackage(folder: string): Promise<void> {
  const { messages, pkg } = await publint({ pkgDir: folder, strict: true, pack: 'npm' });
  const problems = messages
    .filter(({ type }) => type !== 'suggestion')
    .map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
  report(`${basename(folder)}: publint`, problems.join('\n'));
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

/** Runs the example of a package's README in a folder where the package is installed. */
function runExample(folder: string, project: string): void {
  const readme = join(folder, 'README.md');
  const example = existsSync(readme)
    ? /```js\n([\s\S]*?)```/.exec(readFileSync(readme, 'utf8'))?.[1]
    : undefined;
  const file = `${basename(folder)}.mjs`;
  if (example !== undefined) writeFileSync(join(project, file), example);
  const { ok, output } =
    example === undefined
      ? { ok: false, output: 'there is none' }
      : execute(process.execPath, [file], project);
  report(`${basename(folder)}: README example`, ok ? '' : output);
}

/** The strictest settings, for who pastes an example. */
const STRICT = {
  module: 'nodenext',
  target: 'es2023',
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
  types: ['node'],
  typeRoots: [join(packagesFolder, '../node_modules/@types')],
};

/** Compiles the example in TypeScript that a README may have, under the strictest settings, and runs what it says. */
function compileExample(folder: string, project: string): void {
  const [, example] = /```ts\n([\s\S]*?)```/.exec(readFileSync(join(folder, 'README.md'), 'utf8')) ?? [];
  if (example === undefined) return;
  const name = `${basename(folder)}-example`;
  writeFileSync(join(project, `${name}.ts`), example);
  const config = { compilerOptions: STRICT, files: [`${name}.ts`] };
  writeFileSync(join(project, `${name}.json`), JSON.stringify(config));
  const compiler = join(packagesFolder, '../node_modules/typescript/bin/tsc');
  const { ok, output } = execute(process.execPath, [compiler, '-p', `${name}.json`], project);
  report(`${basename(folder)}: README example in TypeScript`, ok ? '' : output);
}

function runCommand(project: string): void {
  const input = join(packagesFolder, '../examples/bureau-2022.yaml');
  const { ok, output } = execute('npx', ['--no-install', 'xxgk', 'build', input, '-o', 'out'], project);
  report(
    'cli: npx xxgk build, installed from tarballs',
    ok && output.includes('.pdf') ? '' : output || 'no output',
  );
}

const work = mkdtempSync(join(tmpdir(), 'xxgk-packages-'));
try {
  const folders = packageFolders();
  for (const folder of folders) await lintPackage(folder);
  const tarballs = folders.map((folder) => packPackage(folder, work));
  const project = join(work, 'project');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }');
  const installed = execute('npm', ['install', '--no-audit', '--no-fund', ...tarballs], project);
  report('all: npm install of the tarballs in an empty folder', installed.ok ? '' : installed.output);
  if (installed.ok) {
    for (const folder of folders) {
      runExample(folder, project);
      compileExample(folder, project);
    }
    runCommand(project);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
