import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { transformSync } from '@swc/core';
import { at, execute } from './packages.js';
import { report } from './report.js';

/** The examples of a page: the code that it fences as JavaScript or TypeScript. */
function examplesOf(page: string): readonly string[] {
  if (!existsSync(page)) return [];
  return [...readFileSync(page, 'utf8').matchAll(/```[jt]s\n([\s\S]*?)```/gu)].map(([, code = '']) => code);
}

/** Runs the first example of a package's README in a folder where the package is installed. */
export function runExample(folder: string, project: string): void {
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
  typeRoots: [at('node_modules/@types')],
};

/** Compiles files of a project under the strictest settings, as those get them who paste them. */
export function compile(what: string, files: readonly string[], project: string): void {
  const config = `${what.replaceAll(/[: ]+/gu, '-')}.tsconfig.json`;
  writeFileSync(join(project, config), JSON.stringify({ compilerOptions: STRICT, files }));
  const { ok, output } = execute(
    process.execPath,
    [at('node_modules/typescript/bin/tsc'), '-p', config],
    project,
  );
  report(`${what} in strict TypeScript`, ok ? '' : output);
}

export function compileExamples(folder: string, project: string): void {
  const names = examplesOf(join(folder, 'README.md')).map((code, index) => {
    const name = `${basename(folder)}-${index + 1}.mts`;
    writeFileSync(join(project, name), code);
    return name;
  });
  if (names.length > 0) compile(`${basename(folder)}: README examples`, names, project);
}

/** Files of the manual's examples, as other examples and the trials here import them. */
export interface Manual {
  /** Makes files of the report that its argument names, in the folder where it runs. */
  readonly files: string;
  /** Makes a file in a browser. */
  readonly browser: string;
}

/** The manual for developers says that its first example is kept as `fonts.ts`; the others import it. */
export function compileManual(project: string): Manual {
  const examples = examplesOf(at('docs/manual/开发者.md'));
  const names = examples.map((code, index) => {
    const name = index === 0 ? 'fonts' : `manual-${index}`;
    writeFileSync(join(project, `${name}.ts`), code);
    writeFileSync(join(project, `${name}.js`), withoutTypes(code));
    return name;
  });
  compile(
    'manual: examples',
    names.map((name) => `${name}.ts`),
    project,
  );
  const holding = (words: string): string => {
    const found = names[examples.findIndex((code) => code.includes(words))];
    if (found === undefined) throw new Error(`the manual has no example with ${words}`);
    return found;
  };
  return { files: holding('const formats: '), browser: holding('export async function makeFile') };
}
