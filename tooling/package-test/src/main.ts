// Tests the packages as their users get them. Needs the npm registry.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { transformSync } from '@swc/core';
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

/** The examples of a page: the code that it fences as JavaScript or TypeScript. */
function examplesOf(page: string): readonly string[] {
  if (!existsSync(page)) return [];
  return [...readFileSync(page, 'utf8').matchAll(/```[jt]s\n([\s\S]*?)```/gu)].map(([, code = '']) => code);
}

/** Runs the first example of a package's README in a folder where the package is installed. */
function runExample(folder: string, project: string): void {
  const [example] = examplesOf(join(folder, 'README.md'));
  const file = `${basename(folder)}.mjs`;
  if (example !== undefined) writeFileSync(join(project, file), withoutTypes(example));
  const { ok, output } =
    example === undefined
      ? { ok: false, output: 'there is none' }
      : execute(process.execPath, [file], project);
  report(`${basename(folder)}: README example`, ok ? '' : output);
}

function withoutTypes(code: string): string {
  const jsc = { parser: { syntax: 'typescript' }, target: 'es2023' } as const;
  return transformSync(code, { jsc, isModule: true }).code;
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

/** Compiles files of a project under the strictest settings, as those get them who paste them. */
function compile(what: string, files: readonly string[], project: string): void {
  const config = `${what.replaceAll(/[: ]+/gu, '-')}.tsconfig.json`;
  writeFileSync(join(project, config), JSON.stringify({ compilerOptions: STRICT, files }));
  const compiler = join(packagesFolder, '../node_modules/typescript/bin/tsc');
  const { ok, output } = execute(process.execPath, [compiler, '-p', config], project);
  report(`${what} in strict TypeScript`, ok ? '' : output);
}

function compileExamples(folder: string, project: string): void {
  const names = examplesOf(join(folder, 'README.md')).map((code, index) => {
    const name = `${basename(folder)}-${index + 1}.mts`;
    writeFileSync(join(project, name), code);
    return name;
  });
  if (names.length > 0) compile(`${basename(folder)}: README examples`, names, project);
}

/** The manual for developers says that its first example is kept as `fonts.ts`; the others import it. */
function compileManual(project: string): void {
  const examples = examplesOf(join(packagesFolder, '../docs/manual/开发者.md'));
  const names = examples.map((code, index) => {
    const name = index === 0 ? 'fonts.ts' : `manual-${index}.ts`;
    writeFileSync(join(project, name), code);
    return name;
  });
  if (names.length < 2) report('manual: examples', 'there are none');
  else compile('manual: examples', names, project);
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
      compileExamples(folder, project);
    }
    compileManual(project);
    runCommand(project);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
